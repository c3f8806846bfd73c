import type { FindingCode } from '../libraryFinding'

/** What the author of a file finds right although an analysis points at it. */
export interface AcceptedSource {
  readonly finding: Exclude<FindingCode, 'accepted-gone'>
  /** A rule, signal, source or pathway of the file, or several. */
  readonly at: string | readonly string[]
  /** Only the finding about this test, option or signal; absent: all of them there. */
  readonly about?: string
  readonly why: string
}
