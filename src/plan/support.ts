import type { Node, View } from '../model/node'
import { type Truth, UNKNOWN } from '../model/truth'

const partsOf = (node: Exclude<Node, { kind: 'test' }>): readonly Node[] => (node.kind === 'not' ? [node.of] : node.of)

const addParts = (node: Exclude<Node, { kind: 'test' }>, truth: Truth, view: View, found: Set<number>): void => {
  for (const part of partsOf(node)) {
    const own = part.check(view)
    // What makes a group hold, or not: of a conjunction that fails, what fails; of all others likewise.
    if (truth === UNKNOWN || node.kind === 'not' || own === truth) addWith(part, own, view, found)
  }
}

const addWith = (node: Node, truth: Truth, view: View, found: Set<number>): void => {
  if (node.kind === 'test') found.add(node.signal)
  else addParts(node, truth, view, found)
}

/**
 * Adds the signals on which it rests that a condition holds, or does not: of several ways only those that are so. Of a
 * condition that is not known, all that it names.
 */
export const addSupport = (node: Node, view: View, found: Set<number>): void =>
  addWith(node, node.check(view), view, found)
