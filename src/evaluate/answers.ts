import type { MissingReason } from '../model/condition'
import { type DayNumber, parseDay } from '../model/day'
import type { Observation } from '../model/input'
import type { InputValue } from '../model/library'
import type { SignalProgram } from '../model/program'
import { boundsState, choicesState, optionsState, type State } from '../model/state'

/** One value with the day it was seen. */
export interface Seen {
  readonly state: State
  readonly on: DayNumber
}

/** An answer in its plainest form: values seen, or the reason why there is none. */
export type PlainAnswer = { readonly seen: readonly Seen[] } | { readonly missing: MissingReason }

/** Gives the state of a value that stands for itself. */
export const plainState = ({ signal: { type }, options, single }: SignalProgram, value: InputValue): State => {
  switch (type) {
    case 'boolean':
      return single[value === true ? 1 : 0] ?? optionsState(0)
    case 'choice':
      return single[options.indexOf(String(value))] ?? optionsState(0)
    case 'choices': {
      const chosen: readonly string[] = Array.isArray(value) ? value : []
      const mask = chosen.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0)
      return choicesState(mask, mask)
    }
    case 'date': {
      const day = parseDay(String(value)) ?? Number.NaN
      return boundsState(day, day)
    }
    default:
      return boundsState(Number(value), Number(value))
  }
}

const isObservation = (answer: unknown): answer is Observation<InputValue> =>
  typeof answer === 'object' && answer !== null && 'value' in answer

const isUnanswered = (answer: unknown): answer is { missing: MissingReason } =>
  typeof answer === 'object' && answer !== null && 'missing' in answer

const seenIn = (signal: SignalProgram, observation: unknown, today: DayNumber): Seen => {
  if (!isObservation(observation)) return { state: plainState(signal, observation as InputValue), on: today }
  const on = observation.on === undefined ? null : parseDay(observation.on)
  return { state: plainState(signal, observation.value), on: on ?? today }
}

/** Reads an answer that `problems` has found to be right. */
export const plainAnswer = (signal: SignalProgram, answer: unknown, today: DayNumber): PlainAnswer => {
  if (isUnanswered(answer)) return { missing: answer.missing }
  const isSeries = Array.isArray(answer) && answer.length > 0 && answer.every(isObservation)
  return { seen: isSeries ? answer.map((one) => seenIn(signal, one, today)) : [seenIn(signal, answer, today)] }
}
