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
  // an input
  | 'not-an-input'
  | 'identity'
  | 'future'

/** One thing that is wrong, in Dutch: what, and what was expected. Never holds a value that could identify a person. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly at: Place
}

const placed = ({ file, line, column, path }: Place): string =>
  file === undefined ? path : line === undefined ? file : `${file}:${line}:${column ?? 1}`

/** Writes problems as lines `place: message`, in the order given. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => {
    const place = placed(problem.at)
    return place === '' ? problem.message : `${place}: ${problem.message}`
  })

/** Thrown when the files of a library do not make a library. Holds every problem that was found. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problemLines(problems).join('\n'))
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
    super(problemLines(problems).join('\n'))
    this.problems = problems
    this.redFlags = redFlags
  }
}
