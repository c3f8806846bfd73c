import { COVERAGE_KINDS, type CoveragePart, type CoverageShare, type CoverageTotals } from '../../model/coverage'

// Rounded down, so that 100 is said of all and of nothing less. Of nothing at all, all was seen.
const percentOf = (seen: number, possible: number): number =>
  possible === 0 ? 100 : Math.floor((100 * seen) / possible)

const shareOf = (parts: readonly CoveragePart[]): CoverageShare => {
  const points = parts.flatMap((part) => part.points).filter(({ cannot }) => cannot === undefined)
  const seen = points.filter(({ cases }) => cases > 0).length
  return { seen, possible: points.length, percent: percentOf(seen, points.length) }
}

/** Adds up per kind what was seen of some parts. */
export const totalsOf = (parts: readonly CoveragePart[]): CoverageTotals =>
  Object.fromEntries(
    COVERAGE_KINDS.map((kind) => [kind, shareOf(parts.filter((part) => part.kind === kind))]),
  ) as Record<(typeof COVERAGE_KINDS)[number], CoverageShare>
