import type { Place } from './problem'

/** What of a pathway cases can exercise: rules, tests in conditions, outcomes of instruments, and what rules ask. */
export const COVERAGE_KINDS = ['rule', 'leaf', 'outcome', 'item'] as const

export type CoverageKind = (typeof COVERAGE_KINDS)[number]

/** What a case can show of such a part: of a rule the first three, of a leaf the next four. */
export type Aspect = 'applies' | 'ruled-out' | 'open' | 'true' | 'false' | 'unknown' | 'deciding' | 'outcome' | 'given'

/**
 * Why no case can ever show something: a test is never unknown, a value that would make a test true or false keeps every case
 * away from it, or nothing yields an option.
 */
export type Cannot = 'never-unknown' | 'never-reached' | 'no-row'

export interface CoveragePoint {
  readonly aspect: Aspect
  /** How many cases show it. */
  readonly cases: number
  /** Then it does not count. */
  readonly cannot?: Cannot
}

/** One rule, leaf, outcome or item, with what the cases show of it. */
export interface CoveragePart {
  readonly kind: CoverageKind
  /** The rule in full, the signal, or the pathway for whom it is and who coordinates. */
  readonly of: string
  /** As the author wrote it. */
  readonly what: string
  readonly at: Place
  readonly points: readonly CoveragePoint[]
}

/** How many of the points that can be seen were seen; the percentage is rounded down. */
export interface CoverageShare {
  readonly seen: number
  readonly possible: number
  readonly percent: number
}

export type CoverageTotals = Readonly<Record<CoverageKind, CoverageShare>>

/** The coverage of one file: a pathway, or signals. */
export interface CoveredFile {
  readonly file: string
  /** Null for a file of signals. */
  readonly pathway: string | null
  /** Cases that count for a pathway; for signals, all. */
  readonly cases: number
  readonly totals: CoverageTotals
  /** In the order of their places. */
  readonly parts: readonly CoveragePart[]
}

/** How well cases exercise a library. */
export interface Coverage {
  readonly cases: number
  readonly totals: CoverageTotals
  readonly files: readonly CoveredFile[]
}

/** Lists what can be seen of a part and was not. */
export const missedPoints = ({ points }: CoveragePart): readonly CoveragePoint[] =>
  points.filter(({ cases, cannot }) => cases === 0 && cannot === undefined)
