/** What stands where a parameter was written: its full name, `pathway/name` or `name`. */
export interface ParameterReference {
  readonly parameter: string
}

export type Literal = string | number | boolean
export type Operand = Literal | ParameterReference

export const isReference = (value: unknown): value is ParameterReference =>
  typeof value === 'object' && value !== null && 'parameter' in value

export type MissingReason =
  | 'not-asked'
  | 'unknown'
  | 'declined'
  | 'not-applicable'
  | 'stale'
  | 'unreliable'
  | 'unusable'

export type OrderOperator = 'atLeast' | 'above' | 'atMost' | 'below'
type Operator = OrderOperator | 'is' | 'isNot' | 'agoAtLeast' | 'agoAbove' | 'agoAtMost' | 'agoBelow'

/** One comparison with a signal. `is` and `isNot` take a list; the others one operand. */
export interface Comparison {
  readonly operator: Operator
  readonly operands: readonly Operand[]
}

/** A test on what is known today; never unknown itself. */
export type Today = { readonly known: boolean } | { readonly missing: readonly MissingReason[] }

export interface SignalTest {
  readonly kind: 'test'
  readonly signal: string
  readonly comparisons: readonly Comparison[]
  readonly today: readonly Today[]
  /** Met as long as the comparisons are not certainly false. */
  readonly orUnknown: boolean
}

/** A condition of which every name is known to exist. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'count'; readonly atLeast: Operand; readonly of: readonly Condition[] }
  | { readonly kind: 'applies'; readonly rule: string }
  | SignalTest

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | {
      readonly kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'
      readonly left: Formula
      readonly right: Formula
    }
