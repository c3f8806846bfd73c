import type { State } from '../../../model/state'
import { reach } from '../../loops/reach'
import { hasBit, include, includeBoth, invert, keep, newPlane, type Plane, visit } from '../../planes'
import type { Facts } from '../known/facts'
import type { Span } from '../known/spans'
import { type ComputedRow, isSpanning } from './computedRows'
import { nearTo } from './nearTo'

interface ReadyRow extends Pick<ComputedRow, 'part' | 'when' | 'findWide'> {
  readonly run: (count: number) => Span
  readonly findNear: ((span: Span) => Plane) | null
}

const constantSpan = ({ low }: State, room: number): Span => {
  const numbers = new Float64Array(room).fill(Number(low))
  return { low: numbers, high: numbers }
}

const readyRow = (
  { part, when, is, findWide }: ComputedRow,
  { signal: { cutoffs }, low: { length } }: Facts,
): ReadyRow => {
  if (isSpanning(is)) return { part, when, findWide, run: is.run, findNear: is.error > 0 ? nearTo(cutoffs, is) : null }
  const span = constantSpan(is, length)
  return { part, when, findWide, run: () => span, findNear: null }
}

/** Adds the numbers of who is in a plane to those that have none yet. */
const addWhere = (to: Float64Array, plane: Plane, numbers: Float64Array): void => {
  for (let first = 0; first < to.length; first += 32) {
    const word = plane[first >>> 5] as number
    for (let bit = 0; bit < 32; bit += 1)
      to[first + bit] = (to[first + bit] as number) + (numbers[first + bit] as number) * ((word >>> bit) & 1)
  }
}

/** Gives one person's bounds: of every row that may hold where no earlier one certainly does. */
const boundsAt = (rows: readonly ReadyRow[], { signal: { full }, spans }: Facts, person: number) => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const [lowest, highest] = [Number(full.low), Number(full.high)]
  for (const { part, when } of rows) {
    if (when !== null && !hasBit(when.may, person)) continue
    const [least, most] = [spans.get(part)?.low[person] ?? Number.NaN, spans.get(part)?.high[person] ?? Number.NaN]
    // A number that cannot be computed may be any.
    low = Math.min(low, Number.isNaN(least) ? lowest : least)
    high = Math.max(high, Number.isNaN(least) ? highest : most)
    if (when === null || !hasBit(when.mayNot, person)) return [low, high] as const
  }
  return [Math.min(low, lowest), Math.max(high, highest)] as const
}

/** Notes who is to be worked out exactly: what comes of a row is too near to a cut-off, or could be narrower. */
const noteNear = (near: Plane, { findNear, findWide }: ReadyRow, span: Span, taken: Plane): void => {
  for (const plane of [findNear?.(span), findWide?.()]) if (plane !== undefined) includeBoth(near, plane, taken)
}

/**
 * Makes what fills in bounds by rows, and notes who is to be worked out exactly: at once for whom every row holds or does not, and
 * then for all others.
 */
export const fillRows = (facts: Facts, rows: readonly ComputedRow[]): ((count: number) => void) => {
  const { low, high, near, spans } = facts
  const ready = rows.map((row) => readyRow(row, facts))
  const [left, taken, unsure, incomputable] = [newPlane(), newPlane(), newPlane(), newPlane()]
  return (count) => {
    left.fill(0xffffffff)
    for (const plane of [near, unsure]) plane.fill(0)
    for (const numbers of [low, high]) numbers.fill(0)
    for (const row of ready) {
      const span = row.run(count)
      spans.set(row.part, span)
      taken.set(left)
      if (row.when === null) left.fill(0)
      else {
        keep(taken, row.when.may)
        keep(left, row.when.mayNot)
        includeBoth(unsure, taken, left)
      }
      reach(incomputable, span.low, Number.NEGATIVE_INFINITY)
      invert(incomputable, incomputable)
      include(unsure, incomputable)
      noteNear(near, row, span, taken)
      addWhere(low, taken, span.low)
      addWhere(high, taken, span.high)
    }
    include(unsure, left)
    visit(unsure, count, (person) => {
      const [least, most] = boundsAt(ready, facts, person)
      low[person] = least
      high[person] = most
    })
  }
}
