import type { Program } from '../../model/program'
import type { Standing } from '../../model/standing'
import { TRUE } from '../../model/truth'
import { isIndicatedLeniently } from '../exact/isIndicatedLeniently'
import type { Derived } from '../known/lens'
import type { Forecast } from './forecast'
import { unsettledIn } from './unsettled'

/**
 * Lists of the signals that matter to an open rule those that can wait until it is found to apply: they only say for whom its
 * pathway is, and that holds as long as nobody says otherwise. Where no rule applies they need not be asked at all.
 */
export const waitingIn = (
  program: Program,
  view: Derived,
  forecast: Forecast | null,
  { rule, state }: Standing,
  signals: readonly number[],
): readonly number[] => {
  const holds = isIndicatedLeniently(rule, view) && rule.pathway.population?.check(view) === TRUE
  if (state !== 'open' || !holds) return []
  const own = new Set(unsettledIn(program, view, view.disputed, [rule.when], forecast))
  return signals.filter((index) => !own.has(index))
}
