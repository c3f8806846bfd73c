import type { InputValue } from '../model/library'
import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, unknownIn } from './cell'
import type { Block } from './layout'
import { BLOCK } from './planes'

/** Stands for not known in a byte: all its bits. */
export const NO_CODE = 0xff

/** Reads the cells of a block into bytes. Tells whether all are certainly right: else each is to be checked. */
export type CodeReader = (block: Block, to: Uint8Array) => boolean

type Cells = Exclude<Column, NumberColumn>

const fromList =
  (cells: Cells, places: ReadonlyMap<InputValue, number>): CodeReader =>
  ({ first, count }, to) => {
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const value = cells[first + person]
      const place = value === null || value === undefined ? NO_CODE : places.get(value)
      if (place === undefined) isRight = false
      to[person] = place ?? NO_CODE
    }
    return isRight
  }

const ONES = 0x01010101
const HIGH = 0x80808080

const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0

/** Tells whether each byte is below a count of at most 127, or not known; four at a time. */
const areBelow = (bytes: Uint8Array, count: number): boolean => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  // Added to a byte that is below the count, this leaves its highest bit as it was: 0.
  const rest = Math.imul(0x80 - count, ONES)
  let [any, wrong] = [0, 0]
  for (let word = 0; word < words.length; word += 1) any |= words[word] as number
  // Of most columns no byte has a bit that no place of an option has.
  if (isPowerOfTwo(count) && (any & ~Math.imul(count - 1, ONES)) === 0) return true
  for (let word = 0; word < words.length; word += 1) {
    const four = words[word] as number
    const unknown = Math.imul((four & HIGH) >>> 7, 0xff)
    wrong |= ((four & unknown) ^ unknown) | (((four & ~unknown) + rest) & HIGH & ~unknown)
  }
  return wrong === 0
}

const fromBytes =
  (column: Uint8Array | Int8Array, options: number): CodeReader =>
  ({ first, count }, to) => {
    // −1 in a signed byte has the same bits as 255.
    to.set(column.subarray(first, first + count))
    return areBelow(to, options)
  }

const fromNumbers = (column: NumberColumn, options: number): CodeReader => {
  const [numbers, unknown] = [new Float64Array(BLOCK), unknownIn(column)]
  return ({ first, count }, to) => {
    numbers.set(column.subarray(first, first + count))
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const code = numbers[person] as number
      const isOption = code >= 0 && code < options && Math.floor(code) === code
      if (!isOption && code !== unknown && !Number.isNaN(code)) isRight = false
      to[person] = isOption ? code : NO_CODE
    }
    return isRight
  }
}

/** Makes what reads the column of a signal of yes and no, or of one option, as places of options. */
export const readCodes = ({ signal: { type }, options }: SignalProgram, column: Column): CodeReader => {
  const values: readonly InputValue[] = type === 'boolean' ? [false, true] : options
  if (!isNumbers(column)) return fromList(column, new Map(values.map((value, place) => [value, place])))
  const isBytes = column instanceof Uint8Array || column instanceof Int8Array
  return isBytes ? fromBytes(column, values.length) : fromNumbers(column, values.length)
}
