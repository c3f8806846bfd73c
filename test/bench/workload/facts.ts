import { adviseSync } from '../../../src/adviseSync'
import type { Known } from '../../../src/model/advice'
import { parseDay } from '../../../src/model/day'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import { DAY } from '../workload/persons'
import type { Facts } from './stock'

/**
 * Gives the facts of an input as plain values: also the derived ones, which a user of a plain engine would compute first.
 * They are made here beforehand and not timed, in favour of that engine.
 */
export const factsOf = (library: Library, input: Input): Facts => {
  const known = Object.entries(adviseSync(library, input).signals as Record<string, Known>)
  const today = parseDay(DAY) ?? 0
  return Object.fromEntries(
    known.flatMap(([id, { value }]) => {
      if (value === undefined) return []
      return [[id, library.signals[id]?.type === 'date' ? today - (parseDay(String(value)) ?? 0) : value]]
    }),
  )
}
