import type { Today } from './condition'
import type { DayNumber } from './day'
import type { Duration } from './duration'
import type { State } from './state'
import type { Truth } from './truth'

/** What is known of every signal, by its index, on one day. */
export interface View {
  readonly states: readonly State[]
  readonly on: DayNumber
}

export type Check = (view: View) => Truth

export type NodeOperator =
  | 'within'
  | 'contains'
  | 'lacks'
  | 'equals'
  | 'differs'
  | 'atLeast'
  | 'above'
  | 'atMost'
  | 'below'
  | 'agoAtLeast'
  | 'agoAbove'
  | 'agoAtMost'
  | 'agoBelow'

/** A comparison with its parameters filled in. Only the fields that its operator reads mean anything. */
export interface NodeComparison {
  readonly operator: NodeOperator
  /** Of `within`, `contains` and `lacks`: options as bits. */
  readonly mask: number
  /** Of the others: numbers, or days as numbers; one, but for `equals` and `differs`. */
  readonly values: readonly number[]
  readonly duration: Duration
}

/** A test of one signal. */
export interface BareTest {
  readonly kind: 'test'
  readonly signal: number
  readonly comparisons: readonly NodeComparison[]
  readonly today: readonly Today[]
  readonly orUnknown: boolean
}

export type BareNode =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: readonly Node[] }
  | BareTest

/** A condition with signals by index, parameters filled in, `applies` replaced by that rule's condition, and its check. */
export type Node = BareNode & {
  readonly check: Check
  /** True when it, or a part of it, can hold because something is not known (`orUnknown`). */
  readonly lenient: boolean
}
