import type { Library } from '../model/library'
import { toFacts } from '../toFacts'
import { toJsonRules } from '../toJsonRules'
import { type Arguments, type Command, type ExitCode, textOption } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { nobodyFrom, personFrom, placingProblems } from './person'
import { UsageError } from './usage'

const aboutPerson = { on: { type: 'string' }, reporter: { type: 'string' } } as const

const rulesOf = async (given: Arguments, library: Library): Promise<object> => {
  const stray = Object.keys(aboutPerson).find((name) => textOption(given, name) !== undefined)
  if (stray !== undefined) throw new UsageError(`--${stray} hoort bij een persoon: geef ook --facts BESTAND.`)
  const network = textOption(given, 'network')
  return placingProblems(nobodyFrom(given), () => toJsonRules(library, network === undefined ? {} : { network }))
}

const factsOf = async (given: Arguments, library: Library, file: string): Promise<object> => {
  const person = await personFrom(given, library, file)
  return placingProblems(person, () => toFacts(library, person.input))
}

const runRules = async (given: Arguments): Promise<ExitCode> => {
  const library = await libraryOf(given, given.words)
  const file = textOption(given, 'facts')
  const exported = file === undefined ? await rulesOf(given, library) : await factsOf(given, library, file)
  print(JSON.stringify(exported, null, 2))
  return 0
}

export const rules: Command = {
  name: 'rules',
  summary: 'de regels voor een ander programma, als JSON voor json-rules-engine',
  help: `Gebruik: zorgpad rules [MAP …] [opties]
         zorgpad rules [MAP …] --facts BESTAND [opties]

Geeft de regels als JSON voor een gewone json-rules-engine, zonder iets van zorgpad erbij: new Engine(regels). Met
--facts niet de regels, maar wat zij over één persoon willen weten, ook als JSON: bij deze feiten gaat een regel daar af
precies wanneer zij zeker geldt. Wat niet bekend is, laat een regel nooit afgaan.
BESTAND is dat van zorgpad advise, of - voor standaardinvoer. Gebruik voor regels en feiten hetzelfde netwerk.

  --facts BESTAND     de feiten over de persoon in dit bestand
  --network ID        met wat dit netwerk heeft afgesproken; anders de waarden die nog af te spreken zijn
  --on JJJJ-MM-DD     met --facts: de dag; anders die in het bestand, anders vandaag
  --reporter ROL      met --facts: de rol van wie meldt
${LIBRARY_HELP}
  --json              uitvoer voor programma's; dat is zij hier altijd

Voorbeeld: zorgpad rules --network loosduinen-voorbeeld > regels.json
           zorgpad rules --network loosduinen-voorbeeld --facts persoon.yaml > feiten.json

Uitgang: 0 geschreven, 2 de bibliotheek, het bestand of een optie is niet te gebruiken.`,
  options: {
    facts: { type: 'string' },
    network: { type: 'string' },
    ...aboutPerson,
    ...libraryOptions,
    json: { type: 'boolean' },
  },
  run: runRules,
}
