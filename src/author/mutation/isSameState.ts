import type { State } from '../../model/state'

/** Tells whether the same is known of a signal. */
export const isSameState = (left: State | undefined, right: State | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  (['exists', 'absent', 'mask', 'must', 'low', 'high', 'exact'] as const).every((key) => left[key] === right[key])
