import type { ProblemCode } from '../model/problem'

export type Path = readonly (string | number)[]

/** A problem that still knows its place only as a path. */
export interface Finding {
  readonly code: ProblemCode
  readonly message: string
  readonly path: Path
  readonly part?: 'key' | 'value'
  /** Where a key is missing: a key that is probably this one misspelt makes this finding superfluous. */
  readonly missing?: string
  /** Of a key that is not known: its name. */
  readonly unknown?: string
  /** The key that an unknown key probably should have been. */
  readonly meant?: string
}
