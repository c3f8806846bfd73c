import type { MissingReason, Today } from '../../../model/condition'
import { mayBeAbsent } from '../../../model/mayBeAbsent'
import type { BareTest } from '../../../model/node'
import { exclude, include, includeNot, invert, keep, newPlane, newTruths, type Plane, type Truths } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { compared } from './compared'
import { passAll } from './passAll'

/** Whether all comparisons are passed; what is absent, or cannot exist, passes none. */
const strictly = (truths: Truths, { exists, absent }: Facts, parts: readonly Truths[]): void => {
  passAll(truths, parts)
  if (parts.length === 0) return
  exclude(truths.may, absent)
  include(truths.mayNot, absent)
  if (exists === null) return
  keep(truths.may, exists.may)
  include(truths.mayNot, exists.mayNot)
}

/** Whether they are, as long as it is not known that they are not (`orUnknown`): never unknown itself. */
const leniently = ({ may, mayNot }: Truths, { exists, absent }: Facts, parts: readonly Truths[]): void => {
  may.fill(0xffffffff)
  for (const part of parts) keep(may, part.may)
  include(may, absent)
  if (exists !== null) keep(may, exists.may)
  invert(mayNot, may)
}

/** Adds who has a reason why nothing is known; of a table only these three can be. */
const addReason = (plane: Plane, { known, notAsked, unreliable }: Facts, reason: MissingReason): void => {
  if (reason === 'not-asked') include(plane, notAsked)
  if (reason === 'unreliable') include(plane, unreliable)
  if (reason !== 'unknown') return
  for (let word = 0; word < plane.length; word += 1) {
    const told = (known[word] as number) | (notAsked[word] as number) | (unreliable[word] as number)
    plane[word] = (plane[word] as number) | ~told
  }
}

/** Of whom a signal that can exist is known, or is not for one of the reasons asked for. */
const standsToday = (plane: Plane, facts: Facts, one: Today): void => {
  plane.fill(0)
  if (!('known' in one)) for (const reason of one.missing) addReason(plane, facts, reason)
  else if (one.known) plane.set(facts.known)
  else invert(plane, facts.known)
  if (facts.exists !== null) keep(plane, facts.exists.may)
}

/** Adds a test of one signal. */
export const testOf = (layout: Layout, test: BareTest): Truths => {
  const facts = factsOf(layout, test.signal)
  const parts = test.comparisons.map((comparison) => compared(layout, facts, comparison))
  const [only] = parts
  const isAlwaysThere = facts.exists === null && !mayBeAbsent(facts.signal)
  // What is always there passes a test when it passes the comparison.
  if (only !== undefined && parts.length === 1 && isAlwaysThere && !test.orUnknown && test.today.length === 0)
    return only
  const [compare, made, stands] = [test.orUnknown ? leniently : strictly, newTruths(), newPlane()]
  layout.steps.push(() => {
    compare(made, facts, parts)
    for (const one of test.today) {
      standsToday(stands, facts, one)
      keep(made.may, stands)
      includeNot(made.mayNot, stands)
    }
  })
  return made
}
