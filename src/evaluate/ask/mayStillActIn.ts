import type { DayNumber } from '../../model/day'
import { mayActIn } from '../../model/mayActIn'
import type { Program } from '../../model/program'
import type { Standing } from '../../model/standing'

/**
 * Makes the test whether a rule that is itself replaced may still turn out to apply, and then to replace or pause one that applies
 * now: what is recommended rests on it as on an open rule.
 */
export const mayStillActIn = (
  program: Program,
  on: DayNumber,
  standings: readonly Standing[],
): ((standing: Standing) => boolean) => {
  const mayAct = mayActIn(program, on)
  const applying = new Set(standings.flatMap(({ rule, state }) => (state === 'applies' ? rule.id : [])))
  return ({ rule, wasOpen = false }) =>
    wasOpen && [...rule.rule.replaces, ...rule.rule.pauses].some((id) => applying.has(id) && mayAct(rule, id))
}
