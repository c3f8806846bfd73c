import { toNumber } from '../../../model/decimal'
import type { State } from '../../../model/state'
import type { Variable } from '../../../model/variable'
import { exceed, reach } from '../../loops/reach'
import { exclude, include, invert, keep, newPlane, type Plane } from '../../planes'
import { truthsOf } from '../conditions/truthsOf'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import type { Span } from '../known/spans'

/** Finds of whom a variable may be in each of its cells; the planes are lent until the next block. */
export type Cells = () => readonly Plane[]

const pair = (fill: (no: Plane, yes: Plane) => void): Cells => {
  const planes = [newPlane(), newPlane()] as const
  return () => {
    fill(planes[0], planes[1])
    return planes
  }
}

const ownCells = (layout: Layout, { signal, own }: Variable): Cells | null => {
  if (own === null) return null
  if (own.kind === 'absent') {
    const { absent } = factsOf(layout, signal.index)
    return pair((no, yes) => {
      invert(no, absent)
      yes.set(absent)
    })
  }
  const { may, mayNot } = truthsOf(layout, own.test)
  return () => [mayNot, may]
}

const placeIn = (option: number): number => 31 - Math.clz32(option)

/** Whether one of several answers is given. */
const optionCells = ({ possible, certain }: Facts, option: number): Cells => {
  const [may, must] = [possible[placeIn(option)], certain[placeIn(option)]]
  return pair((no, yes) => {
    no.fill(0xffffffff)
    if (must !== undefined) exclude(no, must)
    if (may !== undefined) yes.set(may)
  })
}

/** A cell of options: those that it has may be so, and those that it has not need not. */
const fillOptions = (plane: Plane, { possible, certain }: Facts, { mask, must }: State): void => {
  if (certain.length === 0) {
    plane.fill(0)
    possible.forEach((one, bit) => {
      if ((mask & (1 << bit)) !== 0) include(plane, one)
    })
    return
  }
  plane.fill(0xffffffff)
  possible.forEach((one, bit) => {
    if ((mask & (1 << bit)) !== 0) keep(plane, one)
    if ((must & (1 << bit)) === 0) exclude(plane, certain[bit] as Plane)
  })
}

/** Numbers that are alike: from one to another, these included or not. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly isOpen: boolean
}

const betweenCutoffs = (cutoffs: readonly number[], value: number): Stretch => {
  const next = cutoffs.findIndex((cutoff) => cutoff >= value)
  if (next >= 0 && cutoffs[next] === value) return { from: value, to: value, isOpen: false }
  const below = cutoffs[(next < 0 ? cutoffs.length : next) - 1]
  return { from: below ?? Number.NEGATIVE_INFINITY, to: cutoffs[next] ?? Number.POSITIVE_INFINITY, isOpen: true }
}

/** A day that is not listed is like the last listed one before it. */
const upToNext = (days: readonly number[], place: number): Stretch => ({
  from: place === 0 ? Number.NEGATIVE_INFINITY : (days[place] as number),
  to: (days[place + 1] ?? Number.POSITIVE_INFINITY) - 1,
  isOpen: false,
})

const stretchesOf = ({ signal, cells, isCoarse }: Variable): Stretch[] => {
  const values = cells.map(({ low }) => toNumber(low))
  if (signal.signal.type === 'date' && (signal.terms.length > 0 || signal.cutoffs.length === 0))
    return values.map((_, place) => upToNext(values, place))
  if (signal.isComputedWith && !isCoarse) return values.map((value) => ({ from: value, to: value, isOpen: false }))
  return values.map((value) => betweenCutoffs(signal.cutoffs, value))
}

const fillStretch = (plane: Plane, spare: Plane, { low, high }: Span, { from, to, isOpen }: Stretch): void => {
  const [reaching, passing] = isOpen ? [exceed, reach] : [reach, exceed]
  reaching(plane, high, from)
  passing(spare, low, to)
  exclude(plane, spare)
}

/** Who has an end of their bounds in a stretch. */
const fillEnds = (
  plane: Plane,
  [spare, ends]: readonly [Plane, Plane],
  { low, high }: Span,
  stretch: Stretch,
): void => {
  fillStretch(plane, spare, { low, high: low }, stretch)
  fillStretch(ends, spare, { low: high, high }, stretch)
  include(plane, ends)
}

/** What is computed in floating point may lie a little further than it says. */
const widened = ({ from, to, isOpen }: Stretch, error: number): Stretch => ({
  from: from - error,
  to: to + error,
  isOpen: isOpen && error === 0,
})

const numberCells = (facts: Facts, variable: Variable): Cells => {
  const { signal, spans, between } = facts
  const error = signal.derivation === null ? 0 : (between?.error ?? Number.POSITIVE_INFINITY)
  const stretches = stretchesOf(variable).map((stretch) => widened(stretch, error))
  const [planes, incomputable, spare] = [stretches.map(newPlane), newPlane(), newPlane()]
  return () => {
    const span = variable.part === 'value' ? facts : spans.get(variable.part)
    if (span !== undefined) exceed(incomputable, span.low, Number.NEGATIVE_INFINITY)
    else incomputable.fill(0)
    invert(incomputable, incomputable)
    planes.forEach((plane, place) => {
      if (span !== undefined) fillStretch(plane, spare, span, stretches[place] as Stretch)
      include(plane, incomputable)
    })
    return planes
  }
}

const optionsCells = (facts: Facts, { cells }: Variable): Cells => {
  const planes = cells.map(newPlane)
  return () => {
    planes.forEach((plane, place) => {
      fillOptions(plane, facts, cells[place] as State)
    })
    return planes
  }
}

/** Makes what finds of whom a computed number surely is, by some answers, in each of its cells: those of the ends of its bounds. */
export const endCellsOf = (layout: Layout, variable: Variable): Cells => {
  const { spans } = factsOf(layout, variable.signal.index)
  const stretches = stretchesOf(variable)
  const [planes, spare, ends] = [stretches.map(newPlane), newPlane(), newPlane()]
  return () => {
    const span = spans.get(variable.part)
    planes.forEach((plane, place) => {
      if (span !== undefined) fillEnds(plane, [spare, ends], span, stretches[place] as Stretch)
    })
    return planes
  }
}

/** Makes what finds of whom a variable of a picture of anyone may be in each of its cells. */
export const cellsOf = (layout: Layout, variable: Variable): Cells => {
  const own = ownCells(layout, variable)
  if (own !== null) return own
  const facts = factsOf(layout, variable.signal.index)
  if (variable.option !== 0) return optionCells(facts, variable.option)
  return facts.possible.length > 0 ? optionsCells(facts, variable) : numberCells(facts, variable)
}
