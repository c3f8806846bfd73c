import type { MayAct } from '../model/mayActIn'
import { type Bits, intersect, noOne, unite, without } from '../model/personBits'
import type { RuleProgram } from '../model/program'
import { aloneIn, type Decided, decidedIn } from './decided'
import type { Asking } from './referrals'

/** A referral as one rule asks it, with for whom it does, and for whom it goes ahead: nothing pauses the rule. */
export interface Asked extends Asking {
  readonly given: Bits
  readonly going: Bits
}

const pausedIn = (decided: Decided, { rule, id }: RuleProgram, mayAct: MayAct): Bits => {
  const { program, screening, persons } = decided
  const paused = noOne(persons)
  if (rule.redFlag) return paused
  for (const other of program.rules) {
    if (!other.rule.pauses.includes(id) || !mayAct(other, id)) continue
    // A rule pauses by applying, even when it is itself replaced.
    if (other.rule.redFlag) unite(paused, decidedIn(screening, other.id, 'applies', persons))
    else unite(paused, aloneIn(decided, other.id).yes)
  }
  return paused
}

/** Finds for whom a rule asks a referral: what `draftsOf` finds for one person. */
export const askedOfMany = (decided: Decided, asking: Asking, mayAct: MayAct): Asked => {
  const { rule, when } = asking
  const given = decidedIn(decided.screening, rule.id, 'applies', decided.persons).slice()
  if (when !== undefined) {
    const { yes, may } = aloneIn(decided, when)
    // Of a red flag what may be needed is given, not held back.
    intersect(given, rule.rule.redFlag ? may : yes)
  }
  return { given, ...asking, going: without(given.slice(), pausedIn(decided, rule, mayAct)) }
}
