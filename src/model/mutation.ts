import type { Place } from './problem'

/** What is changed in a library to see whether a case notices. */
export type MutationKind =
  | 'threshold'
  | 'operator'
  | 'group'
  | 'dropped-leaf'
  | 'option'
  | 'or-unknown'
  | 'unknown-as-no'
  | 'removed-rule'
  | 'replaces'
  | 'within'
  | 'responsible'

/** One change, as its author would have written it. */
export interface Mutation {
  readonly kind: MutationKind
  /** The rule in full, the signal, or the pathway for whom it is. */
  readonly of: string
  readonly at: Place
  readonly was: string
  readonly becomes: string
}

/** An input on which the advice of a library and of the changed one differ, as a case of which the author says what is right. */
export interface MutationExample {
  readonly pathway: string
  readonly on: string
  readonly given: Readonly<Record<string, unknown>>
  /** The same as YAML, to put among the tests of a file of cases. */
  readonly yaml: string
}

/** What came of a change: a case noticed; nobody ever could; or a case is missing, with an input that would show it, where one was found. */
export type MutationFate =
  | { readonly state: 'killed'; readonly by: string }
  | { readonly state: 'equivalent'; readonly cells: string }
  | { readonly state: 'survived'; readonly example: MutationExample | null }

export interface JudgedMutation extends Mutation {
  readonly fate: MutationFate
}

/** The percentage is of those that are not equivalent, rounded down. */
export interface MutationScore {
  readonly mutants: number
  readonly killed: number
  readonly equivalent: number
  readonly survived: number
  readonly percent: number
}

/** What came of the changes in one file: a pathway, or signals. */
export interface MutatedFile {
  readonly file: string
  readonly score: MutationScore
  readonly survivors: readonly JudgedMutation[]
  readonly equivalents: readonly JudgedMutation[]
}

/** How well cases notice changes in the rules. */
export interface MutationReport {
  /** False when it was broken off: then it is about what was tried so far. */
  readonly complete: boolean
  readonly score: MutationScore
  readonly files: readonly MutatedFile[]
}
