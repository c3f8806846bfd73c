import { frozen } from '../model/frozen'
import type { LawProgram } from '../model/fundingProgram'
import type { Law } from '../model/service'
import type { Names } from './resolve'
import { ready } from './signals'

const lawProgram = (names: Names, id: string, { terms = [], objection }: Law): LawProgram => ({
  terms: terms.map(({ for: what, from, within, when }) => ({
    clock: frozen({ law: id, for: what, from, within }),
    when: ready(names, when),
  })),
  objection: objection === undefined ? null : frozen({ law: id, text: objection }),
})

/** Makes ready what the laws of a library set by themselves: their terms, and how to object. */
export const lawPrograms = (names: Names): Map<string, LawProgram> =>
  new Map(Object.entries(names.library.laws).map(([id, law]) => [id, lawProgram(names, id, law)]))
