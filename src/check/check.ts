import type { Problem } from '../model/problem'
import type { Locate, Source } from '../model/source/files'
import { sayMissing } from './expected'
import type { Finding } from './finding'
import { kindOf } from './kind'
import { problemsOf } from './problems'
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

/** So many are looked into: more than are told, as some of them are only consequences of others. */
const MOST_ISSUES = 1000

/** Tells the kind of a file and holds it against the shape of that kind. All problems of the file come together. */
export const check = ({ file, data, locate }: Unchecked): Checked => {
  const fail = (findings: readonly Finding[], more = 0): Checked => ({ problems: problemsOf(findings, more, locate) })
  const kind = kindOf(data)
  if (typeof kind === 'object') return fail([kind])
  // Without `jitless` zod builds its parsers with `new Function`, which strict pages forbid.
  const { error } = schemas[kind].safeParse(data, { jitless: true, error: sayMissing })
  if (error !== undefined) {
    const issues = error.issues.slice(0, MOST_ISSUES)
    return fail(
      issues.flatMap((issue) => findingsOf(issue, data)),
      error.issues.length - issues.length,
    )
  }
  // The data as written and not as zod copies it: zod puts keys in the order of the schema.
  return { source: { kind, file, data, locate } as Source, problems: [] }
}
