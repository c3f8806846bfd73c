import type { Problem, ProblemCode } from '../model/problem'
import type { Locate } from '../model/source/files'

export type Path = readonly (string | number)[]

/** A problem that still knows its place only as a path. */
export interface Finding {
  readonly code: ProblemCode
  readonly message: string
  readonly path: Path
  readonly part?: 'key' | 'value'
  /** Where a key is missing: a key that is probably this one misspelt makes this finding superfluous. */
  readonly missing?: true
  /** The key that an unknown key probably should have been. */
  readonly meant?: string
}

/** Tells whether a value is a map, as opposed to a list or a scalar. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (path: Path): string => JSON.stringify(path)

/** Turns findings into problems in the order of the file, one for each mistake. */
export const problemsOf = (findings: readonly Finding[], locate: Locate): Problem[] => {
  const misspelt = new Set(
    findings.flatMap(({ path, meant }) => (meant === undefined ? [] : [same([...path.slice(0, -1), meant])])),
  )
  return findings
    .filter(({ path, missing }) => !(missing && misspelt.has(same(path))))
    .map(({ code, message, path, part }) => ({ code, message, at: locate(path, part) }))
    .sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0))
}
