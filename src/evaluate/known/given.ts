import type { DayNumber } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import type { Observed, State } from '../../model/state'
import { isWithin, join } from './join'
import type { Work } from './lens'

const NEVER = Number.NEGATIVE_INFINITY

/** Gives the day of the newest value on which a signal rests: its own, and those of what it is derived from. */
const newestFor = (signal: SignalProgram, work: Work): DayNumber => {
  const given = work.observations[signal.index] ?? null
  const own = given !== null && given.state.reason === null ? (given.on ?? work.view.on) : NEVER
  return signal.derivation === null ? own : Math.max(own, newestInput(signal, work))
}

const newestInput = ({ inputs }: SignalProgram, work: Work): DayNumber =>
  Math.max(...inputs.flatMap((input) => work.signals[input] ?? []).map((input) => newestFor(input, work)))

/** Settles a given value with what the items say: it stands where they leave it open; else the newer counts. */
export const withGiven = (signal: SignalProgram, derived: State, given: Observed, work: Work): State => {
  const value = work.lens.stale ? (given.stale ?? given.state) : given.state
  if (value.reason !== null) return derived.exact ? derived : { ...derived, reason: value.reason }
  if (isWithin(signal.signal.type, value, derived)) return value
  if (work.lens.today === null) work.disputed.add(signal.index)
  const [newest, on] = [newestInput(signal, work), given.on ?? work.view.on]
  if (newest === on) return { ...join(signal.signal.type, value, derived), reason: 'unknown' }
  return newest > on ? derived : value
}
