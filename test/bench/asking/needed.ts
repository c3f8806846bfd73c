import { questionsFor } from '../../../src/evaluate/ask/questions'
import { decideDirectly, runSync } from '../../../src/evaluate/decide'
import { situationOf } from '../../../src/evaluate/situation'
import type { Input } from '../../../src/model/input'
import type { InputValue } from '../../../src/model/library'
import type { Program, SignalProgram } from '../../../src/model/program'
import { DAY } from '../workload/persons'
import { today } from './draws'
import type { Answers } from './search'

export type Person = ReadonlyMap<number, InputValue>

/** Lists what can still change any of some rules; who pays and who leads are left out. */
export const askedOf = (program: Program, signals: Answers, wanted: readonly string[]): string[] => {
  const input: Input = { on: DAY, involved: [], signals: signals as Input['signals'] }
  const { view, open, observed } = runSync(situationOf(program, input, today), decideDirectly)
  return questionsFor(program, { view, open, observations: observed.observations, needs: [] }, input)
    .filter(({ signal, decides }) => decides.some((rule) => wanted.includes(rule)) && !(signal in signals))
    .map(({ signal }) => signal)
}

/** More tell little more. */
const TIMES_LEFT_OUT = 40_000

/**
 * Counts by question for what part of all persons no order can do without it: with all others answered, a rule is still open.
 * Whoever knew every answer beforehand would have to ask it too.
 */
export const neededIn = (
  program: Program,
  asked: readonly SignalProgram[],
  people: readonly Person[],
): Map<number, number> => {
  const rules = program.rules.map(({ id }) => id)
  const some = people.slice(0, Math.ceil(TIMES_LEFT_OUT / asked.length))
  const isNeeded = (answers: Person, { index, id }: SignalProgram): boolean => {
    const others = asked.filter((other) => other.index !== index)
    const signals = Object.fromEntries(others.map((other) => [other.id, answers.get(other.index) ?? '']))
    return askedOf(program, signals, rules).includes(id)
  }
  return new Map(
    asked.map((signal) => [signal.index, some.filter((answers) => isNeeded(answers, signal)).length / some.length]),
  )
}
