import type { Known, Reason, RuleState } from './advice'
import type { Node } from './node'
import { FALSE, type Truth } from './truth'

/** A condition with what it came to and, for a test, what was known of the signal. */
export interface TracedCondition {
  readonly kind: Node['kind']
  readonly truth: Truth
  /** Of a test: the signal, what was asked of it in words, and what was known. */
  readonly signal?: string
  readonly test?: string
  readonly known?: Known
  /** Of a count. */
  readonly atLeast?: number
  readonly parts: readonly TracedCondition[]
}

/** What would have to be known of a signal, in words. */
export interface Change {
  readonly signal: string
  readonly test: string
  /** Of a test for one of several options: which. */
  readonly oneOf?: readonly string[]
}

/** Why a rule is in its state. */
export interface Trace {
  /** In full: `pathway/rule`. */
  readonly rule: string
  /** Of its pathway. */
  readonly version: string
  readonly state: RuleState
  readonly title: string
  readonly why: string
  /** The rule that replaces it. */
  readonly by?: string
  /** For whom its pathway is; null for everyone, and for a red flag, which is for everyone. */
  readonly population: TracedCondition | null
  readonly condition: TracedCondition
  /** The smallest sets of changes that would make it apply; empty when it does, and when more than three are needed. */
  readonly changes: readonly (readonly Change[])[]
  readonly sources: Reason['sources']
  readonly parameters: readonly {
    readonly name: string
    readonly value: string | number | boolean
    readonly agreed: boolean
  }[]
}

/** Tells whether a rule does not run although its pathway may be for this person: its pathway was not asked about. */
export const isNotAsked = ({ state, population }: Trace): boolean =>
  state === 'not-indicated' && population?.truth !== FALSE
