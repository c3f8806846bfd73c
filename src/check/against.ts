import type * as z from 'zod'
import type { Problem } from '../model/problem'
import type { Locate } from '../model/source/files'
import { sayMissing } from './expected'
import { problemsOf } from './problems'
import { findingsOf } from './translate'

/** So many are looked into: more than are told, as some of them are only consequences of others. */
const MOST_ISSUES = 1000

/** Finds everything in which data are not of a shape, with the place of each; nothing when they are. */
export const problemsAgainst = (schema: z.ZodType, data: unknown, locate: Locate): readonly Problem[] => {
  // Without `jitless` zod builds its parsers with `new Function`, which strict pages forbid.
  const { error } = schema.safeParse(data, { jitless: true, error: sayMissing })
  if (error === undefined) return []
  const issues = error.issues.slice(0, MOST_ISSUES)
  return problemsOf(
    issues.flatMap((issue) => findingsOf(issue, data)),
    error.issues.length - issues.length,
    locate,
  )
}
