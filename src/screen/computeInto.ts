import type { DerivationProgram } from '../model/program'
import type { State } from '../model/state'
import { betweenOf, type ComputedRow, computedRows, isSpanning } from './computedRows'
import { type Facts, note } from './facts'
import type { Layout } from './layout'
import { nearTo } from './nearTo'
import { ownByRow } from './ownByRow'
import { include, keep, newPlane, type Plane, setBit, visit } from './planes'
import type { Span } from './spans'
import { truthsOf } from './truthsOf'

/** Widens bounds of who is in a plane by those of a row; a number that cannot be computed may be any. */
const widenBy = ({ low, high, signal: { full } }: Facts, plane: Plane, span: Span, count: number): void => {
  const [lowest, highest] = [Number(full.low), Number(full.high)]
  for (let person = 0; person < count; person += 1) {
    if ((((plane[person >>> 5] as number) >>> (person & 31)) & 1) === 0) continue
    const least = span.low[person] as number
    const isComputed = !Number.isNaN(least)
    low[person] = Math.min(low[person] as number, isComputed ? least : lowest)
    high[person] = Math.max(high[person] as number, isComputed ? (span.high[person] as number) : highest)
  }
}

const constantSpan = ({ low }: State, room: number): Span => {
  const numbers = new Float64Array(room).fill(Number(low))
  return { low: numbers, high: numbers }
}

/** Fills in bounds by rows, and notes who is to be worked out exactly. */
const filling = (facts: Facts, rows: readonly ComputedRow[]): ((count: number) => void) => {
  const { low, high, signal, near, spans } = facts
  const [left, taken, found] = [newPlane(), newPlane(), newPlane()]
  const ready = rows.map(({ part, when, is, findWide }) => {
    const constant = isSpanning(is) ? null : constantSpan(is, low.length)
    const run = isSpanning(is) ? is.run : () => constant as Span
    const findNear = isSpanning(is) && is.error > 0 ? nearTo(found, signal.cutoffs, is.error) : null
    return { part, when, run, findNear, findWide }
  })
  const anything = constantSpan({ ...signal.full, low: Number.NaN }, low.length)
  return (count) => {
    left.fill(0xffffffff)
    near.fill(0)
    low.fill(Number.POSITIVE_INFINITY)
    high.fill(Number.NEGATIVE_INFINITY)
    for (const { part, when, run, findNear, findWide } of ready) {
      taken.set(left)
      if (when !== null) keep(taken, when.may)
      const span = run(count)
      spans.set(part, span)
      widenBy(facts, taken, span, count)
      for (const plane of [findNear?.(span, count), findWide?.()]) {
        if (plane === undefined) continue
        keep(plane, taken)
        include(near, plane)
      }
      if (when === null) left.fill(0)
      else keep(left, when.mayNot)
    }
    widenBy(facts, left, anything, count)
  }
}

/** Widens what is computed to where it is only an upper bound, or a lower one. */
const bounding = (layout: Layout, { low, high, signal }: Facts): ((count: number) => void) => {
  const { full, atMostIf, atLeastIf } = signal
  const [upper, lower] = [atMostIf, atLeastIf].map((node) => (node === null ? null : truthsOf(layout, node).may))
  const [lowest, highest] = [Number(full.low), Number(full.high)]
  return (count) => {
    if (upper)
      visit(upper, count, (person) => {
        low[person] = Math.min(low[person] as number, lowest)
      })
    if (lower)
      visit(lower, count, (person) => {
        high[person] = Math.max(high[person] as number, highest)
      })
  }
}

/**
 * Computes a number for all persons of a block at once, in floating point; whoever comes near to a cut-off is left to exact
 * numbers. Tells whether that can be done.
 */
export const computeInto = (layout: Layout, facts: Facts, derivation: DerivationProgram): boolean => {
  const rows = computedRows(layout, facts, derivation)
  if (rows === null) return false
  const { signal, low, high, exact, long, near } = facts
  const between = betweenOf(rows, signal.full)
  const [ownOf, fill, bound] = [ownByRow(layout, facts), filling(facts, rows), bounding(layout, facts)]
  facts.between = between
  if (between === null || between.error > 0)
    facts.exactly = (person) =>
      low[person] === signal.full.low && high[person] === signal.full.high ? null : ownOf(person, null).state
  layout.steps.push(({ count }) => {
    long.clear()
    fill(count)
    bound(count)
    exact.fill(0)
    for (let person = 0; person < count; person += 1)
      if (low[person] === high[person]) exact[person >>> 5] = (exact[person >>> 5] as number) | (1 << (person & 31))
    visit(near, count, (person) => {
      const { state, isDisputed } = ownOf(person, null)
      if (!note(facts, person, state) || isDisputed) setBit(layout.beyond, person, true)
    })
  })
  return true
}
