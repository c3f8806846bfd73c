import type { Column, NumberColumn } from '../../model/screening'
import type { Block } from '../block'
import { BLOCK } from '../planes'
import { isNumbers, unknownIn } from './cell'

/** How options are written as whole numbers. */
interface Coding {
  /** Gives the number of a value; undefined where there is none. */
  readonly codeOf: (value: unknown) => number | undefined
  readonly most: number
  /** Stands for not known. */
  readonly none: number
}

/** Reads the cells of a block of a column as whole numbers. Tells whether all are certainly right: else each is to be checked. */
type CodedReader = (block: Block, column: Column, to: Uint8Array | Int32Array) => boolean

type Cells = Exclude<Column, NumberColumn>

/** Makes what reads columns of any kind as whole numbers. */
export const codedReader = ({ codeOf, most, none }: Coding): CodedReader => {
  // Numbers of any kind are of one kind in it; most columns do not need it.
  let room: Float64Array | null = null
  const fromList = ({ first, count }: Block, cells: Cells, to: Uint8Array | Int32Array): boolean => {
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const value = cells[first + person]
      const code = value === null || value === undefined ? none : codeOf(value)
      if (code === undefined) isRight = false
      to[person] = code ?? none
    }
    return isRight
  }
  const fromNumbers = ({ first, count }: Block, column: NumberColumn, to: Uint8Array | Int32Array): boolean => {
    const unknown = unknownIn(column)
    room ??= new Float64Array(BLOCK)
    room.set(column.subarray(first, first + count))
    let isRight = true
    for (let person = 0; person < count; person += 1) {
      const code = room[person] as number
      const isCode = code >= 0 && code <= most && Math.floor(code) === code && code !== unknown
      if (!isCode && code !== unknown && !Number.isNaN(code)) isRight = false
      to[person] = isCode ? code : none
    }
    return isRight
  }
  return (block, column, to) => (isNumbers(column) ? fromNumbers(block, column, to) : fromList(block, column, to))
}
