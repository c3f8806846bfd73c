import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, unknownIn } from './cell'
import type { Block } from './layout'
import { BLOCK } from './planes'

/** Stands for not known among options as bits. */
export const NO_SET = -1

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

/** Of numbers of 32 bits, of which only −1 is not known. */
const fromWords = ({ first, count }: Block, column: NumberColumn, most: number, to: Int32Array): boolean => {
  to.set(column.subarray(first, first + count))
  let beyond = 0
  for (let person = 0; person < count; person += 1) {
    const set = to[person] as number
    beyond |= set & ~most & ~-Number(set === NO_SET)
  }
  return beyond === 0
}

/** Makes what reads columns of a signal of several options. */
export const readSets = ({ options }: SignalProgram): SetReader => {
  const bits = new Map<unknown, number>(options.map((option, place) => [option, 1 << place]))
  const [room, most] = [new Float64Array(BLOCK), 2 ** options.length - 1]
  return (block, column, to) => {
    if (!isNumbers(column)) return fromList(block, column, bits, to)
    const isSmall = most < 2 ** 31 && column instanceof Int32Array
    if (isSmall && fromWords(block, column, most, to)) return true
    return fromNumbers(block, { column, most, room }, to)
  }
}
