import type { View } from '../model/node'
import type { Program, RuleProgram } from '../model/program'
import type { Verdict } from '../model/standing'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { exactlyHolds, exactTruth, type Pictures } from './exact/mattering'
import { derive } from './known/derive'
import { type Derived, TODAY } from './known/lens'
import type { Observations } from './known/observe'

/** Which rules hold, in one view; answered in the same order by whichever evaluator is at work. */
export interface Request {
  readonly rules: readonly RuleProgram[]
  readonly view: View
}

export type Settling<T> = Generator<Request, T, readonly Truth[]>

function* laterViews(
  program: Program,
  observations: Observations,
  today: Derived,
): Generator<readonly [Derived, Verdict['by']]> {
  const lens = { ...TODAY, estimates: true, today: today.states }
  if (today.estimates.size > 0) yield [derive(program, observations, today.on, lens), 'estimate']
  const hasStale = observations.some((observed) => observed !== null && observed.stale !== null)
  if (hasStale) yield [derive(program, observations, today.on, { ...lens, stale: true }), 'stale']
}

const CERTAIN: Readonly<Record<Truth, Verdict>> = {
  [FALSE]: { truth: FALSE, by: 'certain' },
  [UNKNOWN]: { truth: UNKNOWN, by: 'certain' },
  [TRUE]: { truth: TRUE, by: 'certain' },
}

/** Tells of which rules somebody looks at the state; of others only whether they apply has to be right. */
export type IsLookedAt = (rule: RuleProgram) => boolean

const ALL: IsLookedAt = () => true

/** Settles some rules by what is certain alone; gives their verdicts in the same order. */
export function* settleCertainly(
  view: Derived,
  pictures: Pictures,
  rules: readonly RuleProgram[],
  isLookedAt = ALL,
): Settling<readonly Verdict[]> {
  const truths = yield { rules, view }
  return rules.map((rule, place) => {
    const truth = truths[place] ?? UNKNOWN
    const exactly = isLookedAt(rule) ? exactTruth : exactlyHolds
    return CERTAIN[truth === UNKNOWN ? exactly(pictures, view, rule) : truth]
  })
}

/** Tells whether estimates or stale values may decide rules that are not certain. */
export const isByMoreThanCertain = (observations: Observations, today: Derived): boolean =>
  today.estimates.size > 0 || observations.some((observed) => observed !== null && observed.stale !== null)

/**
 * Settles for every rule, by its index, whether its condition holds. An estimate may make a rule apply, and a stale value may keep a red
 * flag applying; neither ever rules one out.
 */
export function* settle(
  program: Program,
  observations: Observations,
  today: Derived,
  pictures: Pictures,
  isLookedAt = ALL,
): Settling<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  const certain = yield* settleCertainly(today, pictures, program.rules, isLookedAt)
  program.rules.forEach(({ index }, place) => {
    verdicts[index] = certain[place] ?? CERTAIN[UNKNOWN]
  })
  for (const [view, by] of laterViews(program, observations, today)) {
    const rules = program.rules.filter(
      ({ index, rule }) => verdicts[index]?.truth !== TRUE && (by === 'estimate' || rule.redFlag),
    )
    const again = yield { rules, view }
    rules.forEach(({ index }, place) => {
      if (again[place] === TRUE) verdicts[index] = { truth: TRUE, by }
    })
  }
  return verdicts
}
