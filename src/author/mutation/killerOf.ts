import { reprepared } from '../../compile/reprepared'
import type { Program } from '../../model/program'
import type { Mutant } from './mutantsOf'
import { nearness, tellingOf } from './telling'
import type { Trial } from './trial'

const onceEach = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}

/** Finds a case that no longer holds after a change; null when they all do. */
export const killerOf = (mutant: Mutant, trials: readonly Trial[]): Trial | null => {
  const changedFor = onceEach((program: Program) => reprepared(program, mutant.library, mutant.changed))
  const tellingFor = onceEach((program: Program) => tellingOf(mutant, program, changedFor(program)))
  const ranked = trials.flatMap((trial) => {
    const telling = tellingFor(trial.program)(trial)
    const near = nearness(mutant, trial)
    // Where a condition is uncertain before and after, only what is asked next may differ.
    return telling === 0 || (telling === 1 && near < 2) ? [] : [{ trial, rank: telling * 8 + near }]
  })
  ranked.sort((left, right) => right.rank - left.rank)
  return ranked.find(({ trial }) => !trial.holds(changedFor(trial.program)))?.trial ?? null
}
