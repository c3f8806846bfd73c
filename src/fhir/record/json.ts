import { isMap } from '../../model/isMap'

/** Some part of a resource, of which nothing is known: records hold what their makers put there. */
export type Json = Readonly<Record<string, unknown>>

/** Gives what is a map. */
export const mapOf = (value: unknown): Json | undefined => (isMap(value) ? value : undefined)

/** Gives what is a text with something in it. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Gives the maps of a list, each with its place there. */
export const mapsOf = (value: unknown): (readonly [place: number, map: Json])[] =>
  listOf(value).flatMap((item, place) => (isMap(item) ? [[place, item] as const] : []))

/** Gives the keys of an element that FHIR writes with its type behind the name: `valueQuantity` of `value`. */
export const typedKeys = (node: Json, name: string): string[] =>
  Object.keys(node).filter(
    (key) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)) && node[key] !== undefined,
  )
