import { include, includeNot, invert, isEmpty, keep, newPlane, type Plane, type Truths } from '../../planes'
import { factsOf, type Layout } from '../known/layout'

/**
 * Makes what finds of whom a condition is not known though all completions may agree: of whom one of the signals is open that it
 * meets more than once.
 */
export const looseIn = (layout: Layout, { may, mayNot }: Truths, repeated: readonly number[]): (() => Plane) => {
  const signals = repeated.map((signal) => factsOf(layout, signal))
  const [loose, open, settled] = [newPlane(), newPlane(), newPlane()]
  return () => {
    loose.set(may)
    keep(loose, mayNot)
    if (isEmpty(loose)) return loose
    open.fill(0)
    for (const { exact, absent, exists } of signals) {
      settled.set(exact)
      include(settled, absent)
      if (exists !== null) includeNot(settled, exists.may)
      invert(settled, settled)
      include(open, settled)
    }
    keep(loose, open)
    return loose
  }
}
