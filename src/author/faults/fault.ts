import type { ProblemCode } from '../../model/problem'

/** One change to a text of the example world that makes one mistake. */
export interface Example {
  /** The file of the example world that it is in, or `invoer.yaml` for an input. */
  readonly file: string
  /** A piece of that file, there once, as it is right. */
  readonly right: string
  /** The same piece with the mistake. */
  readonly wrong: string
}

/** What an author must know of one kind of mistake. In Dutch. */
export interface Fault {
  /** A few words, without a full stop. */
  readonly title: string
  /** What is wrong, and why that cannot stay. */
  readonly meaning: string
  /** What to do now. */
  readonly remedy: string
  /** Null for what does not fit on a page, such as a file that is too large. */
  readonly example: Example | null
}

export type Faults<Code extends ProblemCode> = Readonly<Record<Code, Fault>>
