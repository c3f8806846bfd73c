import type { RuleState } from './advice'
import type { RuleId, SignalId } from './input'
import type { Ids, InputValue, Library } from './library'

/** Answers to one question of which each does the same, beside the others of its set. */
export interface SettlingAnswer<L extends Library<Ids> = Library> {
  readonly signal: SignalId<L>
  /** Of a yes or no, a choice or choices: any of these. */
  readonly values?: readonly InputValue[]
  /** Of a number: any from `low` to `high`, both included, in the unit of the signal. Of a day, `YYYY-MM-DD`; without `low` also every earlier one. */
  readonly low?: number | string
  readonly high?: number | string
}

/** Questions that together can settle a rule, none of which can be left out. */
export interface SettlingSet<L extends Library<Ids> = Library> {
  readonly signals: readonly SignalId<L>[]
  /** Answers that make it apply: one to each of `signals`. */
  readonly applies: readonly (readonly SettlingAnswer<L>[])[]
  /** Answers that rule it out. */
  readonly rulesOut: readonly (readonly SettlingAnswer<L>[])[]
}

/** The smallest sets of answers that settle a rule. */
export interface AnswerSets<L extends Library<Ids> = Library> {
  /** In full: `pathway/rule`. */
  readonly rule: RuleId<L>
  readonly state: RuleState
  /** Of up to three questions, at most 50; those of the fewest questions first, and of these the best to ask. */
  readonly sets: readonly SettlingSet<L>[]
  /** True when there may be more, or larger ones. */
  readonly cut: boolean
}
