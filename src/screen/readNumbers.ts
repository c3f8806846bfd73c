import { type DayNumber, parseDay } from '../model/day'
import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, isWholeNumbers, unknownIn } from './cell'
import type { Block } from './layout'
import { BLOCK, isFull, type Plane } from './planes'
import { reach } from './reach'

/** Reads the cells of a block of a column as numbers, not a number where nothing is known, and notes of whom something is. Tells whether all are certainly right: else each is to be checked. */
type NumberReader = (block: Block, column: Column, to: Float64Array, known: Plane) => boolean

type Cells = Exclude<Column, NumberColumn>

/** From here on a number may be one that points at a person. */
const LONG_NUMBER = 10_000_000
const MOST_DIGITS = 1e15

/** So many days are remembered at most. */
const MOST_DAYS = 100_000

type NumberOf = (value: unknown) => number | undefined

const fromList = ({ first, count }: Block, cells: Cells, numberOf: NumberOf, to: Float64Array): boolean => {
  let isRight = true
  for (let person = 0; person < count; person += 1) {
    const value = cells[first + person]
    const number = value === null || value === undefined ? Number.NaN : numberOf(value)
    if (number === undefined) isRight = false
    to[person] = number ?? Number.NaN
  }
  return isRight
}

const daysRead = (): NumberOf => {
  const days = new Map<unknown, number | undefined>()
  return (value) => {
    if (days.has(value)) return days.get(value)
    const day = typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined
    if (days.size >= MOST_DAYS) days.clear()
    days.set(value, day)
    return day
  }
}

const finite: NumberOf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

const forget = (numbers: Float64Array, unknown: number, count: number): void => {
  for (let person = 0; person < count; person += 1) if (numbers[person] === unknown) numbers[person] = Number.NaN
}

/** What all right values are: within bounds, and so many to one. */
interface Fine {
  readonly least: number
  readonly most: number
  readonly perOne: number
}

// Every value is looked at in the same way: a branch that cannot be foreseen costs more than what it spares.

/** Twice as a factor it makes of the least double something beyond all bounds. */
const HUGE = 1e300

/** Makes a plane of who has a whole number within bounds. */
const sortWhole = (plane: Plane, numbers: Float64Array, { least, most }: Fine): void => {
  // Half a step more does not let in another number, and does not leave out one that is rounded.
  const [middle, half] = [(least + most) / 2, (most - least + 1) / 2]
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const value = numbers[first + bit] as number
      const off = (value - Math.floor(value)) * HUGE * HUGE
      word |= Number(Math.abs(value - middle) + off <= half) << bit
    }
    plane[first >>> 5] = word
  }
}

/** Makes a plane of who has a number within bounds that is a whole number of steps: dividing rounds to the double that the decimal notation stands for. */
const sortSteps = (plane: Plane, numbers: Float64Array, { least, most, perOne }: Fine): void => {
  const [middle, half] = [(least + most) / 2, (most - least + 1 / perOne) / 2]
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const value = numbers[first + bit] as number
      const isOnGrid = Number(Math.floor(value * perOne + 0.5) / perOne === value)
      word |= (isOnGrid & Number(Math.abs(value - middle) <= half)) << bit
    }
    plane[first >>> 5] = word
  }
}

/** Sorts out who has a right number; tells whether all others have none. */
const sortRight = (known: Plane, numbers: Float64Array, fine: Fine, count: number): boolean => {
  if (fine.perOne === 1) sortWhole(known, numbers, fine)
  else sortSteps(known, numbers, fine)
  if (isFull(known, count)) return true
  let areOthersUnknown = true
  for (let first = 0; first < count; first += 32)
    for (let rest = ~(known[first >>> 5] as number); rest !== 0; rest &= rest - 1) {
      const person = first + 31 - Math.clz32(rest & -rest)
      if (person < count && !Number.isNaN(numbers[person])) areOthersUnknown = false
    }
  return areOthersUnknown
}

/** Tells whether all of some whole numbers of 32 bits are within bounds: of any that is not, a sign is left. */
const areWithin = (wholes: NumberColumn, fine: Fine): boolean => {
  const [least, most] = [Math.ceil(fine.least) | 0, Math.floor(fine.most) | 0]
  // Only of bounds of 32 bits a difference that does not fit leaves a sign in the other one.
  if (least !== Math.ceil(fine.least) || most !== Math.floor(fine.most) || least > most) return false
  let signs = 0
  for (let at = 0; at < wholes.length; at += 1) {
    const value = wholes[at] as number
    signs |= (value - least) | (most - value)
  }
  return signs >= 0
}

const fineFor = ({ signal: { type, step }, full }: SignalProgram, on: DayNumber): Fine | null => {
  if (type === 'date') return { least: 0, most: on, perOne: 1 }
  const finest = step ?? (type === 'integer' ? 1 : null)
  if (finest === null) return null
  const [least, most, perOne] = [Number(full.low), Math.min(Number(full.high), LONG_NUMBER - 1), Math.round(1 / finest)]
  const isExact = perOne * finest === 1 && Math.max(-least, most) * perOne < MOST_DIGITS
  return isExact ? { least, most, perOne } : null
}

/** Makes what reads columns of a signal of numbers, or of days. */
export const readNumbers = (signal: SignalProgram, on: DayNumber): NumberReader => {
  const isDay = signal.signal.type === 'date'
  const [fine, numberOf] = [fineFor(signal, on), isDay ? daysRead() : finite]
  return (block, column, to, known) => {
    const { first, count } = block
    const isRead = isNumbers(column) || fromList(block, column, numberOf, to)
    if (isNumbers(column)) {
      const cells = column.subarray(first, first + count)
      to.set(cells)
      if (isDay) forget(to, unknownIn(column), count)
      else if (isWholeNumbers(column) && !(column instanceof Uint32Array)) {
        known.fill(0xffffffff)
        return fine !== null && areWithin(cells, fine)
      }
    }
    if (isRead && fine !== null && sortRight(known, to, fine, count)) return true
    reach(known, to, Number.NEGATIVE_INFINITY)
    return false
  }
}
