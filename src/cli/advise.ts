import { advise as adviseWithEngine } from '../advise'
import { allRedFlags } from '../evaluate/accept'
import { traces } from '../explain'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { asMarkdown } from '../present/markdown'
import { asText } from '../present/text'
import { traceLines } from '../present/trace'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { readInput } from './inputFile'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { UsageError } from './usage'

const FORMATS = ['text', 'markdown', 'json']

/** The day on the clock of this machine: the core has none. */
const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const inputFrom = async (given: Arguments, library: Library): Promise<Input> => {
  const [file, second] = given.words
  if (file === undefined)
    throw new UsageError('Geef een bestand met signalen, of - voor standaardinvoer: zorgpad advise persoon.yaml')
  if (second !== undefined) throw new UsageError(`Eén bestand per keer; ${second} is er één te veel.`)
  const read = await readInput(file, allRedFlags(library))
  const named = ['on', 'at', 'network', 'reporter'].flatMap((name) => {
    const value = textOption(given, name)
    return value === undefined ? [] : [[name, value]]
  })
  return { on: today(), ...read, ...Object.fromEntries(named) } as Input
}

const shown = (library: Library, advice: Advice, format: string): string => {
  if (format === 'json') return JSON.stringify(advice, null, 2)
  return format === 'markdown' ? asMarkdown(library, advice) : asText(library, advice)
}

const runAdvise = async (given: Arguments): Promise<ExitCode> => {
  const format = flag(given, 'json') ? 'json' : (textOption(given, 'format') ?? 'text')
  if (!FORMATS.includes(format))
    throw new UsageError(`De vorm ${format} bestaat niet; kies uit: ${FORMATS.join(', ')}.`)
  const library = await libraryOf(given)
  const input = await inputFrom(given, library)
  const advice = await adviseWithEngine(library, input)
  print(shown(library, advice, format))
  if (flag(given, 'explain') && format !== 'json')
    print(`\n${traceLines(library, traces(library, input, advice)).join('\n')}`)
  return 0
}

export const advise: Command = {
  name: 'advise',
  summary: 'van signalen over een persoon naar een plan',
  help: `Gebruik: zorgpad advise BESTAND [opties]

Leest wat er over één persoon is opgemerkt en toont het plan: wat nu, wie doet het, wanneer, waarom, en wat er nog
te vragen is. BESTAND is YAML of JSON: een invoer met on en signals, of alleen de signalen; - leest standaardinvoer.
Zet er geen naam, adres, geboortedatum of nummer in: die worden geweigerd.

  --network ID        het netwerk van de buurt
  --on JJJJ-MM-DD     de dag van het advies; anders die in het bestand, anders vandaag
  --at UU:MM          de tijd, voor termijnen in uren
  --reporter ROL      de rol van wie meldt
  --format VORM       text (standaard), markdown of json
  --explain           ook per regel waarom die geldt
${LIBRARY_HELP}
  --json              hetzelfde als --format json

Voorbeeld: zorgpad advise persoon.yaml --network loosduinen-voorbeeld --on 2026-03-02

Uitgang: 0 er is een antwoord, 2 het bestand, de bibliotheek of een optie is niet te gebruiken.`,
  options: {
    ...libraryOptions,
    network: { type: 'string' },
    on: { type: 'string' },
    at: { type: 'string' },
    reporter: { type: 'string' },
    format: { type: 'string' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: runAdvise,
}
