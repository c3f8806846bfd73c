import type { Today } from '../model/condition'
import type { BareTest } from '../model/node'
import { compared } from './compared'
import type { Facts } from './facts'
import { factsOf, type Layout } from './layout'
import { exclude, include, includeNot, invert, keep, newPlane, newTruths, type Plane, type Truths } from './planes'

/** Whether all comparisons are passed; what is absent, or cannot exist, passes none. */
const strictly = ({ may, mayNot }: Truths, { exists, absent }: Facts, parts: readonly Truths[]): void => {
  may.fill(0xffffffff)
  mayNot.fill(0)
  if (parts.length === 0) return
  for (const part of parts) {
    keep(may, part.may)
    include(mayNot, part.mayNot)
  }
  exclude(may, absent)
  include(mayNot, absent)
  if (exists === null) return
  keep(may, exists.may)
  include(mayNot, exists.mayNot)
}

/** Whether they are, as long as it is not known that they are not (`orUnknown`): never unknown itself. */
const leniently = ({ may, mayNot }: Truths, { exists, absent }: Facts, parts: readonly Truths[]): void => {
  may.fill(0xffffffff)
  for (const part of parts) keep(may, part.may)
  include(may, absent)
  if (exists !== null) keep(may, exists.may)
  invert(mayNot, may)
}

/** Of whom a signal that can exist is known, or is not. */
const knownAs = (plane: Plane, { exists, known }: Facts, isKnown: boolean): void => {
  if (isKnown) plane.set(known)
  else invert(plane, known)
  if (exists !== null) keep(plane, exists.may)
}

/** Whether `known` must be true or false for a test of today's knowledge; null: it fails in any case. */
const wantedOf = (one: Today): boolean | null => {
  if ('known' in one) return one.known
  return one.missing.includes('not-asked') ? false : null
}

/** Adds a test of one signal. Why nothing is known is that nobody was asked (see `asksWhy`). */
export const testOf = (layout: Layout, test: BareTest): Truths => {
  const facts = factsOf(layout, test.signal)
  const parts = test.comparisons.map((comparison) => compared(layout, facts, comparison))
  const [compare, made, asked] = [test.orUnknown ? leniently : strictly, newTruths(), newPlane()]
  layout.steps.push(() => {
    compare(made, facts, parts)
    for (const one of test.today) {
      const wanted = wantedOf(one)
      if (wanted === null) asked.fill(0)
      else knownAs(asked, facts, wanted)
      keep(made.may, asked)
      includeNot(made.mayNot, asked)
    }
  })
  return made
}
