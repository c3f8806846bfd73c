import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { isReserved } from '../model/signal'
import type { CaseSource, CasesFile } from '../model/source/cases'

type Noes = Readonly<Record<string, false>>

/** Ids of signals, as keys. */
type Ids = ReadonlyMap<string, unknown>

/** The same for every case of a library, and of those for every case of which the same is read. */
const noes = new WeakMap<Library | Ids, Noes>()

const onceFor = (key: Library | Ids, make: () => readonly string[]): Noes => {
  const found = noes.get(key) ?? Object.fromEntries(make().map((id) => [id, false] as const))
  noes.set(key, found)
  return found
}

/** With `rest: nee`: every yes-or-no question that was not answered otherwise is answered no. */
const answeredNo = (library: Library): Noes =>
  onceFor(library, () =>
    Object.entries(library.signals).flatMap(([id, { type, derived, optional }]) =>
      type === 'boolean' && derived === undefined && optional !== true && !isReserved(id) ? [id] : [],
    ),
  )

/** The same of what is read. */
const answeredNoOf = (library: Library, read: Ids): Noes =>
  onceFor(read, () => Object.keys(answeredNo(library)).filter((id) => read.has(id)))

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/**
 * Gives what one case of an author's file says of its person: what the file says for all its cases, and over that its own. Of the
 * questions that `rest` answers only those that are read, when it is known which are: of a thousand cases most read a few of them.
 */
export const caseInput = (library: Library, file: CasesFile, test: CaseSource, read?: Ids): Input => {
  const { at, consent, involved, reporter, coordinator, pathways, earlier } = test
  const on = test.on ?? file.on ?? library.pathways[file.cases]?.valid.from ?? ''
  const rest = read === undefined ? answeredNo(library) : answeredNoOf(library, read)
  const signals = { ...(file.rest === 'nee' ? rest : {}), ...file.given, ...test.given }
  const network = test.network ?? file.network
  return {
    on,
    signals,
    ...present({ at, network, consent, involved, reporter, coordinator, pathways, earlier }),
  } as Input
}
