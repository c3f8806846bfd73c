import type { MissingReason } from '../model/condition'
import type { DayNumber } from '../model/day'
import { compare, type Decimal, greatest, least } from '../model/decimal'
import type { DerivationProgram, Program, SignalProgram, View } from '../model/program'
import { boundsState, optionsState, type State } from '../model/state'
import { FALSE, TRUE, UNKNOWN } from '../model/truth'
import { isWithin, join } from './join'
import type { Observations, Observed } from './observe'
import { scoreOf } from './score'

/** How to look at what was observed. */
export interface Lens {
  /** Take the estimate of a score, where its instrument allows one, for its value. */
  readonly estimates: boolean
  /** Take stale values as if they were of today. */
  readonly stale: boolean
  /** What is really known, when this is not that. */
  readonly today: readonly State[] | null
}

export const TODAY: Lens = { estimates: false, stale: false, today: null }

export interface Derived extends View {
  readonly states: readonly State[]
  /** Estimates of scores by index, also where the lens does not take them. */
  readonly estimates: ReadonlyMap<number, Decimal>
  /** Derived signals of which the given value and the items disagree. */
  readonly disputed: ReadonlySet<number>
}

interface Work {
  readonly observations: Observations
  readonly lens: Lens
  readonly view: { readonly states: State[]; readonly on: DayNumber }
  readonly estimates: Map<number, Decimal>
  readonly disputed: Set<number>
  readonly signals: readonly SignalProgram[]
}

const NEVER = Number.NEGATIVE_INFINITY

// The first of these that an input has is the reason of what is derived from it: what can still be asked goes first.
const REASONS: readonly MissingReason[] = [
  'not-asked',
  'stale',
  'unusable',
  'unknown',
  'declined',
  'not-applicable',
  'unreliable',
]

const withReason = (signal: SignalProgram, state: State, states: readonly State[]): State => {
  if (state.exact) return state.reason === null ? state : { ...state, reason: null }
  const reason = REASONS.find((one) => signal.inputs.some((input) => states[input]?.reason === one))
  return { ...state, reason: reason ?? 'unknown' }
}

const decided = (
  rows: Extract<DerivationProgram, { kind: 'decide' }>['rows'],
  signal: SignalProgram,
  { view }: Work,
): State => {
  let possible: State | null = null
  for (const { when, is } of rows) {
    const truth = when === null ? TRUE : when.check(view)
    if (truth === FALSE) continue
    const outcome = typeof is === 'function' ? computed(is(view.states), signal) : is
    possible = possible === null ? outcome : join(signal.signal.type, possible, outcome)
    if (truth === TRUE) return possible
  }
  return possible === null ? signal.full : join(signal.signal.type, possible, signal.full)
}

const computed = (interval: readonly [Decimal, Decimal] | null, signal: SignalProgram): State =>
  interval === null ? signal.full : boundsState(interval[0], interval[1])

const scored = (score: Extract<DerivationProgram, { kind: 'score' }>, signal: SignalProgram, work: Work): State => {
  const { low, high, estimate } = scoreOf(score, work.view.states)
  if (estimate === null) return boundsState(low, high)
  work.estimates.set(signal.index, estimate)
  // What was given stands before what was estimated.
  const isGiven = work.observations[signal.index]?.state.reason === null
  return work.lens.estimates && !isGiven ? boundsState(estimate, estimate) : boundsState(low, high)
}

const banded = (
  { of, bands }: Extract<DerivationProgram, { kind: 'bands' }>,
  signal: SignalProgram,
  { view }: Work,
): State => {
  const score = view.states[of]
  const met = bands.filter(
    ({ from, to }) => score !== undefined && compare(score.high, from) >= 0 && compare(score.low, to) <= 0,
  )
  return met.length === 0 ? signal.full : optionsState(met.reduce((mask, band) => mask | band.mask, 0))
}

const derivedState = (signal: SignalProgram, derivation: DerivationProgram, work: Work): State => {
  switch (derivation.kind) {
    case 'formula':
      return computed(derivation.compute(work.view.states), signal)
    case 'decide':
      return decided(derivation.rows, signal, work)
    case 'score':
      return scored(derivation, signal, work)
    case 'bands':
      return banded(derivation, signal, work)
  }
}

/** Gives the day of the newest value on which a signal rests: its own, and those of what it is derived from. */
const newestFor = (signal: SignalProgram, work: Work): DayNumber => {
  const given = work.observations[signal.index] ?? null
  const own = given !== null && given.state.reason === null ? given.on : NEVER
  return signal.derivation === null ? own : Math.max(own, newestInput(signal, work))
}

const newestInput = ({ inputs }: SignalProgram, work: Work): DayNumber =>
  Math.max(...inputs.flatMap((input) => work.signals[input] ?? []).map((input) => newestFor(input, work)))

/** Settles a given value with what the items say: it stands where they leave it open; else the newer counts. */
const withGiven = (signal: SignalProgram, derived: State, given: Observed, work: Work): State => {
  const value = work.lens.stale ? (given.stale ?? given.state) : given.state
  if (value.reason !== null) return derived.exact ? derived : { ...derived, reason: value.reason }
  if (isWithin(signal.signal.type, value, derived)) return value
  if (work.lens.today === null) work.disputed.add(signal.index)
  const newest = newestInput(signal, work)
  if (newest === given.on) return { ...join(signal.signal.type, value, derived), reason: 'unknown' }
  return newest > given.on ? derived : value
}

const withBounds = (signal: SignalProgram, state: State, view: View): State => {
  if (signal.atLeastIf === null && signal.atMostIf === null) return state
  const isLow = signal.atMostIf !== null && signal.atMostIf.check(view) !== FALSE
  const isHigh = signal.atLeastIf !== null && signal.atLeastIf.check(view) !== FALSE
  if (!isLow && !isHigh) return state
  // A computed value may lie outside the range: the bounds then widen from there.
  const low = isLow ? least(state.low, signal.full.low) : state.low
  const high = isHigh ? greatest(state.high, signal.full.high) : state.high
  return boundsState(low, high)
}

const ownState = (signal: SignalProgram, work: Work): State => {
  const given = work.observations[signal.index] ?? null
  const { states } = work.view
  if (signal.derivation === null) {
    if (given === null) return signal.unseen
    return work.lens.stale ? (given.stale ?? given.state) : given.state
  }
  const isAbsent = signal.absentWith.length > 0 && signal.absentWith.every((input) => states[input]?.absent === true)
  if (given === null && isAbsent) return { ...signal.full, absent: true }
  const derived = withReason(
    signal,
    withBounds(signal, derivedState(signal, signal.derivation, work), work.view),
    states,
  )
  return given === null
    ? derived
    : withReason(signal, withBounds(signal, withGiven(signal, derived, given, work), work.view), states)
}

const guarded = (signal: SignalProgram, state: State, view: View): State => {
  if (signal.unreliableIf === null && signal.onlyIf === null) return state
  const reliable = signal.unreliableIf === null ? FALSE : signal.unreliableIf.check(view)
  const exists = signal.onlyIf === null ? TRUE : signal.onlyIf.check(view)
  const kept =
    reliable === FALSE || state.absent
      ? state
      : ({ ...signal.full, reason: reliable === UNKNOWN ? (state.reason ?? 'unreliable') : 'unreliable' } as const)
  return exists === TRUE ? kept : { ...kept, exists }
}

const stateThrough = (signal: SignalProgram, work: Work): State => {
  const state = guarded(signal, ownState(signal, work), work.view)
  const today = work.lens.today?.[signal.index] ?? null
  return today === null ? state : { ...state, today }
}

/** Works out what is known of every signal, observed and derived, through a lens. */
export const derive = (program: Program, observations: Observations, on: DayNumber, lens: Lens): Derived => {
  const work: Work = {
    observations,
    lens,
    view: { states: [], on },
    estimates: new Map(),
    disputed: new Set(),
    signals: program.signals,
  }
  for (const signal of program.signals) {
    // Most signals are observed and stand alone: nothing is to be worked out for them.
    const isPlain = signal.isPlain && lens === TODAY
    work.view.states.push(isPlain ? (observations[signal.index]?.state ?? signal.unseen) : stateThrough(signal, work))
  }
  return { states: work.view.states, on, estimates: work.estimates, disputed: work.disputed }
}

/** Works out what would be known if some signals were in these states; only `affected` ones are looked at again. */
export const suppose = (
  program: Program,
  observations: Observations,
  today: Derived,
  supposed: ReadonlyMap<number, State>,
  affected: readonly number[],
): View => {
  const lens: Lens = { ...TODAY, today: today.states }
  const states = [...today.states]
  const work: Work = {
    observations,
    lens,
    view: { states, on: today.on },
    estimates: new Map(),
    disputed: new Set(),
    signals: program.signals,
  }
  for (const [index, state] of supposed) states[index] = { ...state, today: today.states[index] ?? null }
  for (const index of affected) {
    const signal = program.signals[index]
    if (signal !== undefined) states[index] = stateThrough(signal, work)
  }
  return work.view
}
