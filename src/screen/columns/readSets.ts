import type { SignalProgram } from '../../model/program'
import type { Column, NumberColumn } from '../../model/screening'
import type { Block } from '../block'
import { type Loops, NO_SET } from '../loops/loops'
import { BLOCK } from '../planes'
import { isNumbers, unknownIn } from './cell'

/** Reads the cells of a block of a column as options, each a bit. Tells whether all are certainly right: else each is to be checked. */
type SetReader = (block: Block, column: Column, to: Int32Array) => boolean

type Cells = Exclude<Column, NumberColumn>

const setOf = (bits: ReadonlyMap<unknown, number>, value: unknown): number | null => {
  if (!Array.isArray(value)) return null
  let set = 0
  for (const option of value) {
    const bit = bits.get(option)
    if (bit === undefined) return null
    set |= bit
  }
  return set
}

const fromList = (
  { first, count }: Block,
  cells: Cells,
  bits: ReadonlyMap<unknown, number>,
  to: Int32Array,
): boolean => {
  let isRight = true
  for (let person = 0; person < count; person += 1) {
    const value = cells[first + person]
    const set = value === null || value === undefined ? NO_SET : setOf(bits, value)
    if (set === null) isRight = false
    to[person] = set ?? NO_SET
  }
  return isRight
}

interface Numbers {
  readonly column: NumberColumn
  /** All options together. */
  readonly most: number
  /** Room in which numbers of any kind are of one kind. */
  readonly room: Float64Array
}

const fromNumbers = ({ first, count }: Block, { column, most, room }: Numbers, to: Int32Array): boolean => {
  const unknown = unknownIn(column)
  room.set(column.subarray(first, first + count))
  let isRight = true
  for (let person = 0; person < count; person += 1) {
    const code = room[person] as number
    const isSet = code >= 0 && code <= most && Math.floor(code) === code && code !== unknown
    if (!isSet && code !== unknown && !Number.isNaN(code)) isRight = false
    to[person] = isSet ? code : NO_SET
  }
  return isRight
}

/** Makes what reads columns of a signal of several options. */
export const readSets = ({ options }: SignalProgram, { areSets }: Loops): SetReader => {
  const bits = new Map<unknown, number>(options.map((option, place) => [option, 1 << place]))
  const [room, most] = [new Float64Array(BLOCK), 2 ** options.length - 1]
  return (block, column, to) => {
    if (!isNumbers(column)) return fromList(block, column, bits, to)
    if (column instanceof Int32Array && most < 2 ** 31) {
      to.set(column.subarray(block.first, block.first + block.count))
      if (areSets(to, most)) return true
    }
    return fromNumbers(block, { column, most, room }, to)
  }
}
