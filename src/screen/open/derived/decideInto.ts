import type { DerivationProgram } from '../../../model/program'
import { fullPlane, includeBoth, keep, newPlane, type Plane } from '../../planes'
import { truthsOf } from '../conditions/truthsOf'
import type { Facts } from '../known/facts'
import type { Layout } from '../known/layout'
import { single } from '../known/single'

type Rows = Extract<DerivationProgram, { kind: 'decide' }>['rows']

const masksOf = (rows: Rows): number[] => rows.map(({ is }) => (typeof is === 'function' ? 0 : is.mask))

/** Tells whether a decision list can be decided for all persons of a block at once: when it yields options. */
export const isOfOptions = ({ signal, possible, certain }: Facts): boolean => {
  const { derivation } = signal
  return (
    possible.length > 0 &&
    certain.length === 0 &&
    derivation?.kind === 'decide' &&
    derivation.rows.every(({ is }) => typeof is !== 'function')
  )
}

/** Decides which options a decision list may yield: those of every row that may hold where no earlier one certainly does. */
export const decideInto = (layout: Layout, facts: Facts, rows: Rows): void => {
  const { possible, exact, signal } = facts
  const everyone = fullPlane()
  const left = newPlane()
  const masks = masksOf(rows)
  const whens = rows.map(({ when }) => (when === null ? null : truthsOf(layout, when)))
  layout.steps.push(() => {
    left.fill(0xffffffff)
    for (const plane of possible) plane.fill(0)
    const yields = (mask: number, may: Plane): void => {
      possible.forEach((plane, bit) => {
        if ((mask & (1 << bit)) !== 0) includeBoth(plane, left, may)
      })
    }
    whens.forEach((when, row) => {
      yields(masks[row] ?? 0, when?.may ?? everyone)
      if (when === null) left.fill(0)
      else keep(left, when.mayNot)
    })
    yields(signal.full.mask, everyone)
    single(exact, possible)
  })
}
