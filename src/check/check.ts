import type { Problem } from '../model/problem'
import type { Locate, Source } from '../model/source/files'
import { problemsAgainst } from './against'
import { kindOf } from './kind'
import { problemsOf } from './problems'
import { schemas } from './schemas'

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
  const kind = kindOf(data)
  if (typeof kind === 'object') return { problems: problemsOf([kind], 0, locate) }
  const problems = problemsAgainst(schemas[kind], data, locate)
  // The data as written and not as zod copies it: zod puts keys in the order of the schema.
  return problems.length > 0 ? { problems } : { source: { kind, file, data, locate } as Source, problems }
}
