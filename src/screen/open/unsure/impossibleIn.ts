import type { Node } from '../../../model/node'
import { restingOn } from '../../../model/restingOn'
import { testedIn } from '../../../model/testedIn'
import { include, keep, newPlane, type Plane } from '../../planes'
import { factsOf, type Layout } from '../known/layout'

/**
 * Makes what finds of whom a number that may not exist has a value all the same, or bounds, with which something is computed or of
 * which the band counts.
 */
export const impossibleIn = (layout: Layout, nodes: readonly Node[]): (() => Plane) => {
  const met = restingOn(nodes.flatMap(testedIn), layout.program.signals)
  const banded = new Set(
    [...met].flatMap((index) => {
      const { derivation } = factsOf(layout, index).signal
      return derivation?.kind === 'bands' ? [derivation.of] : []
    }),
  )
  const numbers = [...met]
    .map((index) => factsOf(layout, index))
    .filter(({ exists, signal }) => exists !== null && (signal.isComputedWith || banded.has(signal.index)))
  const [impossible, one] = [newPlane(), newPlane()]
  return () => {
    impossible.fill(0)
    for (const { exists, known, signal } of numbers) {
      // Of a derived one something may be known before its value is.
      if (signal.derivation === null) one.set(known)
      else one.fill(0xffffffff)
      if (exists !== null) keep(one, exists.mayNot)
      include(impossible, one)
    }
    return impossible
  }
}
