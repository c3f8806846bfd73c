import type { LibraryFinding } from '../../model/libraryFinding'
import type { AcceptedSource } from '../../model/source/accepted'
import type { Source } from '../../model/source/files'

type Accepting = Extract<Source, { kind: 'pathway' | 'signals' }>

const isAccepting = (source: Source): source is Accepting => source.kind === 'pathway' || source.kind === 'signals'

const idsOf = ({ at }: AcceptedSource): readonly string[] => (typeof at === 'string' ? [at] : at)

/** Tells whether an author means this finding: by its code, what it is of, and what it is about where that is said. */
const isMeant = (source: Accepting, { finding, about }: AcceptedSource, id: string, found: LibraryFinding): boolean => {
  if (found.code !== finding || found.at.file !== source.file) return false
  const names = source.kind === 'pathway' ? [id, `${source.data.pathway}/${id}`, `${source.data.pathway}#${id}`] : [id]
  return names.includes(found.of) && (about === undefined || about === found.what || about === found.with)
}

const goneIn = (source: Accepting, findings: readonly LibraryFinding[]): LibraryFinding[] =>
  (source.data.accepted ?? []).flatMap((one, place) =>
    idsOf(one)
      .filter((id) => !findings.some((found) => isMeant(source, one, id, found)))
      .map((id) => ({
        code: 'accepted-gone',
        of: id,
        what: one.finding,
        at: source.locate(['accepted', place, 'at']),
      })),
  )

/** Marks what authors accepted with why, and adds what they accepted and is no longer so. */
export const withAccepted = (
  findings: readonly LibraryFinding[],
  sources: readonly Source[],
): readonly LibraryFinding[] => {
  const files = sources.filter(isAccepting)
  const marked = findings.map((found) => {
    const by = files
      .flatMap((source) => (source.data.accepted ?? []).map((one) => ({ source, one })))
      .find(({ source, one }) => idsOf(one).some((id) => isMeant(source, one, id, found)))
    return by === undefined ? found : { ...found, accepted: by.one.why }
  })
  return [...marked, ...files.flatMap((source) => goneIn(source, findings))]
}
