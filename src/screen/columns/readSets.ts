import type { SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { Block } from '../block'
import { type Loops, NO_SET } from '../loops/loops'
import { BLOCK } from '../planes'
import { codedReader } from './coded'

/** Reads the cells of a block of a column as options, each a bit. Tells whether all are certainly right: else each is to be checked. */
type SetReader = (block: Block, column: Column, to: Int32Array) => boolean

const setOf = (bits: ReadonlyMap<unknown, number>, value: unknown): number | undefined => {
  if (!Array.isArray(value)) return undefined
  let set = 0
  for (const option of value) {
    const bit = bits.get(option)
    if (bit === undefined) return undefined
    set |= bit
  }
  return set
}

/** Makes what reads columns of a signal of several options. */
export const readSets = ({ options }: SignalProgram, { areSets }: Loops): SetReader => {
  const bits = new Map<unknown, number>(options.map((option, place) => [option, 1 << place]))
  const most = 2 ** options.length - 1
  const read = codedReader({ codeOf: (value) => setOf(bits, value), most, none: NO_SET })
  return (block, column, to) => {
    if (block.count < BLOCK) to.fill(NO_SET, block.count)
    if (column instanceof Int32Array && most < 2 ** 31) {
      to.set(column.subarray(block.first, block.first + block.count))
      if (areSets(to, most)) return true
    }
    return read(block, column, to)
  }
}
