import type { Bundle, FhirResource, Identifier } from 'fhir/r4.js'
import { isMap } from '../model/isMap'

const isInside = (value: unknown): boolean =>
  isMap(value) && typeof value['reference'] === 'string' && value['reference'].startsWith('urn:uuid:')

/** Leaves out references to what stands in the Bundle beside it: on its own, a resource would point at nothing. */
const alone = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => !isInside(one)).map(alone)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const kept = isInside(one) ? undefined : alone(one)
      return kept === undefined || (Array.isArray(kept) && kept.length === 0) ? [] : [[key, kept]]
    }),
  )
}

const isOf =
  (system: string) =>
  (identifier: Identifier): boolean =>
    identifier.system === system

/** Takes the draft of each recommendation out of a Bundle of proposals, by the id of the recommendation; each stands on its own. */
export const draftsIn = ({ entry = [] }: Bundle, system: string): ReadonlyMap<string, FhirResource> =>
  new Map(
    entry.flatMap(({ resource }): [string, FhirResource][] => {
      if (resource === undefined || !('identifier' in resource) || !Array.isArray(resource.identifier)) return []
      const id = resource.identifier.find(isOf(system))?.value
      const { id: _, ...rest } = resource
      return id === undefined ? [] : [[id, alone(rest) as FhirResource]]
    }),
  )
