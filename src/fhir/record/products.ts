import type { Located } from './entries'
import { type Json, mapOf, mapsOf, textOf } from './json'

/** By what a product is known: its code in each code system, as `system|code`. */
export type Product = readonly string[]

const codesOf = (concept: unknown): Product =>
  mapsOf(mapOf(concept)?.['coding']).flatMap(([, coding]) => {
    const [system, code] = [textOf(coding['system']), textOf(coding['code'])]
    return system === undefined || code === undefined ? [] : [`${system}|${code}`]
  })

const containedIn = (resource: Json, reference: string): Json | undefined =>
  mapsOf(resource['contained']).find(([, { id }]) => `#${String(id)}` === reference)?.[1]

/** Gives what product a resource is about, where the record says so in codes. Names alone are written in too many ways. */
export const productOf = ({ resource }: Located, all: readonly Located[]): Product => {
  const reference = textOf(mapOf(resource['medicationReference'])?.['reference'])
  if (reference === undefined) return codesOf(resource['medicationCodeableConcept'])
  const medication = reference.startsWith('#')
    ? containedIn(resource, reference)
    : all.find((one) => one.type === 'Medication' && [one.reference, one.fullUrl].includes(reference))?.resource
  return codesOf(medication?.['code'])
}

/** Counts products, those with a code in common as one. */
export const countProducts = (products: readonly Product[]): number => {
  let groups: ReadonlySet<string>[] = []
  for (const product of products) {
    const shares = (group: ReadonlySet<string>): boolean => product.some((code) => group.has(code))
    const same = groups.filter(shares).flatMap((group) => [...group])
    groups = [...groups.filter((group) => !shares(group)), new Set([...same, ...product])]
  }
  return groups.length
}

const systemsOf = (product: Product): string[] => product.map((code) => code.slice(0, code.lastIndexOf('|')))

/** Tells whether there is a code system in which every product has a code; else two of them may be one. */
export const areComparable = (products: readonly Product[]): boolean => {
  const [first = [], ...others] = products.map(systemsOf)
  return first.some((system) => others.every((systems) => systems.includes(system)))
}
