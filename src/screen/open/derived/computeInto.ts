import type { DerivationProgram } from '../../../model/program'
import { betweenOfRows } from '../../floating/betweenOfRows'
import { meet } from '../../loops/reach'
import { setBit, visit } from '../../planes'
import { truthsOf } from '../conditions/truthsOf'
import { type Facts, note } from '../known/facts'
import type { Layout } from '../known/layout'
import { computedRows } from './computedRows'
import { fillRows } from './fillRows'
import { ownByRow } from './ownByRow'

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
  const between = betweenOfRows(rows, signal.full)
  const [ownOf, fill, bound] = [ownByRow(layout, facts), fillRows(facts, rows), bounding(layout, facts)]
  facts.between = between
  if (between === null || between.error > 0)
    facts.exactly = (person) =>
      low[person] === signal.full.low && high[person] === signal.full.high ? null : ownOf(person, null).state
  layout.steps.push(({ count }) => {
    long.clear()
    fill(count)
    bound(count)
    meet(exact, low, high)
    visit(near, count, (person) => {
      const { state, isDisputed } = ownOf(person, null)
      if (!note(facts, person, state) || isDisputed) setBit(layout.beyond, person, true)
    })
  })
  return true
}
