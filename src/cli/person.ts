import { allRedFlags } from '../evaluate/input/accept'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError, type Place } from '../model/problem'
import { type Arguments, textOption } from './command'
import { readInput } from './inputFile'
import { today } from './today'
import { UsageError } from './usage'

/** The options of every command that is about one person. */
export const personOptions = {
  network: { type: 'string' },
  on: { type: 'string' },
  at: { type: 'string' },
  reporter: { type: 'string' },
} as const

export const PERSON_HELP = `  --network ID        het netwerk van de buurt
  --on JJJJ-MM-DD     de dag van het advies; anders die in het bestand, anders vandaag
  --at UU:MM          de tijd, voor termijnen in uren
  --reporter ROL      de rol van wie meldt`

const named = (given: Arguments): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(personOptions).flatMap((name) => {
      const value = textOption(given, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** A person as the file and the options tell of them, and where in these everything stands. */
export interface Person {
  readonly input: Input
  readonly locate: (path: string) => Place
  /** Fields that were given as an option and not in the file. */
  readonly options: readonly string[]
}

/** Runs what may find the input wrong, and says where in the file, or in which option, that stands. */
export const placingProblems = async <T>({ locate, options }: Person, run: () => T | Promise<T>): Promise<T> => {
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

/** Makes a person of nothing but the options: of whom nothing is known. */
export const nobodyFrom = (given: Arguments): Person => {
  const options = named(given)
  const input = { on: today(), signals: {}, ...options } as Input
  return { input, locate: (path) => ({ path }), options: Object.keys(options) }
}

/** Reads a file about a person; options go before what stands in it, and `otherwise` is for what stands in neither. */
export const personFrom = async (
  given: Arguments,
  library: Library,
  file: string,
  otherwise: Partial<Input> = {},
): Promise<Person> => {
  const { data, locate } = await readInput(file, allRedFlags(library))
  const options = named(given)
  const input = { on: today(), ...otherwise, ...data, ...options } as Input
  return { input, locate, options: Object.keys(options) }
}

/** The same for a command of which the one word is that file. */
export const inputFrom = async (given: Arguments, library: Library): Promise<Person> => {
  const [file, second] = given.words
  if (file === undefined)
    throw new UsageError('Geef een bestand met signalen, of - voor standaardinvoer: zorgpad advise persoon.yaml')
  if (second !== undefined) throw new UsageError(`Eén bestand per keer; ${second} is er één te veel.`)
  return personFrom(given, library, file)
}
