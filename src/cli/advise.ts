import { advise as adviseWithEngine } from '../advise'
import { allRedFlags } from '../evaluate/accept'
import { traces } from '../explain'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError, type Place } from '../model/problem'
import { asMarkdown } from '../present/markdown'
import { asText } from '../present/text'
import { traceLines } from '../present/trace'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { readInput } from './inputFile'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { today } from './today'
import { UsageError } from './usage'

const FORMATS = ['text', 'markdown', 'json']

/** Runs what may find the input wrong, and says where in the file, or in which option, that stands. */
const placingProblems = async <T>({ locate, options }: Given, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const placed = error.problems.map((problem) => {
      const { path } = problem.at
      return { ...problem, at: options.includes(path) ? { path: `--${path}` } : locate(path) }
    })
    throw new InputError(placed, error.redFlags)
  }
}

interface Given {
  readonly input: Input
  readonly locate: (path: string) => Place
  /** Fields that were given as an option and not in the file. */
  readonly options: readonly string[]
}

const inputFrom = async (given: Arguments, library: Library): Promise<Given> => {
  const [file, second] = given.words
  if (file === undefined)
    throw new UsageError('Geef een bestand met signalen, of - voor standaardinvoer: zorgpad advise persoon.yaml')
  if (second !== undefined) throw new UsageError(`Eén bestand per keer; ${second} is er één te veel.`)
  const { data, locate } = await readInput(file, allRedFlags(library))
  const named = ['on', 'at', 'network', 'reporter'].flatMap((name): [string, string][] => {
    const value = textOption(given, name)
    return value === undefined ? [] : [[name, value]]
  })
  const input = { on: today(), ...data, ...Object.fromEntries(named) } as Input
  return { input, locate, options: named.map(([name]) => name) }
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
  const person = await inputFrom(given, library)
  const { input } = person
  const advice = await placingProblems(person, () => adviseWithEngine(library, input))
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
