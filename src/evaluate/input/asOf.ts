import type { DayNumber } from '../../model/day'
import { parseDay } from '../../model/day'
import type { Answers, Input, Observation } from '../../model/input'
import type { InputValue, Library } from '../../model/library'

type Answer = NonNullable<Answers<Library>[string]>

const isObservation = (answer: unknown): answer is Observation<InputValue> =>
  typeof answer === 'object' && answer !== null && 'value' in answer

const wasSeen = (answer: unknown, day: DayNumber): boolean =>
  isObservation(answer) && answer.on !== undefined && (parseDay(answer.on) ?? Number.POSITIVE_INFINITY) <= day

const asOfAnswer = (answer: Answer, day: DayNumber): Answer | undefined => {
  if (!Array.isArray(answer)) return wasSeen(answer, day) ? answer : undefined
  const seen = answer.filter((one) => wasSeen(one, day))
  return seen.length === 0 ? undefined : (seen as unknown as Answer)
}

/**
 * Gives an input as it was known at the end of an earlier day: what was observed by then. An answer without a day is of the day
 * of the input itself, and so are who reports and who is involved.
 */
export const inputAsOf = (input: Input, on: string): Input => {
  if (on === input.on) return input
  const day = parseDay(on) ?? Number.NEGATIVE_INFINITY
  const signals = Object.fromEntries(
    Object.entries(input.signals).flatMap(([id, answer]) => {
      const then = answer === undefined ? undefined : asOfAnswer(answer as Answer, day)
      return then === undefined ? [] : [[id, then]]
    }),
  )
  return { ...input, on, signals }
}
