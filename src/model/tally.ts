import type { Urgency } from './advice'

/** How often something occurs. */
export interface Counted {
  readonly id: string
  readonly count: number
}

/** How often a law pays for what is referred to. */
interface CountedLaw {
  readonly id: string
  /** Referrals of which it is certain who pays, this law among them. */
  readonly settled: number
  /** Referrals that this law may pay for. */
  readonly possible: number
}

/** What became of a rule, over all persons. */
export interface CountedRule {
  readonly id: string
  readonly applies: number
  readonly mayApply: number
  readonly ruledOut: number
  readonly replaced: number
  readonly notIndicated: number
}

/**
 * What the plans of many persons hold together. A referral is a recommendation of the kind `refer`: what certainly is to be
 * asked of one role for one person, counted once however many rules ask it. Replaced rules ask nothing.
 */
export interface Tally {
  readonly persons: number
  /** Persons with a referral. */
  readonly withReferral: number
  /** Persons of whom a rule may apply that is not decided. */
  readonly withOpenRule: number
  readonly referrals: number
  /** Most often first, as in the other lists. */
  readonly byRole: readonly Counted[]
  /** Most urgent first. */
  readonly byUrgency: readonly { readonly id: Urgency; readonly count: number }[]
  readonly byLaw: readonly CountedLaw[]
  /** Referrals for which the library names no law. */
  readonly withoutLaw: number
  /** For how many persons a signal is not known on which a rule rests that may apply. */
  readonly notKnown: readonly Counted[]
  readonly rules: readonly CountedRule[]
}
