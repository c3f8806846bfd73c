import type { DayNumber } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { Block } from '../block'
import type { Found, Loops } from '../loops/loops'
import { BLOCK, type Plane } from '../planes'
import { isNumbers, isWholeNumbers, unknownIn } from './cell'
import { wholeBoundsOf } from './rightNumbers'

/** A column of whole numbers that 32 bits with a sign can hold. */
type WholeNumbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array

/** Tells whether a column is of whole numbers that 32 bits with a sign can hold. */
export const areWholes = (column: Column): column is WholeNumbers =>
  isNumbers(column) && isWholeNumbers(column) && !(column instanceof Uint32Array)

/** Reads the cells of a block of a column as whole numbers, `NO_WHOLE` where nothing is known. `known`: where not all are known, who is. */
type WholeReader = (block: Block, column: WholeNumbers, to: Int32Array, known: Plane) => Found

/** Makes what reads whole numbers of a signal of numbers, or of days; null where right values are beyond 32 bits. */
export const readWholes = (signal: SignalProgram, on: DayNumber, loops: Loops): WholeReader | null => {
  const bounds = wholeBoundsOf(signal, on)
  if (bounds === null) return null
  const isDay = signal.signal.type === 'date'
  return ({ first, count }, column, to, known) => {
    to.set(column.subarray(first, first + count))
    if (count < BLOCK) to.fill(bounds.least, count)
    if (!isDay) return loops.areWithin(to, bounds) ? 'all' : 'unsure'
    return loops.sortWholes(known, to, bounds, unknownIn(column)) ? 'some' : 'unsure'
  }
}
