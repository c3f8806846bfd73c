import type { Condition } from '../model/condition'
import type { Program, RuleProgram } from '../model/program'
import { itemTerm } from './itemTerm'
import { byTerm, startOf, type Term, termsFrom } from './term'

/** A referral to one role as one rule asks it, of whoever. */
export interface Asking {
  readonly rule: RuleProgram
  readonly term: Term
  readonly service: string | null
  /** Its own condition, beside that of its rule. */
  readonly when: Condition | undefined
}

/** Lists by role what the rules of a library may refer to it, as a plan orders them: the most urgent first. */
export const referralsIn = (program: Program, on: number): ReadonlyMap<string, readonly Asking[]> => {
  const term = termsFrom(startOf(on, undefined))
  const byRole = new Map<string, Asking[]>()
  for (const rule of program.rules) {
    rule.items.forEach((item, place) => {
      if (item.kind !== 'refer' || item.to === null) return
      const asking = {
        rule,
        term: itemTerm(term, rule, item),
        service: item.service,
        when: rule.rule.then[place]?.when,
      }
      byRole.set(item.to, [...(byRole.get(item.to) ?? []), asking])
    })
  }
  for (const askings of byRole.values()) askings.sort((left, right) => byTerm(left.term, right.term))
  return byRole
}
