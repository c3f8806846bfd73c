import type { RuleState } from './advice'
import type { RuleProgram } from './program'
import type { Truth } from './truth'

/** A condition's truth, and on what it rests where that is less than certain. */
export interface Verdict {
  readonly truth: Truth
  readonly by: 'certain' | 'estimate' | 'stale'
}

export type PathwayState = 'in-force' | 'open' | 'not-indicated'

/** A rule with what became of it. */
export interface Standing {
  readonly rule: RuleProgram
  readonly verdict: Verdict
  readonly state: RuleState
  /** The rule that replaces it. */
  readonly by?: string
  /** Of one that is replaced: whether it may still turn out to apply itself, or not to. */
  readonly wasOpen?: boolean
  /** Rules that it waits for. */
  readonly pausedBy: readonly string[]
}

export interface Standings {
  readonly pathways: ReadonlyMap<string, PathwayState>
  /** By index of the rule. */
  readonly rules: readonly Standing[]
}
