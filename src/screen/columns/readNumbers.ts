import { type DayNumber, parseDay } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import type { Column, NumberColumn } from '../../model/screening'
import type { Block } from '../block'
import type { Loops } from '../loops/loops'
import { forget } from '../loops/numbers'
import { BLOCK, type Plane } from '../planes'
import { isNumbers, unknownIn } from './cell'
import { boundsOf } from './rightNumbers'

/** Reads the cells of a block of a column as numbers, not a number where nothing is known, and notes of whom something is. Tells whether all are certainly right: else each is to be checked. */
type NumberReader = (block: Block, column: Column, to: Float64Array, known: Plane) => boolean

type Cells = Exclude<Column, NumberColumn>

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

/** Makes what reads columns of a signal of numbers, or of days. */
export const readNumbers = (signal: SignalProgram, on: DayNumber, loops: Loops): NumberReader => {
  const isDay = signal.signal.type === 'date'
  const [bounds, numberOf] = [boundsOf(signal, on), isDay ? daysRead() : finite]
  const fromNumbers = ({ first, count }: Block, column: NumberColumn, to: Float64Array, known: Plane): boolean => {
    to.set(column.subarray(first, first + count))
    if (isDay) forget(to, unknownIn(column))
    return bounds !== null && loops.sortRight(known, to, bounds)
  }
  return (block, column, to, known) => {
    if (block.count < BLOCK) to.fill(Number.NaN, block.count)
    const isRight = isNumbers(column)
      ? fromNumbers(block, column, to, known)
      : fromList(block, column, numberOf, to) && bounds !== null && loops.sortRight(known, to, bounds)
    // Who has a number is to be told even so: each of them is checked then.
    if (!isRight) loops.reach(known, to, Number.NEGATIVE_INFINITY)
    return isRight
  }
}
