import type { DayNumber } from '../../model/day'
import { mayActIn } from '../../model/mayActIn'
import type { Program } from '../../model/program'
import type { Standing, Standings } from '../../model/standing'
import { FALSE, TRUE } from '../../model/truth'

/**
 * Makes the test whether a rule that is itself replaced may still turn out to apply, and then to replace or pause one that applies
 * now: what is recommended rests on it as on an open rule.
 */
export const mayStillActIn = (
  program: Program,
  on: DayNumber,
  { pathways, rules }: Standings,
): ((standing: Standing) => boolean) => {
  const mayAct = mayActIn(program, on)
  const applying = new Set(rules.filter(({ state }) => state === 'applies').map(({ rule }) => rule.id))
  return ({ rule, state, verdict }) => {
    if (state !== 'replaced' || verdict.truth === FALSE) return false
    const acts = verdict.truth === TRUE && pathways.get(rule.pathway.id) === 'in-force'
    const { replaces, pauses } = rule.rule
    return !acts && [...replaces, ...pauses].some((id) => applying.has(id) && mayAct(rule, id))
  }
}
