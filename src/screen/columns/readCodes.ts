import type { SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { Block } from '../block'
import { type Found, type Loops, NO_CODE } from '../loops/loops'
import { BLOCK } from '../planes'
import { codedReader } from './coded'

/** Reads the cells of a block of a column into bytes. */
type CodeReader = (block: Block, column: Column, to: Uint8Array) => Found

/** Makes what reads columns of a signal of yes and no, or of one option, as places of options. */
export const readCodes = ({ signal: { type }, options }: SignalProgram, { lookAtCodes }: Loops): CodeReader => {
  const values: readonly unknown[] = type === 'boolean' ? [false, true] : options
  const places = new Map(values.map((value, place) => [value, place]))
  const read = codedReader({ codeOf: (value) => places.get(value), most: values.length - 1, none: NO_CODE })
  return (block, column, to) => {
    if (block.count < BLOCK) to.fill(0, block.count)
    if (!(column instanceof Uint8Array || column instanceof Int8Array))
      return read(block, column, to) ? 'some' : 'unsure'
    // −1 in a signed byte has the same bits as 255.
    to.set(column.subarray(block.first, block.first + block.count))
    return lookAtCodes(to, values.length)
  }
}
