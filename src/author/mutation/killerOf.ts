import type { Program } from '../../model/program'
import type { Changing } from './changing'
import { noticing, reachOf } from './reach'
import { tellingOf } from './telling'
import type { Trial } from './trial'

/** Where a condition is uncertain before and after, only what is asked next, or is left open, may be otherwise. */
const mayTell = (telling: number, { looks }: Trial, near: number): boolean =>
  telling === 2 || (telling === 1 && (near >= 4 || looks.questions || looks.possible))

/** Finds a case that no longer holds after a change; null when they all do. */
export const killerOf = ({ mutant, changed, once }: Changing, trials: readonly Trial[]): Trial | null => {
  const reachIn = once((program: Program) => reachOf(program, mutant))
  const tellingIn = once((program: Program) => tellingOf(mutant, program, changed(program)))
  const ranked = trials.flatMap((trial) => {
    const near = noticing(reachIn(trial.program), trial.looks)
    const telling = near === 0 ? 0 : tellingIn(trial.program)(trial)
    return mayTell(telling, trial, near) ? [{ trial, rank: telling * 8 + near }] : []
  })
  ranked.sort((left, right) => right.rank - left.rank)
  const killed = ranked.find(({ trial }) => !trial.holds(changed(trial.program)))
  return killed?.trial ?? null
}
