import type { MissingReason } from '../../model/condition'
import type { DayNumber } from '../../model/day'
import { greatest, least } from '../../model/decimal'
import type { View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'
import { boundsState, type State } from '../../model/state'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { derivedState } from './derivation'
import { withGiven } from './given'
import { type Derived, type Lens, TODAY, type Work } from './lens'
import type { Observations } from './observe'
import { markPending, mayTurnOutAbsent } from './pending'

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
  let first = REASONS.length
  for (const input of signal.inputs) {
    const reason = states[input]?.reason ?? null
    if (reason !== null) first = Math.min(first, REASONS.indexOf(reason))
  }
  return { ...state, reason: REASONS[first] ?? 'unknown' }
}

/** Widens a computed number to where it is only an upper bound, a lower one, or neither bound of what it may be. */
export const widened = (signal: SignalProgram, state: State, isUpper: boolean, isLower: boolean): State => {
  if (!isUpper && !isLower) return state
  // A computed value may lie outside the range: the bounds then widen from there.
  const low = isUpper ? least(state.low, signal.full.low) : state.low
  const high = isLower ? greatest(state.high, signal.full.high) : state.high
  return boundsState(low, high)
}

const withBounds = (signal: SignalProgram, state: State, view: View): State => {
  const { atMostIf, atLeastIf } = signal
  const isUpper = atMostIf !== null && atMostIf.check(view) !== FALSE
  const isLower = atLeastIf !== null && atLeastIf.check(view) !== FALSE
  return widened(signal, state, isUpper, isLower)
}

/** Works out what is known of a signal by itself: before it is asked whether that can be relied on, or can be at all. */
export const ownState = (signal: SignalProgram, work: Work): State => {
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
  if (mayTurnOutAbsent(signal, given, states)) return { ...derived, exact: false, exists: UNKNOWN }
  if (given === null) return derived
  const settled = withBounds(signal, withGiven(signal, derived, given, work), work.view)
  const { reason } = given.state
  // Who refused the whole has refused its items too; a total that is not known leaves them to ask.
  if (!settled.exact && (reason === 'declined' || reason === 'not-applicable')) return { ...settled, reason }
  return withReason(signal, settled, states)
}

const guarded = (signal: SignalProgram, state: State, view: View): State => {
  if (signal.unreliableIf === null && signal.onlyIf === null) return state
  const reliable = signal.unreliableIf === null ? FALSE : signal.unreliableIf.check(view)
  const exists = signal.onlyIf === null ? TRUE : signal.onlyIf.check(view)
  const reason = reliable === UNKNOWN ? (state.reason ?? 'unreliable') : 'unreliable'
  const kept = reliable === FALSE || state.absent ? state : { ...signal.full, exists: state.exists, reason }
  return exists === TRUE ? kept : { ...kept, exists }
}

/** Adds what is really known, where that is something else. */
const besideToday = (index: number, state: State, { lens }: Work): State => {
  const today = lens.today?.[index] ?? null
  return today === null || today === state ? state : { ...state, today }
}

/** Works out what is known of a signal through a lens. */
export const stateThrough = (signal: SignalProgram, work: Work): State => {
  const state = markPending(signal, guarded(signal, ownState(signal, work), work.view), work)
  return besideToday(signal.index, state, work)
}

interface SortedOut {
  /** By signal, what is known of it when nothing is said of anything. */
  readonly unseen: readonly State[]
  /** Signals that are not observed, or that do not stand alone. */
  readonly others: readonly SignalProgram[]
}

/** Most signals are observed and stand alone: nothing is to be worked out for them. */
const sortedOut = onceFor(
  (signals: readonly SignalProgram[]): SortedOut => ({
    unseen: signals.map(({ unseen }) => unseen),
    others: signals.filter(({ isPlain }) => !isPlain),
  }),
)

/** Begins to derive, or goes on from the states that are there. */
export const workOn = (
  { signals }: Program,
  observations: Observations,
  states: State[],
  on: DayNumber,
  lens: Lens,
): Work => ({ observations, lens, view: { states, on }, estimates: new Map(), disputed: new Set(), signals })

/** Works out what is known of every signal, observed and derived, through a lens. */
export const derive = (program: Program, observations: Observations, on: DayNumber, lens: Lens): Derived => {
  const { unseen, others } = sortedOut(program.signals)
  const work = workOn(program, observations, [...unseen], on, lens)
  observations.forEach((observed, index) => {
    if (observed === null) return
    const state = lens.stale ? (observed.stale ?? observed.state) : observed.state
    work.view.states[index] = besideToday(index, state, work)
  })
  for (const signal of others) work.view.states[signal.index] = stateThrough(signal, work)
  return { states: work.view.states, on, estimates: work.estimates, disputed: work.disputed }
}

interface Supposing {
  readonly program: Program
  readonly observations: Observations
  readonly today: Derived
}

const reworked = (
  { program, observations, today }: Supposing,
  states: State[],
  affected: readonly number[],
  lens: Lens,
): View => {
  const work = workOn(program, observations, states, today.on, lens)
  for (const index of affected) {
    const signal = program.signals[index]
    if (signal !== undefined) states[index] = stateThrough(signal, work)
  }
  return work.view
}

/** Works out what would be known if some signals had been seen in these states, with all that follows from them. */
export const supposeSeen = (supposing: Supposing, seen: ReadonlyMap<number, State>): View => {
  const touched = new Set(seen.keys())
  const { signals } = supposing.program
  for (const { index, inputs } of signals) if (inputs.some((input) => touched.has(input))) touched.add(index)
  const states = [...supposing.today.states]
  for (const [index, state] of seen) states[index] = state
  const affected = signals.flatMap(({ index }) => (touched.has(index) && !seen.has(index) ? [index] : []))
  return reworked(supposing, states, affected, TODAY)
}

const inOrder = <T>(entries: Iterable<readonly [number, T]>): Map<number, T> =>
  new Map([...entries].sort(([left], [right]) => left - right))

/** Works out again what some signals, seen anew, and all that rests on them come to; the others are as they were. */
export const deriveAgain = (
  program: Program,
  observations: Observations,
  before: Derived,
  seen: readonly number[],
): Derived & { readonly derived: ReadonlySet<number> } => {
  const derived = new Set(seen)
  for (const { index, inputs } of program.signals) if (inputs.some((input) => derived.has(input))) derived.add(index)
  const kept = ([index]: readonly [number, unknown]): boolean => !derived.has(index)
  const work: Work = {
    observations,
    lens: TODAY,
    view: { states: [...before.states], on: before.on },
    estimates: new Map([...before.estimates].filter(kept)),
    disputed: new Set([...before.disputed].filter((index) => !derived.has(index))),
    signals: program.signals,
  }
  for (const signal of program.signals) {
    if (derived.has(signal.index)) work.view.states[signal.index] = stateThrough(signal, work)
  }
  return {
    states: work.view.states,
    on: before.on,
    // In the order of a first deriving, which is that of the notices about them.
    estimates: inOrder(work.estimates),
    disputed: new Set([...work.disputed].sort((left, right) => left - right)),
    derived,
  }
}
