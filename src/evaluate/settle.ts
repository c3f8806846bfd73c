import type { View } from '../model/node'
import type { Program, RuleProgram } from '../model/program'
import type { Verdict } from '../model/standing'
import type { State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { completionsOf } from './completions'
import { derive, suppose } from './derive'
import { type Derived, TODAY } from './lens'
import type { Observations } from './observe'

/** Which rules hold, in one view; answered in the same order by whichever evaluator is at work. */
export interface Request {
  readonly rules: readonly RuleProgram[]
  readonly view: View
}

export type Settling<T> = Generator<Request, T, readonly Truth[]>

/** The most completions of entangled signals that are gone through for one rule; beyond, the rule stays open. */
const MOST_COMPLETIONS = 4096

const isOpen = (state: State | undefined): state is State =>
  state !== undefined && !state.exact && !state.absent && state.exists !== FALSE

interface OpenSignal {
  readonly index: number
  readonly values: readonly State[]
}

/** The entangled signals of a rule that can still take several values, with those values. */
const openSignals = (program: Program, rule: RuleProgram, states: readonly State[]): OpenSignal[] =>
  rule.entangled.flatMap((index): OpenSignal[] => {
    const [signal, state] = [program.signals[index], states[index]]
    if (signal === undefined || !isOpen(state)) return []
    const values = completionsOf(signal, state)
    // What cannot be gone through stays unknown while the others are.
    return values.length === 0 ? [] : [{ index, values }]
  })

const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right))

/** A step that visits every one of so many places once, far from the last: two that differ are then soon met. */
const strideOf = (count: number): number => {
  let stride = Math.ceil(count * 0.618)
  while (divisor(stride, count) !== 1) stride += 1
  return stride
}

/** Goes through every way to complete the signals, one at a time. */
function* completions(signals: readonly OpenSignal[], count: number): Generator<ReadonlyMap<number, State>> {
  const stride = strideOf(count)
  for (let turn = 1, place = 0; turn <= count; turn += 1, place = (place + stride) % count) {
    const supposed = new Map<number, State>()
    let rest = place
    for (const { index, values } of signals) {
      const value = values[rest % values.length]
      if (value !== undefined) supposed.set(index, value)
      rest = Math.floor(rest / values.length)
    }
    yield supposed
  }
}

/** Goes through every completion of what a rule meets more than once: where all agree, the rule is decided. */
function* exactly(program: Program, rule: RuleProgram, observations: Observations, today: Derived): Settling<Truth> {
  const signals = openSignals(program, rule, today.states)
  const count = signals.reduce((product, { values }) => product * values.length, 1)
  if (count === 1 || count > MOST_COMPLETIONS) return UNKNOWN
  let all: Truth | null = null
  for (const supposed of completions(signals, count)) {
    const view = suppose(program, observations, today, supposed, rule.affected)
    const [truth = UNKNOWN] = yield { rules: [rule], view }
    if (truth === UNKNOWN || (all !== null && all !== truth)) return UNKNOWN
    all = truth
  }
  return all ?? UNKNOWN
}

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

/** Settles some rules by what is certain alone; gives their verdicts in the same order. */
export function* settleCertainly(
  program: Program,
  observations: Observations,
  today: Derived,
  rules: readonly RuleProgram[],
): Settling<readonly Verdict[]> {
  const truths = [...(yield { rules, view: today })]
  for (const [place, rule] of rules.entries()) {
    if (truths[place] !== UNKNOWN || rule.entangled.length === 0) continue
    truths[place] = yield* exactly(program, rule, observations, today)
  }
  return truths.map((truth) => CERTAIN[truth])
}

/** Tells whether estimates or stale values may decide rules that are not certain. */
export const isByMoreThanCertain = (observations: Observations, today: Derived): boolean =>
  today.estimates.size > 0 || observations.some((observed) => observed !== null && observed.stale !== null)

/**
 * Settles for every rule whether its condition holds. An estimate may make a rule apply, and a stale value may keep a red
 * flag applying; neither ever rules one out.
 */
export function* settle(program: Program, observations: Observations, today: Derived): Settling<readonly Verdict[]> {
  const verdicts = [...(yield* settleCertainly(program, observations, today, program.rules))]
  for (const [view, by] of laterViews(program, observations, today)) {
    const rules = program.rules.filter(
      ({ index, rule }) => verdicts[index]?.truth === UNKNOWN && (by === 'estimate' || rule.redFlag),
    )
    const again = yield { rules, view }
    rules.forEach(({ index }, place) => {
      if (again[place] === TRUE) verdicts[index] = { truth: TRUE, by }
    })
  }
  return verdicts
}
