import type { Comparing, DiffExample } from '../../model/diff'
import { outcomesOf } from '../../model/diagram'
import { type Board, isUndrawn } from './board'
import { type Drawing, LESS, MORE, OPEN, type Pair } from './drawing'
import { advisedBy } from './person'
import { exampleOf, type Shows, sampleOf, searchAlong } from './search'

type Way = 'more' | 'less' | 'open'

const WANTED: Readonly<Record<Way, readonly number[]>> = { more: MORE, less: LESS, open: OPEN }

/** Two conditions to compare, and how a person shows that one holds and the other does not. */
export interface Comparable {
  readonly pair: Pair
  /** Only for whom all of this holds, each on its own side. */
  readonly within: Pair
  readonly shows: Readonly<Record<Way, Shows>>
}

export interface Differences {
  readonly by: Comparing
  readonly found: ReadonlyMap<Way, DiffExample>
}

const isThere = (drawings: readonly Drawing[], wanted: readonly number[]): boolean =>
  drawings.some(({ both }) => wanted.some((one) => outcomesOf(both).has(one)))

const sampled = (board: Board, { pair, within, shows }: Comparable, found: Map<Way, DiffExample>): Comparing => {
  const persons = sampleOf(board, [pair, within])
  const look = (way: Way): void => {
    for (const answers of persons) {
      if (found.has(way)) return
      const advised = advisedBy(board.sides, answers)
      const example = advised === null || shows[way](advised) === null ? null : exampleOf(board, shows[way], answers)
      if (example !== null) found.set(way, example)
    }
  }
  look('more')
  look('less')
  // Once it is known that it holds for others, a person for whom it is only not decided any more says nothing new.
  if (found.size === 0) look('open')
  return { how: 'sampled', persons: persons.length }
}

/** Compares two conditions: over every combination of answers where these can be drawn, and otherwise over many persons. */
export const compareConditions = (board: Board, comparable: Comparable): Differences => {
  const { pair, within, shows } = comparable
  const drawings = board.draw(pair, within)
  const found = new Map<Way, DiffExample>()
  let isShown = !drawings.some(({ isSpilled }) => isSpilled) && !isUndrawn(board, [pair, within])
  for (const way of ['more', 'less', 'open'] as const) {
    if ((way === 'open' && found.size > 0) || !isThere(drawings, WANTED[way])) continue
    const example = searchAlong(board, drawings, WANTED[way], [pair, within], shows[way])
    if (example === null) isShown = false
    else found.set(way, example)
  }
  const cells = Math.max(...drawings.map((one) => one.cells))
  return { by: isShown ? { how: 'exact', cells } : sampled(board, comparable, found), found }
}
