import { compare, greatest, least } from '../../model/decimal'
import type { SignalType } from '../../model/signal'
import { boundsState, choicesState, optionsState, type State } from '../../model/state'

/** Makes the state in which all that is possible in either is possible. Both are of a signal of this type. */
export const join = (type: SignalType, left: State, right: State): State => {
  const reason = left.reason ?? right.reason
  switch (type) {
    case 'boolean':
    case 'choice':
      return optionsState(left.mask | right.mask, reason)
    case 'choices':
      return choicesState(left.must & right.must, left.mask | right.mask, reason)
    default:
      return boundsState(least(left.low, right.low), greatest(left.high, right.high), reason)
  }
}

/** Tells whether all that is possible in one state is possible in the other. */
export const isWithin = (type: SignalType, inner: State, outer: State): boolean => {
  switch (type) {
    case 'boolean':
    case 'choice':
      return (inner.mask & ~outer.mask) === 0
    case 'choices':
      return (inner.mask & ~outer.mask) === 0 && (outer.must & ~inner.must) === 0
    default:
      return compare(inner.low, outer.low) >= 0 && compare(inner.high, outer.high) <= 0
  }
}
