import type { Input } from './input'
import type { Place, Quote } from './problem'
import type { Trace } from './trace'

/** Something that came out otherwise than the author of a case expected. */
export interface Difference {
  /** What was looked at: `rules.snaq65-rood`, `refer.dietist.due`. */
  readonly what: string
  readonly expected: string
  readonly actual: string
  /** Where the expectation stands, or what was given and cannot be used. */
  readonly at: Place
  /** The rules that it comes from, in full, the nearest first; those of the pathway before others. */
  readonly rules: readonly string[]
}

/** An author's case with what came of it. */
export interface CaseResult {
  readonly title: string
  readonly at: Place
  readonly input: Input
  /** Empty when the case holds. */
  readonly differences: readonly Difference[]
}

/** A difference with what its author needs to understand it. */
export interface ToldDifference extends Difference {
  /** The line of the file that it is about. */
  readonly quote?: Quote
  /** Why the first of its rules are in their state. */
  readonly traces: readonly Trace[]
}
