/** A rule of the specification, or of our own stricter choices, that something does not keep. */
export interface Violation {
  /** As `C2` or `cds-resp-6`. */
  readonly rule: string
  readonly message: string
}

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const objectsIn = (value: unknown): readonly Json[] => listOf(value).filter(isObject)

/** Says that a rule is not kept, unless it is. */
export const unless = (isKept: boolean, rule: string, message: string): Violation[] =>
  isKept ? [] : [{ rule, message }]

const isAbsolute = (value: unknown): boolean => {
  if (typeof value !== 'string') return false
  try {
    return /^https?:$/.test(new URL(value).protocol)
  } catch {
    return false
  }
}

/** Whether something is an absolute web address. */
export const isAddress = isAbsolute

/** Finds members that are null or empty; `allowed` are paths where an empty list says something. */
export const emptyMembers = (value: unknown, rule: string, allowed: readonly string[], path = ''): Violation[] => {
  if (allowed.includes(path))
    return listOf(value).flatMap((part, at) => emptyMembers(part, rule, allowed, `${path}[${at}]`))
  const isEmpty =
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isObject(value) && Object.keys(value).length === 0)
  if (isEmpty) return [{ rule, message: `${path} is leeg` }]
  if (Array.isArray(value)) return value.flatMap((part, at) => emptyMembers(part, rule, allowed, `${path}[${at}]`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    emptyMembers(part, rule, allowed, path === '' ? key : `${path}.${key}`),
  )
}
