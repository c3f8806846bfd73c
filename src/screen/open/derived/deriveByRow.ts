import { restingOn } from '../../../model/restingOn'
import { type Observed, type State, seenOfTheDay } from '../../../model/state'
import type { Reading } from '../../columns/cell'
import { hasBit, include, newPlane, type Plane, setBit } from '../../planes'
import { type Facts, note } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { plainState } from '../known/plainState'
import { ownByRow } from './ownByRow'

const givenIn = (facts: Facts, given: Reading | null, person: number): Observed | null => {
  const value = given === null ? Number.NaN : given(person)
  return Number.isNaN(value) ? null : seenOfTheDay(plainState(facts.signal, value))
}

/** Makes what finds of whom something is known on which a signal rests; of all others the same is known. */
const touchedIn = (layout: Layout, { signal }: Facts): (() => Plane) => {
  const facts = [...restingOn([signal.index], layout.program.signals)].map((index) => factsOf(layout, index))
  const touched = newPlane()
  return () => {
    touched.fill(0)
    for (const one of facts) {
      include(touched, one.given)
      if (one.signal.derivation !== null) continue
      include(touched, one.known)
      include(touched, one.unreliable)
    }
    return touched
  }
}

/**
 * Derives a signal one person at a time, by the evaluator of single persons; only once for all of whom nothing is known that
 * bears on it. Who was given a value that cannot be is left to that evaluator altogether.
 */
export const deriveByRow = (layout: Layout, facts: Facts, given: Reading | null): void => {
  const [ownOf, findTouched] = [ownByRow(layout, facts), touchedIn(layout, facts)]
  const values: (Observed | null)[] = []
  let untouched: State | null = null
  layout.steps.push(({ first, count }) => {
    for (let person = 0; person < count; person += 1) {
      values[person] = givenIn(facts, given, first + person)
      setBit(facts.given, person, values[person] !== null)
    }
    const touched = findTouched()
    for (let person = 0; person < count; person += 1) {
      const isTouched = hasBit(touched, person)
      if (!isTouched && untouched !== null) {
        note(facts, person, untouched)
        continue
      }
      const { state, isDisputed } = ownOf(person, values[person] ?? null)
      if (!note(facts, person, state) || isDisputed) setBit(layout.beyond, person, true)
      if (!isTouched) untouched = state
    }
  })
}
