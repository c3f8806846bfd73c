import { prepare } from '../../../compile/prepare'
import { decideDirectly, runSync } from '../../../evaluate/decide'
import { picturesOf } from '../../../evaluate/exact/mattering'
import { accept } from '../../../evaluate/input/accept'
import { derive } from '../../../evaluate/known/derive'
import { TODAY } from '../../../evaluate/known/lens'
import { observe } from '../../../evaluate/known/observe'
import { settle } from '../../../evaluate/settle'
import { standings } from '../../../evaluate/standing'
import type { RuleState } from '../../../model/advice'
import { parseDay } from '../../../model/day'
import type { Input } from '../../../model/input'
import type { Library } from '../../../model/library'

/**
 * Gives what becomes of every rule for someone, as an advice does, without the questions and the plan, which take most of the
 * time of one; null for an input that cannot be used.
 */
export const statesFor = (library: Library, given: Input): ReadonlyMap<string, RuleState> | null => {
  const { input, problems } = accept(library, given)
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) return null
  const program = prepare(library, null)
  const { observations } = observe(program, input, today)
  const view = derive(program, observations, today, TODAY)
  const pictures = picturesOf({ program, view, observations })
  const verdicts = runSync(settle(program, observations, view, pictures), decideDirectly)
  const { rules } = standings(program, view, pictures, verdicts, input.pathways)
  return new Map(rules.map(({ rule, state }) => [rule.id, state]))
}
