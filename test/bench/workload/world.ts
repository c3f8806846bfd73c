import type { Program } from '../../../src/model/program'
import type { State } from '../../../src/model/state'
import type { PlainProgram } from '../plain/plain'
import { plainProgram } from '../plain/plainProgram'
import { type Answers, inputOf, today, viewOf } from './complete'
import { randomFrom } from './persons'

/** Rules and the persons to decide about. */
export interface World {
  readonly program: Program
  readonly plain: PlainProgram
  /** Of everyone all that applies is known. */
  readonly answers: readonly Answers[]
  /** The same persons, of whom half is known. */
  readonly half: readonly Answers[]
  /** How often each of them is there: to have many more without making them. */
  readonly times: number
}

/** What the input says of everyone: who reports, and who is involved. */
const ofEveryone = (program: Program): ReadonlyMap<number, State> => {
  const { observations } = viewOf(program, inputOf({}))
  return new Map(observations.flatMap((seen, index) => (seen === null ? [] : [[index, seen.state] as const])))
}

const ALWAYS_KNOWN = new Set(['leeftijd', 'woonsituatie'])

/** Half of the answers, each as likely to be known as not; who a pathway is for is. */
const halfOf = (answers: readonly Answers[]): Answers[] => {
  const random = randomFrom(20260304)
  return answers.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([id]) => ALWAYS_KNOWN.has(id) || random() < 0.5)),
  )
}

/** No contender that is given half of the answers gets through more persons. */
const MOST_HALF = 2000

export const worldOf = (program: Program, answers: readonly Answers[], times = 1): World => ({
  program,
  plain: plainProgram(program, today, ofEveryone(program)),
  answers,
  half: halfOf(answers.slice(0, MOST_HALF)),
  times,
})
