import { type Observed, type State, seenOfTheDay } from '../model/state'
import type { Reading } from './cell'
import { type Facts, note } from './facts'
import type { Layout } from './layout'
import { ownByRow } from './ownByRow'
import { plainState } from './plainState'
import { hasBit, setBit } from './planes'

const givenIn = (facts: Facts, given: Reading | null, person: number): Observed | null => {
  const value = given === null ? Number.NaN : given(person)
  return Number.isNaN(value) ? null : seenOfTheDay(plainState(facts.signal, value))
}

/**
 * Derives a signal one person at a time, by the evaluator of single persons; only once for all of whom nothing is known that
 * bears on it. Who was given a value that cannot be is left to that evaluator altogether.
 */
export const deriveByRow = (layout: Layout, facts: Facts, given: Reading | null): void => {
  const { touched } = facts
  const ownOf = ownByRow(layout, facts)
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
      const { state, isDisputed } = ownOf(person, value)
      if (!note(facts, person, state) || isDisputed) setBit(layout.beyond, person, true)
      if (!isTouched) untouched = state
    }
  })
}
