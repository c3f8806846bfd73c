import type { Library } from '../model/library'
import { LibraryError } from '../model/problem'
import { isReserved } from '../model/signal'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOptions, parseNamed } from './libraries'
import { print } from './output'

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const contents = ({ pathways, signals, networks }: Library): string => {
  const rules = Object.values(pathways).flatMap((pathway) => Object.keys(pathway.rules)).length
  return [
    counted(Object.keys(pathways).length, 'zorgpad', 'zorgpaden'),
    counted(rules, 'regel', 'regels'),
    counted(Object.keys(signals).filter((id) => !isReserved(id)).length, 'signaal', 'signalen'),
    counted(Object.keys(networks).length, 'netwerk', 'netwerken'),
  ].join(', ')
}

const runCheck = async (given: Arguments): Promise<ExitCode> => {
  const { library, problems } = await parseNamed(given, given.words)
  if (flag(given, 'json')) {
    print(JSON.stringify({ problems }, null, 2))
    return library === undefined ? 2 : 0
  }
  if (library === undefined) throw new LibraryError(problems)
  print(`Geen fouten gevonden: ${contents(library)}.`)
  return 0
}

export const check: Command = {
  name: 'check',
  summary: 'een bibliotheek nakijken op fouten',
  help: `Gebruik: zorgpad check [MAP …] [opties]

Leest alle YAML-bestanden van een bibliotheek en meldt alle fouten in één keer, elk met bestand, regel en kolom.

${LIBRARY_HELP}
  --json              uitvoer voor programma's

Uitgang: 0 geen fouten, 2 fouten.`,
  options: { ...libraryOptions, json: { type: 'boolean' } },
  run: runCheck,
}
