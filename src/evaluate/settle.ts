import { add, compare, type Decimal, divide, subtract, toNumber } from '../model/decimal'
import type { View } from '../model/node'
import type { Program, RuleProgram, SignalProgram } from '../model/program'
import type { Verdict } from '../model/standing'
import { boundsState, choicesState, optionsState, type State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
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

/** The most values of one number that are gone through. */
const MOST_VALUES = 512

const bits = (mask: number): number[] =>
  Array.from({ length: 31 }, (_, bit) => 1 << bit).filter((bit) => (mask & bit) !== 0)

/** All ways to choose from the options in a mask: counting down through the mask visits each once. */
const subsets = (mask: number): number[] => {
  const found = [mask]
  for (let chosen = mask; chosen !== 0; found.push(chosen)) chosen = (chosen - 1) & mask
  return found
}

/** The distance between neighbouring values; none for a computed number, which can be anything. */
const stepOf = ({ signal: { type, derived, step } }: SignalProgram): number | undefined => {
  if (type === 'integer') return step ?? 1
  return derived === undefined ? step : undefined
}

/** One number in every stretch between two cut-offs, and each cut-off itself: all of a stretch compares alike. */
const stretches = (program: SignalProgram, { low, high }: State): Decimal[] => {
  const { cutoffs } = program
  const inside = cutoffs.filter((cutoff) => compare(cutoff, low) >= 0 && compare(cutoff, high) <= 0)
  const step = stepOf(program)
  const between = inside.flatMap((cutoff, place): Decimal[] => {
    if (step !== undefined) return [subtract(cutoff, step), cutoff, add(cutoff, step)]
    const next = inside[place + 1]
    return next === undefined ? [cutoff] : [cutoff, divide(add(cutoff, next), 2)]
  })
  const all = [low, ...between, high].filter((value) => compare(value, low) >= 0 && compare(value, high) <= 0)
  return all.filter((value, place) => all.findIndex((other) => compare(other, value) === 0) === place)
}

/** Every value between the bounds, for a number that is computed with; none when there are too many. */
const grid = (program: SignalProgram, { low, high }: State): Decimal[] => {
  const by = stepOf(program)
  if (by === undefined || !Number.isFinite(toNumber(low)) || !Number.isFinite(toNumber(high))) return []
  const values: Decimal[] = []
  for (let value = low; compare(value, high) <= 0; value = add(value, by)) {
    if (values.length >= MOST_VALUES) return []
    values.push(value)
  }
  return values
}

const numberStates = (signal: SignalProgram, state: State): State[] => {
  const values = signal.isComputedWith ? grid(signal, state) : stretches(signal, state)
  return values.map((value) => ({ ...boundsState(value, value), exists: state.exists }))
}

const completionsOf = (signal: SignalProgram, state: State): State[] => {
  switch (signal.signal.type) {
    case 'boolean':
    case 'choice':
      return bits(state.mask).map((mask) => ({ ...optionsState(mask), exists: state.exists }))
    case 'choices':
      return subsets(state.mask & ~state.must).map((more) => ({
        ...choicesState(state.must | more, state.must | more),
        exists: state.exists,
      }))
    default:
      return numberStates(signal, state)
  }
}

const isOpen = (state: State | undefined): state is State =>
  state !== undefined && !state.exact && !state.absent && state.exists !== FALSE

const combinations = (program: Program, rule: RuleProgram, states: readonly State[]): ReadonlyMap<number, State>[] => {
  let found: ReadonlyMap<number, State>[] = [new Map()]
  for (const index of rule.entangled) {
    const [signal, state] = [program.signals[index], states[index]]
    if (signal === undefined || !isOpen(state)) continue
    const values = completionsOf(signal, state)
    // What cannot be gone through stays unknown while the others are.
    if (values.length === 0) continue
    if (found.length * values.length > MOST_COMPLETIONS) return []
    found = found.flatMap((one) => values.map((value) => new Map(one).set(index, value)))
  }
  return found.length > 1 ? found : []
}

/** Goes through every completion of what a rule meets more than once: where all agree, the rule is decided. */
function* exactly(program: Program, rule: RuleProgram, observations: Observations, today: Derived): Settling<Truth> {
  let all: Truth | null = null
  for (const supposed of combinations(program, rule, today.states)) {
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

/**
 * Settles for every rule whether its condition holds. An estimate may make a rule apply, and a stale value may keep a red
 * flag applying; neither ever rules one out.
 */
export function* settle(program: Program, observations: Observations, today: Derived): Settling<readonly Verdict[]> {
  const truths = [...(yield { rules: program.rules, view: today })]
  for (const rule of program.rules) {
    if (truths[rule.index] !== UNKNOWN || rule.entangled.length === 0) continue
    truths[rule.index] = yield* exactly(program, rule, observations, today)
  }
  const verdicts = truths.map((truth) => CERTAIN[truth])
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
