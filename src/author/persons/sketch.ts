import { derive, deriveAgain } from '../../evaluate/known/derive'
import { type Derived, TODAY } from '../../evaluate/known/lens'
import { type Observations, observe } from '../../evaluate/known/observe'
import { expecting } from '../../evaluate/known/pending'
import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Program, SignalProgram } from '../../model/program'
import { boundsState, choicesState, type Observed, optionsState, type State, seenOfTheDay } from '../../model/state'

/** What is settled about one answer: within what it lies, that there is none, or that it stays as it was. */
export type Settled = State | 'missing' | 'left'

/** What is observed, and what follows from that. */
interface Seen {
  readonly observations: Observations
  readonly view: Derived
}

/** A person of whom some answers are settled, and the others can still be anything. */
export interface Sketch {
  readonly settled: ReadonlyMap<number, Settled>
  /** What is known while what is not settled may be anything. */
  readonly open: Seen
  /** What is known when what is not settled stays as it was. */
  readonly closed: Seen
}

/** Begins with someone of whom nothing is settled but the circumstances; `base` is what is known when no more is. */
export const firstSketch = (program: Program, base: Input): Sketch => {
  const on = parseDay(base.on) ?? 0
  const { observations } = observe(program, base, on)
  const asked = new Set(program.signals.flatMap(({ derivation, index }) => (derivation === null ? [index] : [])))
  const seen = (of: Observations): Seen => ({ observations: of, view: derive(program, of, on, TODAY) })
  return { settled: new Map(), open: seen(expecting(program, observations, asked)), closed: seen(observations) }
}

/** Takes one value of those that are left. */
export const oneOf = ({ signal: { type } }: SignalProgram, state: State): State => {
  if (state.exact) return state
  if (type === 'choices') return choicesState(state.must, state.must)
  return type === 'boolean' || type === 'choice'
    ? optionsState(state.mask & -state.mask)
    : boundsState(state.low, state.low)
}

const again = (program: Program, { observations, view }: Seen, index: number, observed: Observed | null): Seen => {
  const now = observations.with(index, observed)
  return { observations: now, view: deriveAgain(program, now, view, [index]) }
}

/** Settles one answer more. */
export const settledBy = (first: Sketch, sketch: Sketch, program: Program, index: number, answer: Settled): Sketch => {
  const signal = program.signals[index] as SignalProgram
  const fixed =
    answer === 'left'
      ? (first.closed.observations[index] ?? null)
      : answer === 'missing'
        ? seenOfTheDay({ ...signal.full, reason: 'unknown' })
        : seenOfTheDay(oneOf(signal, answer))
  const open = typeof answer === 'string' || answer.exact ? fixed : seenOfTheDay({ ...answer, pending: true })
  return {
    settled: new Map(sketch.settled).set(index, answer),
    open: again(program, sketch.open, index, open),
    closed: again(program, sketch.closed, index, fixed),
  }
}
