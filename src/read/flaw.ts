import { mostProblems } from '../model/mostProblems'
import type { Problem, ProblemCode } from '../model/problem'
import type { Positions } from './positions'

/** A problem that still knows its place only as an offset in the text. */
export interface Flaw {
  readonly code: ProblemCode
  readonly message: string
  /** In UTF-16 units from the start of the text. */
  readonly offset: number
  readonly path?: readonly (string | number)[]
  /** Where the same already stands: the message then tells the line. */
  readonly earlier?: number
}

/** Prints a path inside a file: `rules.snaq65-rood.then[0].within`. The file itself is the empty text. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')

/** Turns flaws into problems, in the order of the text, no more of them than anyone reads. */
export const problemsOf = (flaws: readonly Flaw[], file: string, positions: Positions): readonly Problem[] =>
  mostProblems(
    [...flaws]
      .sort((a, b) => a.offset - b.offset)
      .map(({ code, message, offset, path = [], earlier }) => ({
        code,
        message: earlier === undefined ? message : `${message} De eerste staat op regel ${positions(earlier).line}.`,
        at: { file, ...positions(offset), path: pathText(path) },
      })),
  )
