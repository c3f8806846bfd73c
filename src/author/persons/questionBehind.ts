import type { Program, SignalProgram } from '../../model/program'
import type { Goal } from './goal'
import type { Sketch } from './sketch'

/** Lists signals with all that they rest on. */
const footingOf = ({ signals }: Program, indices: readonly number[]): ReadonlySet<number> => {
  const all = new Set(indices)
  // A set also visits what is added while it is gone through.
  for (const index of all) for (const input of signals[index]?.inputs ?? []) all.add(input)
  return all
}

/**
 * Leaves out of a program that anything follows from what is settled but that on which the goals hang: the rest costs most of the
 * work, and nobody looks at it.
 */
export const focusedOn = (program: Program, goals: readonly Goal[], { open }: Sketch): Program => {
  const footing = footingOf(
    program,
    goals.flatMap((goal) => goal.hangsOn(open.view)),
  )
  return { ...program, signals: program.signals.map((one) => (footing.has(one.index) ? one : { ...one, inputs: [] })) }
}

/** Lists the questions, not settled yet, that a signal rests on. */
const questionsBehind = (program: Program, sketch: Sketch, index: number, met: Set<number>): SignalProgram[] => {
  const signal = program.signals[index]
  if (signal === undefined || met.has(index)) return []
  met.add(index)
  const behind = signal.inputs.flatMap((input) => questionsBehind(program, sketch, input, met))
  const isOpen = signal.derivation === null && sketch.open.observations[index]?.state.pending === true
  return isOpen ? [...behind, signal] : behind
}

/** What has few answers goes first: while a number may be only a bound, nothing of its values can be left out. */
const effort = ({ isComputedWith, signal: { type } }: SignalProgram): number =>
  type === 'choices' ? 1 : isComputedWith ? 2 : 0

/** Finds the question to settle next for a goal: of those behind the first test on which it hangs, the one with fewest answers. */
export const questionBehind = (program: Program, sketch: Sketch, goal: Goal): SignalProgram | undefined => {
  const met = new Set<number>()
  for (const index of goal.hangsOn(sketch.open.view)) {
    const behind = questionsBehind(program, sketch, index, met)
    if (behind.length > 0) return behind.reduce((best, one) => (effort(one) < effort(best) ? one : best))
  }
  return undefined
}
