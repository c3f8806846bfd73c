import type { Node, View } from '../model/node'
import { type Truth, UNKNOWN } from '../model/truth'

const partsOf = (node: Exclude<Node, { kind: 'test' }>): readonly Node[] => (node.kind === 'not' ? [node.of] : node.of)

/** What of a group makes it hold, or not: of a conjunction that fails, what fails; of all others likewise. */
const bearing = (node: Exclude<Node, { kind: 'test' }>, truth: Truth, view: View): readonly Node[] => {
  const parts = partsOf(node)
  if (truth === UNKNOWN || node.kind === 'not') return parts
  const isDecisive = (part: Node): boolean => part.check(view) === truth
  return parts.filter(isDecisive)
}

/**
 * Adds the signals on which it rests that a condition holds, or does not: of several ways only those that are so. Of a
 * condition that is not known, all that it names.
 */
export const addSupport = (node: Node, view: View, found: Set<number>): void => {
  if (node.kind === 'test') found.add(node.signal)
  else for (const part of bearing(node, node.check(view), view)) addSupport(part, view, found)
}
