import type { Library } from '../../model/library'
import type { Findings, LibraryFinding } from '../../model/libraryFinding'
import type { Source } from '../../model/source/files'
import { withAccepted } from './accepting'
import { analysisOf, type Pass } from './analysis'
import { always } from './findings/always'
import { brackets } from './findings/brackets'
import { conditions } from './findings/conditions'
import { contradicting } from './findings/contradicting'
import { domains } from './findings/domains'
import { duplicates } from './findings/duplicates'
import { expires } from './findings/expires'
import { hidden } from './findings/hidden'
import { lessUrgent } from './findings/lessUrgent'
import { never } from './findings/never'
import { neverAsked } from './findings/neverAsked'
import { notAround } from './findings/notAround'
import { replaced } from './findings/replaced'
import { unhandled } from './findings/unhandled'
import { unused } from './findings/unused'

/** Every kind of finding; the order does not matter. */
const PASSES: readonly Pass[] = [
  never,
  always,
  replaced,
  conditions,
  unhandled,
  contradicting,
  hidden,
  notAround,
  lessUrgent,
  brackets,
  unused,
  neverAsked,
  domains,
  expires,
  duplicates,
]

const byPlace = ({ at: one }: LibraryFinding, { at: other }: LibraryFinding): number => {
  const [a, b] = [one.file ?? '', other.file ?? '']
  if (a !== b) return a < b ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

/** Analyses a library that has no errors, as it is on a day. */
export const findingsIn = (library: Library, sources: readonly Source[], on: string): Findings => {
  const analysis = analysisOf(library, sources, on)
  const findings = PASSES.flatMap((pass) => pass(analysis))
  return {
    on,
    findings: [...withAccepted(findings, sources)].sort(byPlace),
    notShown: [...analysis.notShown].sort(),
  }
}
