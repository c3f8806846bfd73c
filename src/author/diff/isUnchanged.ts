import { type Board, restsOf } from './board'
import type { Pair } from './drawing'

/** Tells whether conditions are the same on both sides, by their texts and by all that they rest on. */
export const isUnchanged = (board: Board, [before, after]: readonly string[], pairs: readonly Pair[]): boolean =>
  before === after && [...restsOf(board, pairs).keys()].every((id) => !board.changed.has(id))
