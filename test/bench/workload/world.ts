import type { Program } from '../../../src/model/program'
import type { State } from '../../../src/model/state'
import type { PlainProgram } from '../plain/plain'
import { plainProgram } from '../plain/plainProgram'
import { type Answers, inputOf, today, viewOf } from './complete'

/** Rules and the persons to decide about. */
export interface World {
  readonly program: Program
  readonly plain: PlainProgram
  readonly answers: readonly Answers[]
}

/** What the input says of everyone: who reports, and who is involved. */
const ofEveryone = (program: Program): ReadonlyMap<number, State> => {
  const { observations } = viewOf(program, inputOf({}))
  return new Map(observations.flatMap((seen, index) => (seen === null ? [] : [[index, seen.state] as const])))
}

export const worldOf = (program: Program, answers: readonly Answers[]): World => ({
  program,
  plain: plainProgram(program, today, ofEveryone(program)),
  answers,
})
