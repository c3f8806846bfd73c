// Geschreven door zorgpad types. Wijzig de YAML-bestanden en schrijf dit bestand opnieuw.
// A stand-in: cli.mjs has it written again before it is compiled.

export type OwnIds = never
