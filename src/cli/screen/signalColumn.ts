import { answerProblems } from '../../evaluate/input/answerProblems'
import { parseDay } from '../../model/day'
import type { InputValue, Library } from '../../model/library'
import type { Signal } from '../../model/signal'
import type { RowFault } from './faults'

/** A value as it is kept: a number for a yes or no, an option or a number; null where nothing is known and it is no number. */
export type Stored = number | string | readonly string[] | null

/** The cells of one signal, of all persons of a block. */
export type Cells = Int16Array | Float64Array | (string | readonly string[] | null)[]

/** Makes a value of what stands in a cell; undefined where nothing is known. What it cannot make sense of it gives back. */
export type Reading = (raw: unknown) => unknown

/** A column that is a signal. */
export interface SignalColumn {
  readonly id: string
  readonly signal: Signal
  readonly unknown: Stored
  /** The name of its column in the file. */
  readonly name: string
  /** Gives what a cell holds, as it is kept, or what is wrong with it. */
  readonly stored: (raw: unknown) => Stored | RowFault
}

/** Where a column is read from, and how. */
export interface ColumnGround {
  readonly library: Library
  readonly on: string
  readonly reading: Reading
  /** Says how to write what could not be made sense of. */
  readonly hint: (raw: unknown) => string
}

export const isFault = (stored: Stored | RowFault): stored is RowFault =>
  typeof stored === 'object' && stored !== null && 'code' in stored

const isCoded = ({ type }: Signal): boolean => type === 'boolean' || type === 'choice'
const isNumber = ({ type }: Signal): boolean => type === 'integer' || type === 'decimal'

const unknownOf = (signal: Signal): Stored => (isCoded(signal) ? -1 : isNumber(signal) ? Number.NaN : null)

/** Makes room for the cells of a signal; nothing is known in any. */
export const newCells = (signal: Signal, size: number): Cells => {
  if (isCoded(signal)) return new Int16Array(size).fill(-1)
  return isNumber(signal) ? new Float64Array(size).fill(Number.NaN) : new Array<null>(size).fill(null)
}

const encode = ({ type, options = {} }: Signal, value: InputValue): Stored => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return type === 'choice' ? Object.keys(options).indexOf(String(value)) : value
}

/** Tells whether nothing is known in a cell. */
export const isUnknown = (signal: Signal, stored: Stored): boolean =>
  stored === null || Number.isNaN(stored) || (isCoded(signal) && stored === -1)

/** Gives a cell as an input would have it; undefined where nothing is known. */
export const valueIn = (signal: Signal, stored: Stored): InputValue | undefined => {
  if (stored === null || isUnknown(signal, stored)) return undefined
  if (!isCoded(signal)) return stored
  if (signal.type === 'boolean') return stored === 1
  return Object.keys(signal.options ?? {})[Number(stored)]
}

/** Values that were found to be right are looked up, and not checked again; of so many at most, and no long ones. */
const MOST_REMEMBERED = 10_000
const LONGEST_REMEMBERED = 100

// A piece of a text keeps that whole text in memory.
const apart = (raw: unknown): unknown => (typeof raw === 'string' ? Buffer.from(raw).toString() : raw)

const isShort = (raw: unknown): boolean =>
  typeof raw === 'number' || typeof raw === 'boolean' || (typeof raw === 'string' && raw.length <= LONGEST_REMEMBERED)

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && !value.some((one) => typeof one === 'object'))

/** Makes the column of a signal. Values are checked as those of an input are. */
export const signalColumn = (
  name: string,
  id: string,
  { library, on, reading, hint }: ColumnGround,
): SignalColumn | null => {
  const signal = library.signals[id]
  if (signal === undefined) return null
  const [unknown, known, today] = [unknownOf(signal), new Map<unknown, Stored>(), parseDay(on)]
  const checked = (raw: unknown): Stored | RowFault => {
    const value = reading(raw)
    if (value === undefined) return unknown
    // What an input may have in place of a value, a cell may not.
    const [problem] = answerProblems(library, { [id]: isPlain(value) ? value : {} }, today)
    if (problem === undefined) return encode(signal, value as InputValue)
    const help = problem.code === 'wrong-type' ? hint(raw) : ''
    return { column: name, code: problem.code, message: `${problem.message}${help}` }
  }
  const stored = (raw: unknown): Stored | RowFault => {
    const remembered = known.get(raw)
    if (remembered !== undefined) return remembered
    const found = checked(raw)
    if (!isFault(found) && isShort(raw) && known.size < MOST_REMEMBERED) known.set(apart(raw), found)
    return found
  }
  return { id, signal, unknown, name, stored }
}
