import { type DayNumber, parseDay } from '../model/day'
import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, unknownIn } from './cell'
import type { Block } from './layout'

/** Reads the cells of a block as numbers, not a number where nothing is known. Tells whether all are certainly right: else each is to be checked. */
export type NumberReader = (block: Block, to: Float64Array) => boolean

type Cells = Exclude<Column, NumberColumn>

/** From here on a number may be one that points at a person. */
const LONG_NUMBER = 10_000_000
const MOST_DIGITS = 1e15

const fromList =
  (cells: Cells, numberOf: (value: unknown) => number | undefined): NumberReader =>
  ({ first, count }, to) => {
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const value = cells[first + person]
      const number = value === null || value === undefined ? Number.NaN : numberOf(value)
      if (number === undefined) isRight = false
      to[person] = number ?? Number.NaN
    }
    return isRight
  }

const daysRead = (): ((value: unknown) => number | undefined) => {
  const days = new Map<unknown, number | undefined>()
  return (value) => {
    if (days.has(value)) return days.get(value)
    const day = typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined
    days.set(value, day)
    return day
  }
}

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

const fromDays = (column: NumberColumn): NumberReader => {
  const unknown = unknownIn(column)
  return ({ first, count }, to) => {
    to.set(column.subarray(first, first + count))
    for (let person = 0; person < count; person += 1) if (to[person] === unknown) to[person] = Number.NaN
    return true
  }
}

const fromNumbers =
  (column: NumberColumn): NumberReader =>
  ({ first, count }, to) => {
    to.set(column.subarray(first, first + count))
    return true
  }

/** What all right values are: within bounds, and so many to one. */
interface Fine {
  readonly least: number
  readonly most: number
  readonly perOne: number
}

// Every value is looked at in the same way: a branch that cannot be foreseen costs more than what it spares.
const areFine = (numbers: Float64Array, { least, most, perOne }: Fine, count: number): boolean => {
  let areAllFine = 1
  for (let person = 0; person < count; person += 1) {
    const value = numbers[person] as number
    // The same as a whole number of steps: dividing rounds to the double that the decimal notation stands for.
    const isOnGrid = Number(Math.floor(value * perOne + 0.5) / perOne === value)
    const isWithin = Number(value >= least) & Number(value <= most)
    areAllFine &= (isOnGrid & isWithin) | Number(Number.isNaN(value))
  }
  return areAllFine === 1
}

const fineFor = ({ signal: { type, step }, full }: SignalProgram, on: DayNumber): Fine | null => {
  if (type === 'date') return { least: 0, most: on, perOne: 1 }
  const finest = step ?? (type === 'integer' ? 1 : null)
  if (finest === null) return null
  const [least, most, perOne] = [Number(full.low), Math.min(Number(full.high), LONG_NUMBER - 1), Math.round(1 / finest)]
  const isExact = perOne * finest === 1 && Math.max(-least, most) * perOne < MOST_DIGITS
  return isExact ? { least, most, perOne } : null
}

const unchecked = ({ signal: { type } }: SignalProgram, column: Column): NumberReader => {
  if (!isNumbers(column)) return fromList(column, type === 'date' ? daysRead() : finite)
  return type === 'date' ? fromDays(column) : fromNumbers(column)
}

/** Makes what reads the column of a signal of numbers, or of days. */
export const readNumbers = (signal: SignalProgram, column: Column, on: DayNumber): NumberReader => {
  const [read, fine] = [unchecked(signal, column), fineFor(signal, on)]
  return (block, to) => read(block, to) && fine !== null && areFine(to, fine, block.count)
}
