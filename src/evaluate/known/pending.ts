import type { Program, SignalProgram } from '../../model/program'
import { isReserved } from '../../model/signal'
import type { Observed, State } from '../../model/state'
import { TRUE, UNKNOWN } from '../../model/truth'
import type { Work } from './lens'
import type { Observations } from './observe'

const isPending = (state: State): boolean => (state.today ?? state).pending

/** Tells of a derived signal whether all that would make it be there may turn out not to be. */
export const mayTurnOutAbsent = (
  { absentWith }: SignalProgram,
  given: Observed | null,
  states: readonly State[],
): boolean =>
  absentWith.length > 0 &&
  (given === null || given.state.pending) &&
  absentWith.every((input) => {
    const state = states[input]
    return state !== undefined && (state.absent || (state.exists === UNKNOWN && isPending(state)))
  })

/** Marks a state that an answer still to be fetched can change: its own answer, or one that it rests on. */
export const markPending = (signal: SignalProgram, state: State, { observations, view }: Work): State => {
  if (state.pending || (state.exact && state.exists !== UNKNOWN)) return state
  const rests = signal.inputs.some((input) => {
    const one = view.states[input]
    return one !== undefined && isPending(one)
  })
  return rests || observations[signal.index]?.state.pending === true ? { ...state, pending: true } : state
}

const pendingState = ({ signal, full }: SignalProgram): State => ({
  ...full,
  // An optional signal that a host does not have says nothing, which no value of it does.
  exists: signal.optional === true ? UNKNOWN : TRUE,
  pending: true,
})

/** Adds what may still be fetched: anything is possible of it, and that there is no answer too. */
export const expecting = (program: Program, observed: Observations, pending: ReadonlySet<number>): Observations =>
  program.signals.map((signal) =>
    pending.has(signal.index)
      ? { state: pendingState(signal), stale: null, on: null }
      : (observed[signal.index] ?? null),
  )

/** Lists what a host can be asked for: what is observed, and totals that can be given instead of their items. */
export const fetchable = ({ signals }: Program): Set<number> =>
  new Set(
    signals
      .filter(({ id, signal, derivation }) => !isReserved(id) && (derivation === null || signal.ask !== undefined))
      .map(({ index }) => index),
  )
