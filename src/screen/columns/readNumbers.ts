import { type DayNumber, parseDay } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import type { Column, NumberColumn } from '../../model/screening'
import type { Block } from '../block'
import type { Bounds, Loops, WholeNumbers } from '../loops/loops'
import { forget } from '../loops/numbers'
import { BLOCK, type Plane } from '../planes'
import { isNumbers, isWholeNumbers, unknownIn } from './cell'

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

/** What all right values are; null where doubles do not tell. */
const boundsFor = ({ signal: { type, step }, full }: SignalProgram, on: DayNumber): Bounds | null => {
  if (type === 'date') return { least: 0, most: on, perOne: 1 }
  const finest = step ?? (type === 'integer' ? 1 : null)
  if (finest === null) return null
  const [least, most, perOne] = [Number(full.low), Math.min(Number(full.high), LONG_NUMBER - 1), Math.round(1 / finest)]
  const isExact = perOne * finest === 1 && Math.max(-least, most) * perOne < MOST_DIGITS
  return isExact ? { least, most, perOne } : null
}

const isPlain = (column: NumberColumn): column is WholeNumbers =>
  isWholeNumbers(column) && !(column instanceof Uint32Array)

/** Whole numbers of 32 bits can be compared with bounds that are so too. */
const wholeIn = (bounds: Bounds): Bounds | null => {
  const [least, most] = [Math.ceil(bounds.least), Math.floor(bounds.most)]
  return least === (least | 0) && most === (most | 0) && least <= most ? { least, most, perOne: 1 } : null
}

/** Makes what reads columns of a signal of numbers, or of days. */
export const readNumbers = (signal: SignalProgram, on: DayNumber, loops: Loops): NumberReader => {
  const isDay = signal.signal.type === 'date'
  const [bounds, numberOf] = [boundsFor(signal, on), isDay ? daysRead() : finite]
  const whole = bounds && wholeIn(bounds)
  const fromNumbers = ({ first, count }: Block, column: NumberColumn, to: Float64Array, known: Plane): boolean => {
    const cells = column.subarray(first, first + count)
    const unknown = isDay ? unknownIn(column) : null
    if (whole !== null && isPlain(cells)) return loops.readWholes(to, known, cells, { bounds: whole, unknown })
    to.set(cells)
    if (unknown !== null) forget(to, unknown)
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
