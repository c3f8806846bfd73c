import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { typesOf } from '../author/typesOf'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { isMissing } from './isMissing'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { UsageError } from './usage'

const DEFAULT_NAME = 'OwnIds'

/** The first line, by which a file is known that may be written again. */
const HEAD = '// Geschreven door zorgpad types. Wijzig de YAML-bestanden en schrijf dit bestand opnieuw.'

const nameFrom = (given: Arguments): string => {
  const name = textOption(given, 'name') ?? DEFAULT_NAME
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return name
  throw new UsageError(
    `${name} kan geen naam van een type zijn: verwacht een hoofdletter en dan letters en cijfers, zoals ${DEFAULT_NAME}.`,
  )
}

const refuseOthers = async (file: string): Promise<void> => {
  const there = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return HEAD
    throw error
  })
  if (!there.startsWith(HEAD))
    throw new UsageError(`${file} bestaat al en is niet door zorgpad types geschreven; kies een ander bestand.`)
}

const write = async (file: string, text: string): Promise<void> => {
  await refuseOthers(file)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const runTypes = async (given: Arguments): Promise<ExitCode> => {
  const name = nameFrom(given)
  const text = `${HEAD}\n\n${typesOf(await libraryOf(given, given.words), name)}`
  const file = textOption(given, 'out')
  if (file !== undefined) await write(file, text)
  if (flag(given, 'json'))
    print(JSON.stringify({ name, ...(file === undefined ? { types: text } : { written: [file] }) }, null, 2))
  else print(file ?? text)
  return 0
}

export const types: Command = {
  name: 'types',
  summary: 'TypeScript-types voor de namen in een bibliotheek',
  help: `Gebruik: zorgpad types [MAP …] [opties]

Schrijft een TypeScript-type met de namen in een bibliotheek: signalen met hun keuzes, rollen, aanbod, wetten,
zorgpaden, regels en netwerken. Een verkeerd geschreven signaal of keuze is dan een fout voordat het programma loopt:

  import type { Library } from 'zorgpad'
  import type { ${DEFAULT_NAME} } from './ids'
  const library = (await loadLibrary('eigen')) as Library<${DEFAULT_NAME}>

  --name Naam         de naam van het type; anders ${DEFAULT_NAME}
  --out BESTAND       schrijven in dit bestand, dat later opnieuw geschreven mag worden; anders naar de uitvoer
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Voorbeeld: zorgpad types eigen --with-bundled --out src/ids.ts

Uitgang: 0 geschreven, 2 de bibliotheek, een optie of het bestand is niet te gebruiken.`,
  options: {
    ...libraryOptions,
    name: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runTypes,
}
