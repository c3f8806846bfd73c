import { mostProblems } from '../model/mostProblems'
import type { Place, Problem, ProblemCode } from '../model/problem'

/**
 * A problem on its way. Its message may be made later, when it is known which problems are told: looking up what was meant
 * goes through all names, and a hostile file asks that ten thousand times.
 */
export interface Draft {
  readonly code: ProblemCode
  readonly at: Place
  readonly message: string | (() => string)
  /** What it is about, where the place alone does not tell two problems apart. */
  readonly about?: string
}

const byPlace = ({ at: a }: Draft, { at: b }: Draft): number => {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

const keyOf = ({ code, at, message, about }: Draft): string =>
  JSON.stringify([code, at.file, at.path, at.line, at.column, about ?? (typeof message === 'string' ? message : '')])

/** The same mistake is met at every use of a thing. */
const once = (drafts: readonly Draft[]): readonly Draft[] => [
  ...new Map([...drafts].reverse().map((draft) => [keyOf(draft), draft])).values(),
]

/** Writes what was found: each mistake once, in the order of the files, no more of each file than anyone reads. */
export const told = (drafts: readonly Draft[]): Problem[] =>
  mostProblems([...once(drafts)].reverse().sort(byPlace)).map(({ code, at, message }) => ({
    code,
    message: typeof message === 'string' ? message : message(),
    at,
  }))
