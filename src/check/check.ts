import type { Problem } from '../model/problem'
import type { Locate, Source } from '../model/source/files'
import { type Finding, problemsOf } from './finding'
import { kindOf } from './kind'
import { schemas } from './schemas'
import { findingsOf } from './translate'

/** A file that is YAML, of which the shape is not known yet. */
export interface Unchecked {
  readonly file: string
  readonly data: unknown
  readonly locate: Locate
}

/** A file of which the shape is right, or the problems why it is not. */
export interface Checked {
  readonly source?: Source
  readonly problems: readonly Problem[]
}

/** Tells the kind of a file and holds it against the shape of that kind. All problems of the file come together. */
export const check = ({ file, data, locate }: Unchecked): Checked => {
  const fail = (findings: readonly Finding[]): Checked => ({ problems: problemsOf(findings, locate) })
  const kind = kindOf(data)
  if (typeof kind === 'object') return fail([kind])
  // Without `jitless` zod builds its parsers with `new Function`, which strict pages forbid.
  const { error } = schemas[kind].safeParse(data, { jitless: true })
  if (error !== undefined) return fail(error.issues.flatMap((issue) => findingsOf(issue, data)))
  // The data as written and not as zod copies it: zod puts keys in the order of the schema.
  return { source: { kind, file, data, locate } as Source, problems: [] }
}
