import { decideDirectly, runSync } from '../../../src/evaluate/decide'
import { picturesOf } from '../../../src/evaluate/exact/mattering'
import { settle } from '../../../src/evaluate/settle'
import { standings } from '../../../src/evaluate/standing'
import type { Program } from '../../../src/model/program'
import { type Answers, inputOf, viewOf } from '../workload/complete'
import { type Entry, inTurn, verdictRoom } from './contender'

type Seen = ReturnType<typeof viewOf>

const statesOf = (program: Program, { observations, view }: Seen) => {
  const pictures = picturesOf({ program, observations, view })
  const verdicts = runSync(settle(program, observations, view, pictures), decideDirectly)
  return standings(program, view, pictures, verdicts, undefined)
}

const PERSONS = 500
const MOST_SEEN = 2000

/** What is done for each person of what was made ready beforehand. */
interface Deciding<T> {
  readonly name: string
  readonly note: string
  readonly ready: (program: Program, answers: Answers) => T
  readonly states: (program: Program, ready: T) => ReturnType<typeof statesOf>
}

const deciding =
  <T>({ name, note, ready, states }: Deciding<T>): Entry =>
  (world) => {
    const { program, answers } = world
    const all = answers.slice(0, MOST_SEEN).map((one) => ready(program, one))
    const next = inTurn(all, Math.min(PERSONS, all.length))
    return {
      name,
      note,
      persons: Math.min(PERSONS, all.length),
      run: () => {
        for (const one of next()) states(program, one)
      },
      verdicts: () => {
        const { bits, put } = verdictRoom(world)
        answers.forEach((one, person) => {
          for (const { rule, state } of states(program, ready(program, one)).rules)
            if (state === 'applies' || state === 'replaced') put(person, rule.index)
        })
        return bits
      },
    }
  }

export const ruleStates = deciding({
  name: 'rule states by the direct evaluator',
  note: 'derived signals given, as the engines above have them; also who is in a pathway and what is replaced',
  ready: (program, answers) => viewOf(program, inputOf(answers)),
  states: statesOf,
})

export const ruleStatesFromAnswers = deciding({
  name: 'the same, from the answers on',
  note: 'derived signals included',
  ready: (_, answers) => inputOf(answers),
  states: (program, input) => statesOf(program, viewOf(program, input)),
})
