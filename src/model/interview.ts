import type { Advice, Question } from './advice'
import type { Answers, AnyValue, Input, SignalId, Unanswered } from './input'
import type { Ids, Library } from './library'

/** The circumstances in which someone is interviewed, and what is known beforehand. */
export type InterviewContext<L extends Library<Ids> = Library> = Omit<Input<L>, 'signals'> & {
  readonly signals?: Answers<L>
}

/** One thing that happened in an interview: an answer to a question, or that it was put off. */
export type Turn<L extends Library<Ids> = Library> = { readonly signal: SignalId<L> } & (
  | { readonly value: AnyValue<L> }
  | Unanswered
  | { readonly skipped: true }
)

/** An interview as plain data: where it started, and all turns since, in their order. */
export interface SavedInterview<L extends Library<Ids> = Library> {
  readonly format: 1
  readonly context: InterviewContext<L>
  readonly turns: readonly Turn<L>[]
}

/** How far an interview is. */
export interface Progress {
  /** Questions answered, also with the reason why there is no value. */
  readonly asked: number
  /** Questions that can still change something now, those that were put off included. An answer may make more of them needless. */
  readonly left: number
  /** Recommendations that stand, whatever is still answered. */
  readonly certain: number
  /** Red flags that are not decided. */
  readonly openRedFlags: number
}

/** Asks one question at a time, the best one first, until nothing can change any more. */
export interface Interview<L extends Library<Ids> = Library> {
  /** Gives the best question now, the same until it is answered or put off; null when nothing can change any more. */
  readonly next: () => Question<L> | null
  /**
   * Answers the question that `next` gives, as seen on the day of the context.
   *
   * @throws {InputError} for a value that the question cannot have, or when there is no question; then nothing has changed.
   */
  readonly answer: (value: AnyValue<L> | Unanswered) => void
  /** Puts off the question that `next` gives: it comes back when nothing else is left. */
  readonly skip: () => void
  /** Undoes the last answer or skip; false when there is none. */
  readonly back: () => boolean
  /** All that is known now, as `advise` takes it. */
  readonly input: Input<L>
  /** The advice on that. Worked out when it is read, and kept until the next answer. */
  readonly advice: Advice<L>
  readonly progress: Progress
  /** Gives the interview as plain data, for `resumeInterview`. */
  readonly toJSON: () => SavedInterview<L>
}
