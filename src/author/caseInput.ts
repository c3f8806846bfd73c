import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { onceFor } from '../model/onceFor'
import { isReserved } from '../model/signal'
import type { CaseSource, CasesFile } from '../model/source/cases'

type Noes = Readonly<Record<string, false>>

/** Ids of signals, as keys. */
type Ids = ReadonlyMap<string, unknown>

const noTo = (ids: readonly string[]): Noes => Object.fromEntries(ids.map((id) => [id, false] as const))

/** With `rest: nee`: every yes-or-no question that was not answered otherwise is answered no. */
const answeredNo = onceFor(({ signals }: Library) =>
  noTo(
    Object.entries(signals).flatMap(([id, { type, derived, optional }]) =>
      type === 'boolean' && derived === undefined && optional !== true && !isReserved(id) ? [id] : [],
    ),
  ),
)

/** The same of what is read. */
const answeredNoOf = onceFor((library: Library) =>
  onceFor((read: Ids) => noTo(Object.keys(answeredNo(library)).filter((id) => read.has(id)))),
)

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/**
 * Gives what one case of an author's file says of its person: what the file says for all its cases, and over that its own. Of the
 * questions that `rest` answers only those that are read, when it is known which are: of a thousand cases most read a few of them.
 */
export const caseInput = (library: Library, file: CasesFile, test: CaseSource, read?: Ids): Input => {
  const { at, consent, involved, reporter, coordinator, pathways, earlier } = test
  const on = test.on ?? file.on ?? library.pathways[file.cases]?.valid.from ?? ''
  const rest = read === undefined ? answeredNo(library) : answeredNoOf(library)(read)
  const signals = { ...(file.rest === 'nee' ? rest : {}), ...file.given, ...test.given }
  const network = test.network ?? file.network
  return {
    on,
    signals,
    ...present({ at, network, consent, involved, reporter, coordinator, pathways, earlier }),
  } as Input
}
