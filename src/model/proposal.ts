import type { Cannot, CoveragePart } from './coverage'
import type { CaseSource } from './source/cases'

/** Where a number lies by a limit: within a step of it, or on it. */
export type Side = 'below' | 'at' | 'above'

/** What a case shows of a part. */
export type Shown =
  | {
      readonly kind: 'true' | 'false' | 'unknown'
      /** The signal that is tested; null for whether a rule applies. */
      readonly signal: string | null
      /** True when it decides alone. */
      readonly isAlone: boolean
    }
  | { readonly kind: 'limit'; readonly signal: string; readonly limit: number; readonly side: Side }
  | { readonly kind: 'applies' | 'ruled-out' | 'open' | 'given' | 'outcome' }

/** What of a library is meant: a rule, a test, an outcome or an item. */
export type Shower = Omit<CoveragePart, 'points'>

/** A case that an author may add; what is expected of it is theirs to say. */
export interface ProposedCase extends Omit<CaseSource, 'expect'> {
  readonly part: Shower
  readonly shows: Shown
}

/**
 * Why there is no case: it cannot be (as coverage says it), no answers to questions make it so, or none was found in the steps
 * that were taken; then that is no proof.
 */
export type WhyNot = Cannot | 'no-answers' | 'not-found'

/** Something for which there is no case to propose. */
export interface NotProposed {
  readonly part: Shower
  readonly shows: Shown
  readonly why: WhyNot
}

/** The cases that a rule still lacks. */
export interface Proposal {
  /** In full. */
  readonly rule: string
  /** The file of cases that they are for; null when the pathway has none. */
  readonly file: string | null
  readonly pathway: string
  /** The day on which cases play that do not name one. */
  readonly on: string
  readonly cases: readonly ProposedCase[]
  readonly not: readonly NotProposed[]
}
