import type { Place } from '../model/problem'
import type { Source } from '../model/source/files'

/** A name that is there already, with the place where it is. */
export interface Taken {
  /** What has the name: “het zorgpad”. */
  readonly what: string
  readonly id: string
  readonly at: Place
}

type Defined = readonly [what: string, id: string, path: readonly string[]]

const under = (what: string, key: string, things: object): Defined[] =>
  Object.keys(things).map((id) => [what, id, [key, id]])

const definedIn = (source: Source): Defined[] => {
  switch (source.kind) {
    case 'signals':
      return [
        ...under('het signaal', 'signals', source.data.signals),
        ...under('de parameter', 'parameters', source.data.parameters ?? {}),
      ]
    case 'roles':
      return under('de rol', 'roles', source.data.roles)
    case 'services':
      return under('de dienst', 'services', source.data.services)
    case 'laws':
      return under('de wet', 'laws', source.data.laws)
    case 'pathway':
      return [['het zorgpad', source.data.pathway, ['pathway']]]
    case 'network':
      return [['het netwerk', source.data.network, ['network']]]
    case 'cases':
      return []
  }
}

/** Lists what new files define that is defined already, in the order of the new files. */
export const taken = (existing: readonly Source[], added: readonly Source[]): Taken[] => {
  const there = new Map(
    existing.flatMap((source) =>
      definedIn(source).map(([what, id, path]) => [`${what} ${id}`, { what, id, at: source.locate(path) }] as const),
    ),
  )
  return added.flatMap(definedIn).flatMap(([what, id]) => there.get(`${what} ${id}`) ?? [])
}
