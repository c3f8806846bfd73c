import type { InputValue } from '../model/library'
import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, unknownIn } from './cell'
import type { Block } from './layout'
import { BLOCK } from './planes'
import { bitsIn } from './sortBit'

/** Stands for not known in a byte: all its bits. */
export const NO_CODE = 0xff

/** What was read: of everyone, of some, or also what may be wrong: then each cell is to be checked. */
type Found = 'all' | 'some' | 'unsure'

/** Reads the cells of a block of a column into bytes. */
type CodeReader = (block: Block, column: Column, to: Uint8Array) => Found

type Cells = Exclude<Column, NumberColumn>

const fromList = (
  { first, count }: Block,
  cells: Cells,
  places: ReadonlyMap<InputValue, number>,
  to: Uint8Array,
): Found => {
  let isRight = true
  for (let person = 0; person < count; person += 1) {
    const value = cells[first + person]
    const place = value === null || value === undefined ? NO_CODE : places.get(value)
    if (place === undefined) isRight = false
    to[person] = place ?? NO_CODE
  }
  return isRight ? 'some' : 'unsure'
}

const ONES = 0x01010101
const HIGH = 0x80808080

/** Looks whether each byte is below a count of at most 127, or not known; four at a time. */
const lookedAt = (bytes: Uint8Array, count: number): Found => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  // Added to a byte that is below the count, this leaves its highest bit as it was: 0.
  const rest = Math.imul(0x80 - count, ONES)
  // What has no other bits than the last place is not beyond it: so it is of most columns.
  if ((bitsIn(words) & ~Math.imul(count - 1, ONES)) === 0) return 'all'
  let wrong = 0
  for (let word = 0; word < words.length; word += 1) {
    const four = words[word] as number
    const unknown = Math.imul((four & HIGH) >>> 7, 0xff)
    wrong |= ((four & unknown) ^ unknown) | (((four & ~unknown) + rest) & HIGH & ~unknown)
  }
  return wrong === 0 ? 'some' : 'unsure'
}

interface Numbers {
  readonly column: NumberColumn
  /** How many options there are. */
  readonly options: number
  /** Room in which numbers of any kind are of one kind. */
  readonly room: Float64Array
}

const fromNumbers = ({ first, count }: Block, { column, options, room }: Numbers, to: Uint8Array): Found => {
  const unknown = unknownIn(column)
  room.set(column.subarray(first, first + count))
  let isRight = true
  for (let person = 0; person < count; person += 1) {
    const code = room[person] as number
    const isOption = code >= 0 && code < options && Math.floor(code) === code
    if (!isOption && code !== unknown && !Number.isNaN(code)) isRight = false
    to[person] = isOption ? code : NO_CODE
  }
  return isRight ? 'some' : 'unsure'
}

/** Makes what reads columns of a signal of yes and no, or of one option, as places of options. */
export const readCodes = ({ signal: { type }, options }: SignalProgram): CodeReader => {
  const values: readonly InputValue[] = type === 'boolean' ? [false, true] : options
  const places = new Map(values.map((value, place) => [value, place]))
  let room: Float64Array | null = null
  return (block, column, to) => {
    if (!isNumbers(column)) return fromList(block, column, places, to)
    if (column instanceof Uint8Array || column instanceof Int8Array) {
      // −1 in a signed byte has the same bits as 255.
      to.set(column.subarray(block.first, block.first + block.count))
      return lookedAt(to, values.length)
    }
    room ??= new Float64Array(BLOCK)
    return fromNumbers(block, { column, options: values.length, room }, to)
  }
}
