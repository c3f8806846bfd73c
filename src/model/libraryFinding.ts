import type { Input } from './input'
import type { Place } from './problem'

/** The closed list of what can be found in a library that has no errors. */
export const FINDING_CODES = [
  'never-applies',
  'always-applies',
  'always-replaced',
  'never-met',
  'leaf-without-effect',
  'outcome-unhandled',
  'contradicting-rules',
  'hidden-red-flag',
  'not-around-uncertain',
  'less-urgent-replaces',
  'deep-brackets',
  'signal-unused',
  'signal-never-asked',
  'domain-too-open',
  'expires-soon',
  'near-duplicate-question',
  'accepted-gone',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]

/** Something in a library that is no error, and that its author should look at: change it, or say why it is so. */
export interface LibraryFinding {
  readonly code: FindingCode
  /** The rule in full, or the signal, the pathway or the source. */
  readonly of: string
  readonly at: Place
  /** As its author wrote it: a test, an option, a day. */
  readonly what?: string
  /** The other one that it is about. */
  readonly with?: string
  /** Someone for whom it shows. */
  readonly example?: Input
  /** Why its author finds it right. */
  readonly accepted?: string
}

/** What an analysis found. */
export interface Findings {
  readonly on: string
  /** In the order of their places. */
  readonly findings: readonly LibraryFinding[]
  /** Rules and signals of which not everything could be shown. */
  readonly notShown: readonly string[]
}
