const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without).filter((one) => !isNothing(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, without(one)])
      .filter(([, one]) => !isNothing(one)),
  )
}

/** Leaves out what says nothing, which FHIR's JSON may not hold: undefined, null, and empty texts, lists and objects. */
export const pruned = <T extends object>(resource: T): T => without(resource) as T
