import type { Condition } from '../model/condition'
import { type Bits, noOne, unite } from '../model/personBits'
import type { Program } from '../model/program'
import type { Screening } from '../model/screening'

/** What was decided for many persons. */
export interface Decided {
  readonly program: Program
  readonly on: number
  readonly persons: number
  readonly screening: Screening
  /** Of conditions, and of rules by themselves, that stand alone as rules. */
  readonly alone: Screening
  /** By condition, or by the id of a rule, the id of the rule that it is there. */
  readonly ids: ReadonlyMap<Condition | string, string>
}

/** For whom a condition certainly holds, and for whom it may. */
interface Holding {
  readonly yes: Bits
  readonly may: Bits
}

/** Gives for whom a rule applies or may apply. */
export const decidedIn = ({ rules }: Screening, id: string, state: 'applies' | 'mayApply', persons: number): Bits =>
  rules[id]?.[state].bits ?? noOne(persons)

/** Gives for whom a condition holds, or a rule by itself: also where that is replaced. */
export const aloneIn = ({ alone, ids, persons }: Decided, what: Condition | string): Holding => {
  const id = ids.get(what) ?? ''
  const yes = decidedIn(alone, id, 'applies', persons)
  return { yes, may: unite(decidedIn(alone, id, 'mayApply', persons).slice(), yes) }
}
