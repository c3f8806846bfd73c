import { exactValue } from '../../../src/evaluate/known/known'
import { parseDay } from '../../../src/model/day'
import type { Program } from '../../../src/model/program'
import { isReserved } from '../../../src/model/signal'
import { FALSE } from '../../../src/model/truth'
import { snakeCase } from '../plain/names'
import { type Answers, inputOf, viewOf } from './complete'

/** Plain values by name, days as numbers; what does not apply to a person is not there. */
export type Facts = Readonly<Record<string, unknown>>

/**
 * Gives what is known of a person as plain values: also the derived ones, which a user of a plain engine would compute first.
 * They are made here beforehand and not timed, in favour of that engine.
 */
export const factsOf = (program: Program, answers: Answers): Facts => {
  const { states } = viewOf(program, inputOf(answers)).view
  const entries = program.signals.flatMap((signal) => {
    const state = states[signal.index]
    const isThere = state?.exact === true && state.reason === null && state.exists !== FALSE && !state.absent
    if (!isThere || isReserved(signal.id)) return []
    const value = exactValue(signal, state)
    return [[snakeCase(signal.id), signal.signal.type === 'date' ? parseDay(String(value)) : value] as const]
  })
  return Object.fromEntries(entries)
}
