import { compare, type Decimal } from '../../model/decimal'
import type { DerivationProgram, SignalProgram } from '../../model/program'
import { boundsState, optionsState, type State } from '../../model/state'
import { FALSE, TRUE } from '../../model/truth'
import { join } from './join'
import type { Work } from './lens'
import { scoreOf } from './score'

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

/** Gives a computed number as what is known of its signal. */
export const computed = (interval: readonly [Decimal, Decimal] | null, signal: SignalProgram): State =>
  interval === null ? signal.full : boundsState(interval[0], interval[1])

const scored = (score: Extract<DerivationProgram, { kind: 'score' }>, signal: SignalProgram, work: Work): State => {
  const { low, high, estimate } = scoreOf(score, work.view.states)
  if (estimate === null) return boundsState(low, high)
  work.estimates.set(signal.index, estimate)
  // What was given stands before what was estimated.
  const isGiven = work.observations[signal.index]?.state.reason === null
  return work.lens.estimates && !isGiven ? boundsState(estimate, estimate) : boundsState(low, high)
}

type Bands = Extract<DerivationProgram, { kind: 'bands' }>['bands']

/** Gives the options in whose bands a score may lie. */
export const banded = (bands: Bands, signal: SignalProgram, score: State | undefined): State => {
  const met = bands.filter(
    ({ from, to }) => score !== undefined && compare(score.high, from) >= 0 && compare(score.low, to) <= 0,
  )
  return met.length === 0 ? signal.full : optionsState(met.reduce((mask, band) => mask | band.mask, 0))
}

/** Works out a derived signal from what is known of the signals before it: every outcome that is possible. */
export const derivedState = (signal: SignalProgram, derivation: DerivationProgram, work: Work): State => {
  switch (derivation.kind) {
    case 'formula':
      return computed(derivation.compute(work.view.states), signal)
    case 'decide':
      return decided(derivation.rows, signal, work)
    case 'score':
      return scored(derivation, signal, work)
    case 'bands':
      return banded(derivation.bands, signal, work.view.states[derivation.of])
  }
}
