import { FAULTS, isProblemCode } from '../author/faults/catalogue'
import { explanationOf } from '../author/faults/explain'
import { numberUses } from '../author/numbers/uses'
import { suggestion } from '../evaluate/suggest'
import type { Library } from '../model/library'
import { LibraryError } from '../model/problem'
import { isReserved } from '../model/signal'
import { numberLines } from '../present/numbers'
import { checkNetwork } from './checkNetwork'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { LIBRARY_HELP, libraryOptions, parseNamed } from './libraries'
import { print } from './output'
import { UsageError } from './usage'

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

const explanation = (code: string): string => {
  if (isProblemCode(code)) return explanationOf(code)
  throw new UsageError(`De foutcode ${code} bestaat niet.${suggestion(code, Object.keys(FAULTS))}`)
}

const showNumbers = (library: Library, json: boolean): ExitCode => {
  const numbers = numberUses(library)
  print(json ? JSON.stringify({ problems: [], numbers }, null, 2) : numberLines(numbers).join('\n'))
  return numbers.some(({ basis }) => basis.kind === 'none') ? 1 : 0
}

const runCheck = async (given: Arguments): Promise<ExitCode> => {
  const code = textOption(given, 'explain')
  if (code !== undefined) {
    print(explanation(code))
    return 0
  }
  const { library, problems } = await parseNamed(given, given.words)
  const network = textOption(given, 'network')
  if (network === undefined && textOption(given, 'on') !== undefined)
    throw new UsageError('Een dag hoort bij een netwerk: geef ook --network ID.')
  if (library !== undefined && flag(given, 'sources')) return showNumbers(library, flag(given, 'json'))
  if (flag(given, 'json') && (network === undefined || library === undefined)) {
    print(JSON.stringify({ problems }, null, 2))
    return library === undefined ? 2 : 0
  }
  if (library === undefined) throw new LibraryError(problems)
  if (network !== undefined) return checkNetwork(given, library, network)
  print(`Geen fouten gevonden: ${contents(library)}.`)
  return 0
}

export const check: Command = {
  name: 'check',
  summary: 'een bibliotheek nakijken op fouten',
  help: `Gebruik: zorgpad check [MAP …] [opties]
         zorgpad check --explain CODE

Leest alle YAML-bestanden van een bibliotheek en meldt alle fouten in één keer, elk met bestand, regel en kolom, de
regel zelf en een code.
Met --network ook wat dat netwerk nog moet regelen: wat het nog moet afspreken, welke rollen niemand vult, en welke
partijen binnen 90 dagen stoppen. Een rode vlag waarvan niemand een rol vult is een fout.

  --network ID        dit netwerk nakijken
  --on JJJJ-MM-DD     op deze dag; anders vandaag
${LIBRARY_HELP}
  --explain CODE      uitleg bij een foutcode, met een voorbeeld en wat te doen
  --sources           elk getal waarmee de regels beslissen, met de bron of de afspraak waar het op rust
  --json              uitvoer voor programma's

Uitgang: 0 niets gevonden, 1 een netwerk heeft nog iets te regelen of met --sources rust een getal op niets, 2 fouten.`,
  options: {
    ...libraryOptions,
    network: { type: 'string' },
    on: { type: 'string' },
    explain: { type: 'string' },
    sources: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: runCheck,
}
