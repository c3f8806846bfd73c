import type { Program } from '../model/program'
import type { PersonSet, ScreenedRule } from '../model/screening'
import type { RulePlanes } from './rulePlanes'

/** Makes room for the sets of every rule, of all persons of a table. */
export const newKept = ({ rules }: Program, persons: number): readonly RulePlanes[] => {
  const size = Math.ceil(persons / 32)
  const room = (): Uint32Array => new Uint32Array(size)
  return rules.map(() => ({
    applies: room(),
    mayApply: room(),
    ruledOut: room(),
    replaced: room(),
    notIndicated: room(),
  }))
}

const countBits = (bits: Uint32Array): number => {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) {
    const word = bits[at] as number
    if (word === 0) continue
    let rest = word - ((word >>> 1) & 0x55555555)
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
    count += Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Counts who is in each set. Everyone is in exactly one: who is in no other is ruled out. */
export const countedSets = (kept: RulePlanes, persons: number): ScreenedRule => {
  const setOf = (bits: Uint32Array): PersonSet => ({ count: countBits(bits), bits })
  const [applies, mayApply] = [setOf(kept.applies), setOf(kept.mayApply)]
  const [replaced, notIndicated] = [setOf(kept.replaced), setOf(kept.notIndicated)]
  const others = applies.count + mayApply.count + replaced.count + notIndicated.count
  return { applies, mayApply, ruledOut: { count: persons - others, bits: kept.ruledOut }, replaced, notIndicated }
}
