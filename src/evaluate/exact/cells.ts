import type { DayNumber } from '../../model/day'
import { compare, type Decimal } from '../../model/decimal'
import type { SignalProgram } from '../../model/program'
import { boundsState, type State } from '../../model/state'
import { TRUE } from '../../model/truth'
import type { Variable } from '../../model/variable'
import { answersOn } from './answersOn'
import { stretchesOf } from './completions'

/** Where a number lies among the cut-offs: the same for all that compare alike. */
const placeOf = ({ cutoffs }: SignalProgram, value: Decimal): number => {
  const below = cutoffs.filter((cutoff) => compare(cutoff, value) < 0).length
  const next = cutoffs[below]
  return 2 * below + (next !== undefined && compare(next, value) === 0 ? 1 : 0)
}

/** Keeps of the values that compare alike only the first. */
const distinct = (signal: SignalProgram, cells: readonly State[]): readonly State[] => {
  // Days on one side of a cut-off may lie on both sides of a term.
  if (signal.isComputedWith || signal.cutoffs.length === 0 || signal.terms.length > 0) return cells
  const found = new Map<number, State>()
  for (const cell of cells) {
    const place = placeOf(signal, cell.low)
    if (!found.has(place)) found.set(place, cell)
  }
  return [...found.values()]
}

/** Parts what is not known of a signal into cells. */
export const cellsOn = (on: DayNumber, signal: SignalProgram, state: State, part: string): Variable => {
  const isWhole = signal.derivation !== null
  const answers = answersOn(on, signal, state)
  if (answers.length > 0) {
    return {
      signal,
      option: 0,
      cells: distinct(signal, answers),
      part,
      isWhole,
      isCoarse: isWhole && signal.isComputedWith,
      own: null,
    }
  }
  const cells = stretchesOf(signal, state).map((value) => ({ ...boundsState(value, value), exists: state.exists }))
  return { signal, option: 0, cells, part, isWhole, isCoarse: true, own: null }
}

const isNumber = ({ signal: { type } }: SignalProgram): boolean => type === 'integer' || type === 'decimal'

/** Tells whether a signal of which this is known may be in a cell. */
export const isPossible = ({ signal, option, cells, isCoarse }: Variable, cell: number, state: State): boolean => {
  if (option !== 0) return cell === TRUE - 1 ? (state.mask & option) !== 0 : (state.must & option) === 0
  const found = cells[cell]
  if (found === undefined) return !state.exact
  if (signal.signal.type === 'choices') return (found.mask & ~state.mask) === 0 && (state.must & ~found.must) === 0
  if (signal.signal.type !== 'date' && !isNumber(signal)) return (found.mask & state.mask) !== 0
  if (isNumber(signal) && (isCoarse || !signal.isComputedWith)) {
    const place = placeOf(signal, found.low)
    return placeOf(signal, state.low) <= place && place <= placeOf(signal, state.high)
  }
  return compare(found.low, state.low) >= 0 && compare(found.low, state.high) <= 0
}
