import { cutoffOf } from '../../../model/cutoffOf'
import type { DayNumber } from '../../../model/day'
import type { NodeComparison } from '../../../model/node'
import { withOpposites } from '../../../model/withOpposites'
import type { Step } from '../../block'
import { lastDay } from '../../lastDay'
import { exceed, reach } from '../../loops/reach'
import { exclude, include, invert, isFull, keep, newPlane, newTruths, type Plane, type Truths } from '../../planes'
import type { Facts } from '../known/facts'
import type { Layout } from '../known/layout'

type Filling = (truths: Truths, facts: Facts, comparison: NodeComparison, on: DayNumber) => Step

const within: Filling =
  ({ may, mayNot }, { possible }, { mask }) =>
  () => {
    may.fill(0)
    mayNot.fill(0)
    possible.forEach((plane, bit) => {
      include((mask & (1 << bit)) === 0 ? mayNot : may, plane)
    })
  }

const contains: Filling =
  ({ may, mayNot }, { possible, certain }, { mask }) =>
  () => {
    may.fill(0)
    mayNot.fill(0xffffffff)
    possible.forEach((plane, bit) => {
      if ((mask & (1 << bit)) === 0) return
      include(may, plane)
      exclude(mayNot, certain[bit] as Plane)
    })
  }

type Passing = (plane: Plane, numbers: Float64Array, cutoff: number) => void

/** Who may pass a cut-off, and who may not; of numbers that are all known one tells the other. */
const passing =
  (pass: Passing): Filling =>
  ({ may, mayNot }, { low, high, exact }, comparison) => {
    const cutoff = cutoffOf(comparison)
    return ({ count }) => {
      pass(may, high, cutoff)
      if (isFull(exact, count)) invert(mayNot, may)
      else {
        pass(mayNot, low, cutoff)
        invert(mayNot, mayNot)
      }
    }
  }

const equals: Filling = ({ may, mayNot }, { low, high, exact }, { values }) => {
  const [from, past] = [newPlane(), newPlane()]
  return () => {
    may.fill(0)
    for (const value of values) {
      reach(from, high, value)
      exceed(past, low, value)
      exclude(from, past)
      include(may, from)
    }
    mayNot.set(may)
    keep(mayNot, exact)
    invert(mayNot, mayNot)
  }
}

const ago =
  (before: number): Filling =>
  ({ may, mayNot }, { low, high }, { duration }, on) => {
    const last = lastDay(duration, on - before)
    return () => {
      exceed(may, low, last)
      invert(may, may)
      exceed(mayNot, high, last)
    }
  }

const opposite =
  (filling: Filling): Filling =>
  ({ may, mayNot }, ...others) =>
    filling({ may: mayNot, mayNot: may }, ...others)

/** The operators of the evaluator of single persons, for all persons of a block. */
const fillings = withOpposites<Filling>(
  {
    within,
    contains,
    equals,
    atLeast: passing(reach),
    above: passing(exceed),
    agoAtLeast: ago(0),
    agoAbove: ago(1),
  },
  opposite,
)

/** Adds a comparison of what a signal may be, whether it is there or not, once however many conditions make it. */
export const compared = ({ truths, steps, on }: Layout, facts: Facts, comparison: NodeComparison): Truths => {
  const key = `${facts.signal.index} ${JSON.stringify(comparison)}`
  const found = truths.get(key)
  if (found !== undefined) return found
  const made = newTruths()
  truths.set(key, made)
  steps.push(fillings[comparison.operator](made, facts, comparison, on))
  return made
}
