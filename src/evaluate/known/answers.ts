import type { MissingReason } from '../../model/condition'
import { type DayNumber, parseDay } from '../../model/day'
import type { Observation } from '../../model/input'
import type { InputValue } from '../../model/library'
import type { SignalProgram } from '../../model/program'
import { boundsState, choicesState, type Observed, optionsState, type State, seenOfTheDay } from '../../model/state'

/** One value with the day it was seen. */
export interface Seen {
  readonly state: State
  readonly on: DayNumber
}

/** An answer in its plainest form: values seen, or the reason why there is none. */
export type PlainAnswer = { readonly seen: readonly Seen[] } | { readonly missing: MissingReason }

/** Reads a value that stands for itself: seen on the day of the advice. */
export const plainlySeen = ({ signal: { type }, options, seen }: SignalProgram, value: InputValue): Observed => {
  switch (type) {
    case 'boolean':
      return seen[value === true ? 1 : 0] ?? seenOfTheDay(optionsState(0))
    case 'choice':
      return seen[options.indexOf(String(value))] ?? seenOfTheDay(optionsState(0))
    case 'choices': {
      const chosen: readonly string[] = Array.isArray(value) ? value : []
      const mask = chosen.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0)
      return seenOfTheDay(choicesState(mask, mask))
    }
    case 'date': {
      const day = parseDay(String(value)) ?? Number.NaN
      return seenOfTheDay(boundsState(day, day))
    }
    default:
      return seenOfTheDay(boundsState(Number(value), Number(value)))
  }
}

const isObservation = (answer: unknown): answer is Observation<InputValue> =>
  typeof answer === 'object' && answer !== null && 'value' in answer

const isUnanswered = (answer: unknown): answer is { missing: MissingReason } =>
  typeof answer === 'object' && answer !== null && 'missing' in answer

const seenIn = (signal: SignalProgram, observation: unknown, today: DayNumber): Seen => {
  if (!isObservation(observation)) return { state: plainlySeen(signal, observation as InputValue).state, on: today }
  const on = observation.on === undefined ? null : parseDay(observation.on)
  return { state: plainlySeen(signal, observation.value).state, on: on ?? today }
}

/** Reads an answer that `problems` has found to be right. */
export const plainAnswer = (signal: SignalProgram, answer: unknown, today: DayNumber): PlainAnswer => {
  if (isUnanswered(answer)) return { missing: answer.missing }
  const isSeries = Array.isArray(answer) && answer.length > 0 && answer.every(isObservation)
  return { seen: isSeries ? answer.map((one) => seenIn(signal, one, today)) : [seenIn(signal, answer, today)] }
}
