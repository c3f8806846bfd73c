import { outcomesOf } from '../../model/diagram'
import type { Comparing, DiffExample } from '../../model/diff'
import { TRUE, type Truth } from '../../model/truth'
import { type Board, isUndrawn } from './board'
import { type Drawing, LESS, MORE, OPEN, type Pair } from './drawing'
import { glanceAt } from './glance'
import { type Shows, sampleOf, searchAlong, searchAmong, type Wanted } from './search'

type Way = 'more' | 'less' | 'open'

const WAYS: readonly Way[] = ['more', 'less', 'open']

const WANTED: Readonly<Record<Way, readonly number[]>> = { more: MORE, less: LESS, open: OPEN }

/** Two conditions to compare, and how a person shows that one holds and the other does not. */
export interface Comparable {
  readonly pair: Pair
  /** Only for whom all of this holds, each on its own side. */
  readonly within: Pair
  readonly shows: Readonly<Partial<Record<Way, Shows>>>
}

export interface Differences {
  readonly by: Comparing
  readonly found: ReadonlyMap<Way, DiffExample>
}

const isThere = (drawings: readonly Drawing[], wanted: readonly number[]): boolean =>
  drawings.some(({ both }) => wanted.some((one) => outcomesOf(both).has(one)))

const GLANCES: Readonly<Record<Way, (before: Truth, after: Truth) => boolean>> = {
  more: (before, after) => before !== TRUE && after === TRUE,
  less: (before, after) => before === TRUE && after !== TRUE,
  open: (before, after) => before !== after && before !== TRUE && after !== TRUE,
}

const wantedBy = ({ pair, within, shows }: Comparable, way: Way): Wanted | null => {
  const own = shows[way]
  return own === undefined ? null : { glance: glanceAt([within, pair], GLANCES[way]), shows: own }
}

const sampled = (board: Board, comparable: Comparable, found: Map<Way, DiffExample>): Comparing => {
  const persons = sampleOf(board, [comparable.pair, comparable.within])
  for (const way of WAYS) {
    // Once it is known that it holds for others, a person for whom it is only not decided any more says nothing new.
    const wanted = found.has(way) || (way === 'open' && found.size > 0) ? null : wantedBy(comparable, way)
    const example = wanted === null ? null : searchAmong(board, persons, wanted)
    if (example !== null) found.set(way, example)
  }
  return { how: 'sampled', persons: persons.length }
}

/** Compares two conditions: over every combination of answers where these can be drawn, and otherwise over many persons. */
export const compareConditions = (board: Board, comparable: Comparable): Differences => {
  const { pair, within } = comparable
  const drawings = board.draw(pair, within)
  const found = new Map<Way, DiffExample>()
  let isShown = !drawings.some(({ isSpilled }) => isSpilled) && !isUndrawn(board, [pair, within])
  for (const way of WAYS) {
    const wanted = wantedBy(comparable, way)
    if (wanted === null || (way === 'open' && found.size > 0) || !isThere(drawings, WANTED[way])) continue
    const example = searchAlong(board, drawings, WANTED[way], [pair, within], wanted)
    if (example === null) isShown = false
    else found.set(way, example)
  }
  const cells = Math.max(...drawings.map((one) => one.cells))
  return { by: isShown ? { how: 'exact', cells } : sampled(board, comparable, found), found }
}
