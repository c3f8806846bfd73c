import type { InputValue } from '../../model/library'
import type { SignalProgram } from '../../model/program'
import type { Column, NumberColumn } from '../../model/screening'
import type { Block } from '../block'
import { type Found, type Loops, NO_CODE } from '../loops/loops'
import { BLOCK } from '../planes'
import { isNumbers, unknownIn } from './cell'

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
export const readCodes = ({ signal: { type }, options }: SignalProgram, { lookAtCodes }: Loops): CodeReader => {
  const values: readonly InputValue[] = type === 'boolean' ? [false, true] : options
  const places = new Map(values.map((value, place) => [value, place]))
  let room: Float64Array | null = null
  return (block, column, to) => {
    if (block.count < BLOCK) to.fill(0, block.count)
    if (!isNumbers(column)) return fromList(block, column, places, to)
    if (column instanceof Uint8Array || column instanceof Int8Array) {
      // −1 in a signed byte has the same bits as 255.
      to.set(column.subarray(block.first, block.first + block.count))
      return lookAtCodes(to, values.length)
    }
    room ??= new Float64Array(BLOCK)
    return fromNumbers(block, { column, options: values.length, room }, to)
  }
}
