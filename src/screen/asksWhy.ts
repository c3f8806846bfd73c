import type { Node } from '../model/node'
import { factsOf, type Layout } from './layout'

/**
 * Tells whether a condition asks why something is not known (`missing`) where that is not kept: of an observed signal it is
 * always that nobody was asked; of others it takes the evaluator of single persons.
 */
export const asksWhy = (layout: Layout, node: Node): boolean => {
  if (node.kind !== 'test') return (node.kind === 'not' ? [node.of] : node.of).some((part) => asksWhy(layout, part))
  if (!node.today.some((one) => 'missing' in one)) return false
  const { derivation, unreliableIf } = factsOf(layout, node.signal).signal
  return derivation !== null || unreliableIf !== null
}
