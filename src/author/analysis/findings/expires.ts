import { parseDay } from '../../../model/day'
import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Pass } from '../analysis'

/** Soon, in days: long enough to revise what ends. */
const SOON = 90

/** Pathways, and sources of pathways, that end within 90 days or have ended. */
export const expires: Pass = ({ sources, on }) => {
  const last = (parseDay(on) ?? 0) + SOON
  const isSoon = (until: string | undefined): until is string =>
    until !== undefined && (parseDay(until) ?? last) <= last
  return sources.flatMap((source): LibraryFinding[] => {
    if (source.kind !== 'pathway' || source.data.status === 'retired') return []
    const { pathway, valid, sources: bibliography } = source.data
    const own: LibraryFinding[] = isSoon(valid.until)
      ? [{ code: 'expires-soon', of: pathway, what: valid.until, at: source.locate(['valid', 'until']) }]
      : []
    const read = Object.entries(bibliography).flatMap(([id, { until }]): LibraryFinding[] =>
      isSoon(until)
        ? [{ code: 'expires-soon', of: `${pathway}#${id}`, what: until, at: source.locate(['sources', id, 'until']) }]
        : [],
    )
    return [...own, ...read]
  })
}
