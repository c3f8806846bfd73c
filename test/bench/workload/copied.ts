import type { Library } from '../../../src/model/library'
import type { Pathway } from '../../../src/model/pathway'

/** Writes a copy's name before every rule that is named; parameters stay those of the original. */
const renamed = (value: unknown, rules: ReadonlySet<string>, prefix: string): unknown => {
  if (typeof value === 'string') return rules.has(value) ? `${prefix}${value}` : value
  if (Array.isArray(value)) return value.map((one) => renamed(one, rules, prefix))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'parameter' ? one : renamed(one, rules, prefix)]),
  )
}

/** Makes a library with the same pathways a number of times, each copy under names of its own, about the same signals. */
export const copied = (library: Library, ids: readonly string[], copies: number): Library => {
  const rules = new Set(
    Object.entries(library.pathways).flatMap(([id, pathway]) =>
      Object.keys(pathway.rules).map((rule) => `${id}/${rule}`),
    ),
  )
  const pathways = Array.from({ length: copies }, (_, copy) =>
    ids.map(
      (id) => [`kopie-${copy}-${id}`, renamed(library.pathways[id], rules, `kopie-${copy}-`) as Pathway] as const,
    ),
  )
  return { ...library, pathways: Object.fromEntries(pathways.flat()) }
}
