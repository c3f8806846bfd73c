import type { DayNumber } from '../../model/day'
import type { Input } from '../../model/input'
import type { Program } from '../../model/program'
import { decideDirectly, runSync } from '../decide'
import { picturesOf } from '../exact/mattering'
import { derive } from '../known/derive'
import { TODAY } from '../known/lens'
import { observe } from '../known/observe'
import { expecting } from '../known/pending'
import { settle } from '../settle'
import type { Situation } from '../situation'
import { standings } from '../standing'

/** Works out the situation as far as it is certain whatever the signals still to be fetched turn out to be. */
export const expectedSituation = (
  program: Program,
  input: Input,
  today: DayNumber,
  pending: ReadonlySet<number>,
): Pick<Situation, 'view' | 'pictures' | 'standings'> => {
  const observations = expecting(program, observe(program, input, today).observations, pending)
  const view = derive(program, observations, today, TODAY)
  const pictures = picturesOf({ program, observations, view })
  const verdicts = runSync(settle(program, observations, view, pictures), decideDirectly)
  return { view, pictures, standings: standings(program, view, pictures, verdicts, input.pathways) }
}
