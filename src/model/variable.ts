import type { BareTest } from './node'
import type { SignalProgram } from './program'
import type { State } from './state'

/** What no answer changes: that nobody said anything of an optional signal, or whether a test holds that looks at today. */
export type Own = { readonly kind: 'absent' } | { readonly kind: 'holds'; readonly test: BareTest }

/** What is not known of a signal, as cells of answers of which each does the same. */
export interface Variable {
  readonly signal: SignalProgram
  /** Of a question with several answers: the one answer, as a bit, that is given or not; else 0. */
  readonly option: number
  /** What it is in each cell; of a stretch of a number, one value. */
  readonly cells: readonly State[]
  /** Which number of the signal: `value`, or of a computed one `formula` or the row of its list. */
  readonly part: string
  /** True when a cell holds values that are not computed with alike. */
  readonly isCoarse: boolean
  /** True for a derived signal that stands for all that it rests on. */
  readonly isWhole: boolean
  /** What is so of each person whatever else they will answer, false or true; null for what is not known of a signal. */
  readonly own: Own | null
}
