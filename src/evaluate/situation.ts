import type { DayNumber } from '../model/day'
import type { Input } from '../model/input'
import type { Program, RuleProgram } from '../model/program'
import type { Standings } from '../model/standing'
import { derive } from './derive'
import { type Derived, TODAY } from './lens'
import { picturesOf } from './mattering'
import { type Observing, observe } from './observe'
import { type OpenRule, openRules, withUndecidable } from './questions'
import { type Settling, settle } from './settle'
import { standings } from './standing'

/** What is known of one person on a day, and what became of every rule. */
export interface Situation {
  readonly observed: Observing
  readonly view: Derived
  readonly open: readonly OpenRule[]
  readonly standings: Standings
}

const ALL = (): boolean => true

/**
 * Works out the situation from an input that was found to be right. Of rules that nobody looks at it is not worked out what could
 * still settle them, and so not told whether they are open or undecidable.
 */
export function* situationOf(
  program: Program,
  input: Input,
  today: DayNumber,
  isLookedAt: (rule: RuleProgram) => boolean = ALL,
): Settling<Situation> {
  const observed = observe(program, input, today)
  const view = derive(program, observed.observations, today, TODAY)
  const pictures = picturesOf({ program, view, observations: observed.observations })
  const verdicts = yield* settle(program, observed.observations, view, pictures)
  const first = standings(program, view, pictures, verdicts, input.pathways)
  const open = openRules({ program, view, pictures }, first, isLookedAt)
  return { observed, view, open, standings: withUndecidable(first, open) }
}
