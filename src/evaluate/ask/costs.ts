import type { View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'
import { isOpen } from '../known/certain'

/** By signal what its answer costs a rule: less where it serves more rules. */
const costsIn = onceFor((program: Program): readonly number[] => {
  const served = program.signals.map(() => 1)
  for (const { tested } of program.rules) {
    const resting = new Set(tested.flatMap((index) => [index, ...(program.signals[index]?.leaves ?? [])]))
    for (const index of resting) served[index] = (served[index] ?? 1) + 1
  }
  return served.map((rules) => 1 / Math.sqrt(rules))
})

/** Expects of a derived signal that about half of what it rests on has to be asked. */
export const costOf = (program: Program, view: View, { derivation, index, leaves }: SignalProgram): number => {
  const own = costsIn(program.whole ?? program)
  if (derivation === null) return own[index] ?? 1
  let cost = 0
  for (const leaf of leaves) {
    const state = view.states[leaf]
    if (state !== undefined && isOpen(state)) cost += own[leaf] ?? 1
  }
  return cost * 0.5
}
