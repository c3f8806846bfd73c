import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { isReserved } from '../model/signal'
import type { CaseSource, CasesFile } from '../model/source/cases'

/** The same for every case of a library. */
const noes = new WeakMap<Library, Readonly<Record<string, false>>>()

/** With `rest: nee`: every yes-or-no question that was not answered otherwise is answered no. */
const answeredNo = (library: Library): Readonly<Record<string, false>> => {
  const known = noes.get(library)
  if (known !== undefined) return known
  const asked = Object.entries(library.signals)
    .filter(([, { type, derived, optional }]) => type === 'boolean' && derived === undefined && optional !== true)
    .filter(([id]) => !isReserved(id))
  const found = Object.fromEntries(asked.map(([id]) => [id, false] as const))
  noes.set(library, found)
  return found
}

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/** Gives what one case of an author's file says of its person: what the file says for all its cases, and over that its own. */
export const caseInput = (library: Library, file: CasesFile, test: CaseSource): Input => {
  const { at, consent, involved, reporter, coordinator, pathways, earlier } = test
  const on = test.on ?? file.on ?? library.pathways[file.cases]?.valid.from ?? ''
  const signals = { ...(file.rest === 'nee' ? answeredNo(library) : {}), ...file.given, ...test.given }
  const network = test.network ?? file.network
  return {
    on,
    signals,
    ...present({ at, network, consent, involved, reporter, coordinator, pathways, earlier }),
  } as Input
}
