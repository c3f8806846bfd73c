import type { DayNumber } from '../model/day'
import { compare } from '../model/decimal'
import type { Input } from '../model/input'
import type { Program } from '../model/program'
import type { Standing, Standings, Verdict } from '../model/standing'
import type { State } from '../model/state'
import { lookingAt, type OpenRule, openRule, withUndecidable } from './ask/questions'
import { type Pictures, picturesOf } from './exact/mattering'
import { type RestsOn, restsOn } from './exact/restsOn'
import { deriveAgain } from './known/derive'
import type { Derived } from './known/lens'
import { type Observing, observeAgain } from './known/observe'
import { isByMoreThanCertain, type Settling, settle, settleCertainly } from './settle'
import type { Situation } from './situation'
import { standings } from './standing'

const isSame = (left: State | undefined, right: State | undefined): boolean =>
  left === right ||
  (left !== undefined &&
    right !== undefined &&
    left.exists === right.exists &&
    left.absent === right.absent &&
    left.mask === right.mask &&
    left.must === right.must &&
    left.reason === right.reason &&
    left.exact === right.exact &&
    compare(left.low, right.low) === 0 &&
    compare(left.high, right.high) === 0)

/** Lists the signals of which something else is known; those that were seen anew count always, as their day may differ. */
const changedIn = (before: Derived, after: Derived, derived: ReadonlySet<number>, seen: readonly number[]): number[] =>
  [...derived].filter(
    (index) =>
      seen.includes(index) ||
      before.disputed.has(index) !== after.disputed.has(index) ||
      !isSame(before.states[index], after.states[index]),
  )

const meets = (changed: readonly number[], signals: ReadonlySet<number>): boolean =>
  changed.some((index) => signals.has(index))

interface Step {
  readonly program: Program
  readonly before: Situation
  readonly observed: Observing
  readonly view: Derived
  readonly pictures: Pictures
  readonly changed: readonly number[]
  readonly rests: readonly RestsOn[]
}

function* verdictsAfter({
  program,
  before,
  observed,
  view,
  pictures,
  changed,
  rests,
}: Step): Settling<readonly Verdict[]> {
  const isCertain =
    !isByMoreThanCertain(before.observed.observations, before.view) && !isByMoreThanCertain(observed.observations, view)
  if (!isCertain) return yield* settle(program, observed.observations, view, pictures)
  const rules = program.rules.filter(({ index }) => meets(changed, rests[index]?.all ?? new Set()))
  const again = rules.length === 0 ? [] : yield* settleCertainly(view, pictures, rules)
  const verdicts = before.standings.rules.map(({ verdict }) => verdict)
  rules.forEach(({ index }, place) => {
    const verdict = again[place]
    if (verdict !== undefined) verdicts[index] = verdict
  })
  return verdicts
}

/** Before `undecidable` was told from `open`. */
const firstState = ({ state }: Standing): Standing['state'] => (state === 'undecidable' ? 'open' : state)

/** What may still come of a rule that is replaced rests on what became of others. */
const isAsItWas = (then: Standing | undefined, now: Standing): boolean =>
  then !== undefined &&
  now.state !== 'replaced' &&
  firstState(then) === now.state &&
  then.verdict.truth === now.verdict.truth &&
  then.verdict.by === now.verdict.by

const openAfter = (step: Step, standings: Standings): OpenRule[] => {
  const { before, changed, rests } = step
  const looking = lookingAt(step, standings)
  const then = new Map(before.open.map((open) => [open.standing.rule.index, open]))
  return standings.rules.flatMap((standing): OpenRule[] => {
    const { index } = standing.rule
    if (!isAsItWas(before.standings.rules[index], standing) || meets(changed, rests[index]?.all ?? new Set())) {
      return [openRule(looking, standing) ?? []].flat()
    }
    const open = then.get(index)
    return open === undefined ? [] : [{ ...open, standing }]
  })
}

/**
 * Works out the situation after one more, or one other, answer, from the situation before it: only what rests on that
 * answer is looked at again. As soon as an estimate or a stale value takes part, before or after, every rule is checked
 * again, since these decide rules through another view of all that is known.
 */
export function* situationAfter(
  program: Program,
  before: Situation,
  input: Input,
  today: DayNumber,
  answered: number,
): Settling<Situation> {
  const { read, ...observed } = observeAgain(program, input, today, before.observed, answered)
  const { derived, ...view } = deriveAgain(program, observed.observations, before.view, read)
  const changed = changedIn(before.view, view, derived, read)
  const pictures = picturesOf({ program, view, observations: observed.observations })
  const step: Step = { program, before, observed, view, pictures, changed, rests: restsOn(program) }
  const first = standings(program, view, pictures, yield* verdictsAfter(step), input.pathways)
  const open = openAfter(step, first)
  return { observed, view, pictures, open, standings: withUndecidable(first, open) }
}
