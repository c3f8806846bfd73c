/** Where a problem stands: in a file of a library, or at a path inside an input. Lines and columns count from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path: string
}

/** The closed list of what can be wrong. Text is for people, the code is for tests and programs. */
export type ProblemCode =
  // reading: limits, encoding, YAML
  | 'limit-files'
  | 'limit-size'
  | 'limit-depth'
  | 'limit-rules'
  | 'limit-signals'
  | 'limit-conditions'
  | 'limit-problems'
  | 'not-utf8'
  | 'empty-file'
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'anchor'
  | 'tag'
  | 'forbidden-key'
  // the shape of a file
  | 'no-kind'
  | 'two-kinds'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'cut-text'
  // names and what they name
  | 'duplicate-id'
  | 'unknown-signal'
  | 'unknown-option'
  | 'unknown-role'
  | 'unknown-service'
  | 'unknown-law'
  | 'unknown-rule'
  | 'unknown-pathway'
  | 'unknown-parameter'
  | 'unknown-source'
  | 'unknown-network'
  | 'circle'
  | 'service-not-delivered'
  | 'red-flag-replaced'
  // values that cannot be
  | 'wrong-unit'
  | 'too-fine'
  | 'out-of-range'
  | 'reversed-range'
  | 'wrong-comparison'
  | 'bad-duration'
  | 'bad-date'
  | 'bad-formula'
  | 'bad-bands'
  | 'bad-score'
  | 'bad-parameter'
  | 'bad-derivation'
  | 'empty-group'
  | 'count-too-high'
  | 'no-responsible'
  | 'no-deadline'
  | 'no-basis'
  // an input
  | 'not-an-input'
  | 'identity'
  | 'future'

/** The line of a file that a problem is about, cut to the part around it when it is long. */
export interface Quote {
  readonly text: string
  /** Where in this text the problem stands, from 1. */
  readonly column: number
}

/** One thing that is wrong, in Dutch: what, and what was expected. Never holds a value that could identify a person. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly at: Place
  /** Only of a library: the lines of an input are never repeated. */
  readonly quote?: Quote
}

/** Writes a place as editors and terminals can open it. */
export const placed = ({ file, line, column, path }: Place): string =>
  file === undefined ? path : line === undefined ? file : `${file}:${line}:${column ?? 1}`

/** Writes a line of a file with its number, and a mark under the place. */
export const quoteLines = ({ line }: Place, quote: Quote | undefined): string[] => {
  if (quote === undefined) return []
  const number = `${line} | `.padStart(8)
  return [`${number}${quote.text}`, `${' '.repeat(number.length - 2)}| ${' '.repeat(quote.column - 1)}^`]
}

const told = (place: string, { message }: Problem): string => (place === '' ? message : `${place}: ${message}`)

/** Writes the problems of an input, in the order given: `path: message`, after the place in its file if it came from one. */
export const inputProblemLines = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => {
    const { file, path } = problem.at
    if (file === undefined) return told(path, problem)
    return told(path === '' ? placed(problem.at) : `${placed(problem.at)} (${path})`, problem)
  })

/**
 * Writes the problems of a library, in the order given: `place: message [code]`, and under it the line that it is about, with
 * a mark at the place. The code is there for who wants to read more.
 */
export const libraryProblemLines = (problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) => [
    `${told(placed(problem.at), problem)} [${problem.code}]`,
    ...quoteLines(problem.at, problem.quote),
  ])

/** Thrown when the files of a library do not make a library. Holds every problem that was found. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(libraryProblemLines(problems).join('\n'))
    this.problems = problems
  }
}

/** Thrown when an input cannot be evaluated. Holds every problem, and the red flags that could not be evaluated. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]
  /** Ids of the red flags (`pathway/rule`) that nobody has looked at because the input was refused. */
  readonly redFlags: readonly string[]
  constructor(problems: readonly Problem[], redFlags: readonly string[]) {
    super(inputProblemLines(problems).join('\n'))
    this.problems = problems
    this.redFlags = redFlags
  }
}
