import { restingOn } from '../model/restingOn'
import type { Variable } from '../model/variable'
import type { Facts } from './facts'
import { factsOf, type Layout } from './layout'
import { exclude, include, newPlane, type Plane } from './planes'

/** Makes what finds of whom a number that cannot exist has a value all the same, with which something is computed. */
export const impossibleIn = (layout: Layout, variables: readonly Variable[]): (() => Plane) => {
  const met = new Set(variables.flatMap(({ signal }) => [...restingOn(layout.program, signal.index)]))
  const numbers = [...met].flatMap((index): Pick<Facts, 'exists' | 'known'>[] => {
    const facts = factsOf(layout, index)
    return facts.exists !== null && facts.signal.isComputedWith ? [facts] : []
  })
  const [impossible, one] = [newPlane(), newPlane()]
  return () => {
    impossible.fill(0)
    for (const { exists, known } of numbers) {
      one.set(known)
      if (exists !== null) exclude(one, exists.may)
      include(impossible, one)
    }
    return impossible
  }
}
