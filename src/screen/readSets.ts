import type { SignalProgram } from '../model/program'
import type { Column, NumberColumn } from '../model/screening'
import { isNumbers, unknownIn } from './cell'
import type { Block } from './layout'
import { BLOCK } from './planes'

/** Stands for not known among options as bits. */
export const NO_SET = -1

/** Reads the cells of a block as options, each a bit. Tells whether all are certainly right: else each is to be checked. */
export type SetReader = (block: Block, to: Int32Array) => boolean

type Cells = Exclude<Column, NumberColumn>

const fromList = (cells: Cells, options: readonly string[]): SetReader => {
  const bits = new Map<unknown, number>(options.map((option, place) => [option, 1 << place]))
  const setOf = (value: unknown): number | null => {
    if (!Array.isArray(value)) return null
    let set = 0
    for (const option of value) {
      const bit = bits.get(option)
      if (bit === undefined) return null
      set |= bit
    }
    return set
  }
  return ({ first, count }, to) => {
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const value = cells[first + person]
      const set = value === null || value === undefined ? NO_SET : setOf(value)
      if (set === null) isRight = false
      to[person] = set ?? NO_SET
    }
    return isRight
  }
}

const fromNumbers = (column: NumberColumn, options: number): SetReader => {
  const [numbers, unknown, most] = [new Float64Array(BLOCK), unknownIn(column), 2 ** options - 1]
  return ({ first, count }, to) => {
    numbers.set(column.subarray(first, first + count))
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const code = numbers[person] as number
      const isSet = code >= 0 && code <= most && Math.floor(code) === code && code !== unknown
      if (!isSet && code !== unknown && !Number.isNaN(code)) isRight = false
      to[person] = isSet ? code : NO_SET
    }
    return isRight
  }
}

/** Makes what reads the column of a signal of several options. */
export const readSets = ({ options }: SignalProgram, column: Column): SetReader =>
  isNumbers(column) ? fromNumbers(column, options.length) : fromList(column, options)
