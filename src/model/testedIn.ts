import type { Node } from './node'

/** Lists the signals that a condition tests, as often as it does. */
export const testedIn = (node: Node): readonly number[] => {
  if (node.kind === 'test') return [node.signal]
  return (node.kind === 'not' ? [node.of] : node.of).flatMap(testedIn)
}
