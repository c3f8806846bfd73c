import type { DayNumber } from '../../model/day'
import { compare } from '../../model/decimal'
import { addCalendar, type Duration } from '../../model/duration'
import type { SignalProgram } from '../../model/program'
import { boundsState, type State } from '../../model/state'
import { completionsOf } from './completions'

/** Months differ in length: the day on which a term is just over lies within a few days of this; four days of January are a month before 28 February. */
const daysAround = (on: DayNumber, duration: Duration): DayNumber[] => {
  const length = addCalendar(on, duration) - on
  return [-4, -3, -2, -1, 0, 1, 2, 3].map((days) => on - length + days)
}

/** Lists answers to a question on a day: of those that compare differently at least one, in order. */
export const answersOn = (on: DayNumber, signal: SignalProgram, state: State): readonly State[] => {
  if (signal.signal.type !== 'date') return completionsOf(signal, state)
  const around = signal.cutoffs.flatMap((cutoff) => [cutoff - 1, cutoff, cutoff + 1])
  const days = new Set([on, ...around, ...signal.terms.flatMap((term) => daysAround(on, term))])
  return [...days]
    .filter((day) => day <= on && compare(day, state.low) >= 0 && compare(day, state.high) <= 0)
    .sort((left, right) => left - right)
    .map((day) => boundsState(day, day))
}
