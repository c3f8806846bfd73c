import type { DayNumber } from '../model/day'
import type { Input } from '../model/input'
import type { Program } from '../model/program'
import type { Standings } from '../model/standing'
import { type OpenRule, openAmong, openRules, withUndecidable } from './ask/questions'
import { type Pictures, picturesOf } from './exact/mattering'
import { derive } from './known/derive'
import { type Derived, TODAY } from './known/lens'
import { type Observing, observe } from './known/observe'
import { type IsLookedAt, type Settling, settle } from './settle'
import { standings } from './standing'

/** What is known of one person on a day, and what became of rules. */
export interface Decided {
  readonly observed: Observing
  readonly view: Derived
  readonly pictures: Pictures
  readonly standings: Standings
}

/** The same of every rule, with what can still settle it. */
export interface Situation extends Decided {
  readonly open: readonly OpenRule[]
}

/** What is known, and what became of every rule as far as conditions decide. */
function* firstOf(program: Program, input: Input, today: DayNumber, isLookedAt?: IsLookedAt) {
  const observed = observe(program, input, today)
  const view = derive(program, observed.observations, today, TODAY)
  const pictures = picturesOf({ program, view, observations: observed.observations })
  const verdicts = yield* settle(program, observed.observations, view, pictures, isLookedAt)
  return { observed, view, pictures, first: standings(program, view, pictures, verdicts, input.pathways) }
}

/** Works out the situation from an input that was found to be right. */
export function* situationOf(program: Program, input: Input, today: DayNumber): Settling<Situation> {
  const { observed, view, pictures, first } = yield* firstOf(program, input, today)
  const open = openRules({ program, view, pictures }, first)
  return { observed, view, pictures, open, standings: withUndecidable(first, open) }
}

/** Works out as much of it as tells the state of some rules; of others one that is ruled out, or undecidable, may still be called open. */
export function* decidedIn(
  program: Program,
  input: Input,
  today: DayNumber,
  isLookedAt: IsLookedAt,
): Settling<Decided> {
  const { observed, view, pictures, first } = yield* firstOf(program, input, today, isLookedAt)
  return {
    observed,
    view,
    pictures,
    standings: withUndecidable(first, openAmong({ program, view, pictures }, first, isLookedAt)),
  }
}
