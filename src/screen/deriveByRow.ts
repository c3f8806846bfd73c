import { type Observed, type State, seenOfTheDay } from '../model/state'
import type { Reading } from './cell'
import { type Facts, type LentState, lend, note } from './facts'
import { factsOf, type Layout, type Own } from './layout'
import { plainState } from './plainState'
import { hasBit, setBit } from './planes'

const givenIn = (facts: Facts, given: Reading | null, person: number): Observed | null => {
  const value = given === null ? Number.NaN : given(person)
  return Number.isNaN(value) ? null : seenOfTheDay(plainState(facts.signal, value))
}

/** So much is remembered of one signal at most. */
const MOST_REMEMBERED = 20_000

const written = ({ exists, absent, mask, must, low, high, reason }: State): string | null =>
  typeof low === 'number' && typeof high === 'number'
    ? `${exists}${absent ? 'a' : ''}${mask} ${must} ${low} ${high}${reason ?? ''}`
    : null

/** Looks up what bounds come to: to compute with those takes longer than to see that it was done before. */
const remembering = (
  inputs: readonly State[],
  ownOf: (given: Observed | null) => Own,
): ((given: Observed | null) => Own) => {
  const remembered = new Map<string, Own>()
  return (given) => {
    if (given !== null || inputs.every(({ reason }) => reason === null)) return ownOf(given)
    const marks = inputs.map(written)
    if (marks.includes(null)) return ownOf(given)
    const key = marks.join()
    const own = remembered.get(key) ?? ownOf(given)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, own)
    return own
  }
}

/**
 * Derives a signal one person at a time, by the evaluator of single persons; only once for all of whom nothing is known that
 * bears on it. Who was given a value that cannot be is left to that evaluator altogether.
 */
export const deriveByRow = (layout: Layout, facts: Facts, given: Reading | null): void => {
  const { signal, touched } = facts
  const inputs = signal.inputs.map((input) => factsOf(layout, input))
  const states = layout.program.signals.map(({ full }): LentState => ({ ...full }))
  const lent = inputs.map((input) => [input, states[input.signal.index] as LentState] as const)
  const ownOf = remembering(
    lent.map(([, state]) => state),
    (given) => layout.ownOf(signal, states, given),
  )
  let untouched: State | null = null
  layout.steps.push(({ first, count }) => {
    for (let person = 0; person < count; person += 1) {
      const value = givenIn(facts, given, first + person)
      if (value !== null) setBit(touched, person, true)
      setBit(facts.given, person, value !== null)
      const isTouched = hasBit(touched, person)
      if (!isTouched && untouched !== null) {
        note(facts, person, untouched)
        continue
      }
      for (const [input, state] of lent) lend(input, person, state)
      const { state, isDisputed } = ownOf(value)
      if (!note(facts, person, state) || isDisputed) setBit(layout.beyond, person, true)
      if (!isTouched) untouched = state
    }
  })
}
