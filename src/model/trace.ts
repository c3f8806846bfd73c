import type { Known, Reason, RuleState } from './advice'
import type { Node } from './node'
import type { Truth } from './truth'

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

/** Why a rule is in its state. */
export interface Trace {
  readonly rule: string
  readonly version: string
  readonly state: RuleState
  readonly title: string
  readonly condition: TracedCondition
  readonly sources: Reason['sources']
  readonly parameters: readonly {
    readonly name: string
    readonly value: string | number | boolean
    readonly agreed: boolean
  }[]
}
