import { prepare } from '../../compile/prepare'
import type { Aspect, Coverage, CoveragePart, CoveredFile } from '../../model/coverage'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { Source } from '../../model/source/files'
import { type Measured, measuredIn } from './measured'
import type { Part, SeenCase } from './probe'
import { seenCase } from './seenCase'
import { totalsOf } from './totals'

/** How many cases show an aspect of a part. */
type Tally = Partial<Record<Aspect, number>>

const add = (tally: Tally, aspects: readonly Aspect[]): void => {
  for (const aspect of aspects) tally[aspect] = (tally[aspect] ?? 0) + 1
}

const tallied = (cases: readonly SeenCase[], parts: number, measuredBy: (program: Program) => readonly Measured[]) => {
  const tallies = Array.from({ length: parts }, (): Tally => ({}))
  for (const seen of cases) {
    let first = 0
    for (const { parts: own, pathways, shownBy } of measuredBy(seen.program)) {
      if (pathways.has(seen.pathway))
        shownBy(seen).forEach((aspects, place) => add(tallies[first + place] ?? {}, aspects))
      first += own.length
    }
  }
  return tallies
}

const counted = ({ aspects, ...part }: Part, tally: Tally = {}): CoveragePart => ({
  ...part,
  points: Object.entries(aspects).map(([aspect, cannot]) => ({
    aspect: aspect as Aspect,
    cases: tally[aspect as Aspect] ?? 0,
    // A network may agree on something by which it can be.
    ...(cannot === null || tally[aspect as Aspect] !== undefined ? {} : { cannot }),
  })),
})

const byPlace = ({ at: left }: CoveragePart, { at: right }: CoveragePart): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0)

const casesIn = (library: Library, sources: readonly Source[]): SeenCase[] =>
  sources.flatMap((source) =>
    source.kind === 'cases' ? source.data.tests.flatMap((test) => seenCase(library, source.data, test) ?? []) : [],
  )

/** Measures how well the cases among these files exercise the pathways and signals among them. */
export const coverageOf = (library: Library, sources: readonly Source[]): Coverage => {
  const made = new Map<Program, readonly Measured[]>()
  // Each program, one per network, measures the same parts in the same order.
  const measuredBy = (program: Program): readonly Measured[] => {
    const known = made.get(program) ?? measuredIn(program, sources)
    made.set(program, known)
    return known
  }
  const parts = measuredBy(prepare(library, null)).flatMap((measured) => measured.parts)
  const cases = casesIn(library, sources)
  const tallies = tallied(cases, parts.length, measuredBy)
  const all = parts.map((part, place) => counted(part, tallies[place]))
  const files = sources.flatMap((source): CoveredFile[] => {
    const own = all.filter(({ at }) => at.file === source.file).sort(byPlace)
    if (own.length === 0) return []
    const pathway = source.kind === 'pathway' ? source.data.pathway : null
    const counting = cases.filter((one) => pathway === null || one.pathway === pathway)
    return [{ file: source.file, pathway, cases: counting.length, totals: totalsOf(own), parts: own }]
  })
  return { cases: cases.length, totals: totalsOf(all), files }
}
