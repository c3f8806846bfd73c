import { FAULTS, isProblemCode } from '../author/faults/catalogue'
import { explanationOf } from '../author/faults/explain'
import { isFindingCode } from '../author/faults/findings'
import { numberUses } from '../author/numbers/uses'
import { suggestion } from '../evaluate/input/suggest'
import type { Library } from '../model/library'
import { FINDING_CODES } from '../model/libraryFinding'
import { LibraryError } from '../model/problem'
import { isReserved } from '../model/signal'
import { numberLines } from '../present/numbers'
import { checkFindings } from './checkFindings'
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
  if (isProblemCode(code) || isFindingCode(code)) return explanationOf(code)
  throw new UsageError(
    `De foutcode ${code} bestaat niet.${suggestion(code, [...Object.keys(FAULTS), ...FINDING_CODES])}`,
  )
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
  const { library, sources, problems, own } = await parseNamed(given, given.words)
  const network = textOption(given, 'network')
  if (library !== undefined && flag(given, 'sources')) return showNumbers(library, flag(given, 'json'))
  if (flag(given, 'json') && library === undefined) {
    print(JSON.stringify({ problems }, null, 2))
    return 2
  }
  if (library === undefined) throw new LibraryError(problems)
  if (network !== undefined) return checkNetwork(given, library, network)
  return checkFindings(given, { library, sources, own, fine: `Geen fouten gevonden: ${contents(library)}.` })
}

export const check: Command = {
  name: 'check',
  summary: 'een bibliotheek nakijken op fouten',
  help: `Gebruik: zorgpad check [MAP …] [opties]
         zorgpad check --explain CODE

Leest alle YAML-bestanden van een bibliotheek en meldt alle fouten in één keer, elk met bestand, regel en kolom, de
regel zelf en een code. Zijn er geen fouten, dan ook wat er niet goed lijkt: regels die voor niemand gelden, toetsen
die niets uitmaken, een rode vlag die verborgen kan blijven, en meer, met een voorbeeld van iemand bij wie het
gebeurt. Wat zo goed is, schrijft u met de reden onder accepted in het bestand.
Met --network ook wat dat netwerk nog moet regelen: wat het nog moet afspreken, welke rollen niemand vult, en welke
partijen binnen 90 dagen stoppen. Een rode vlag waarvan niemand een rol vult is een fout.

  --network ID        dit netwerk nakijken
  --on JJJJ-MM-DD     op deze dag; anders vandaag
  --accepted          ook de bevindingen die geaccepteerd zijn, met de reden
${LIBRARY_HELP}
  --explain CODE      uitleg bij de code van een fout of bevinding, en wat te doen
  --sources           elk getal waarmee de regels beslissen, met de bron of de afspraak waar het op rust
  --json              uitvoer voor programma's

Uitgang: 0 niets gevonden; 1 er is een bevinding die niet geaccepteerd is, een netwerk heeft nog iets te regelen, of
met --sources rust een getal op niets; 2 fouten.`,
  options: {
    ...libraryOptions,
    network: { type: 'string' },
    on: { type: 'string' },
    explain: { type: 'string' },
    sources: { type: 'boolean' },
    accepted: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: runCheck,
}
