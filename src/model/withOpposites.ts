import type { NodeOperator } from './node'

/** Operators that are not merely what another one is not. */
type Own = 'within' | 'contains' | 'equals' | 'atLeast' | 'above' | 'agoAtLeast' | 'agoAbove'

/** Gives what belongs to every operator, of the others by the operator that they are the opposite of. */
export const withOpposites = <T>(
  own: Readonly<Record<Own, T>>,
  opposite: (one: T) => T,
): Readonly<Record<NodeOperator, T>> => ({
  ...own,
  lacks: opposite(own.contains),
  differs: opposite(own.equals),
  atMost: opposite(own.above),
  below: opposite(own.atLeast),
  agoAtMost: opposite(own.agoAbove),
  agoBelow: opposite(own.agoAtLeast),
})
