import { toNumber } from '../../../model/decimal'
import { type Diagram, isSpilled, variablesOf } from '../../../model/diagram'
import type { Node } from '../../../model/node'
import type { Variable } from '../../../model/variable'
import { exclude, fullPlane, include, keep, newPlane, type Plane } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { impossibleIn } from './impossibleIn'

/** Of a number with more values than this, single persons are not told apart by each. */
const MOST_VALUES = 512

/** Neither are they by each of more combinations. */
const MOST_TOGETHER = 1024

const valuesOf = ({ signal: { signal, full, derivation } }: Facts): number => {
  const { type, step = type === 'integer' ? 1 : 0 } = signal
  return derivation === null ? (toNumber(full.high) - toNumber(full.low)) / step + 1 : 1
}

type Finding = () => Plane

/** Of whom every value of a number may be told apart by those of what it is computed with. */
const tellingApart = (layout: Layout, facts: Facts): Finding => {
  const { signal, exact } = facts
  if (signal.derivation === null) return valuesOf(facts) <= MOST_VALUES ? fullPlane : () => exact
  const inputs = signal.computedWith.map((input) => factsOf(layout, input))
  const findings = inputs.map((input) => tellingApart(layout, input))
  const pairs = inputs.flatMap((one, place) =>
    inputs.slice(place + 1).flatMap((other) => (valuesOf(one) * valuesOf(other) > MOST_TOGETHER ? [[one, other]] : [])),
  )
  const [plane, either] = [newPlane(), newPlane()]
  return () => {
    plane.fill(0xffffffff)
    for (const find of findings) keep(plane, find())
    for (const pair of pairs) {
      either.fill(0)
      for (const { exact } of pair) include(either, exact)
      keep(plane, either)
    }
    return plane
  }
}

/** Of whom a number is computed that stands in a picture of anyone for all that it rests on. */
const coarse = (layout: Layout, facts: Facts): Finding => {
  const [plane, find] = [newPlane(), tellingApart(layout, facts)]
  return () => {
    plane.set(find())
    exclude(plane, facts.exact)
    include(plane, facts.near)
    return plane
  }
}

/** Conditions as they were drawn. */
export interface DrawnConditions {
  readonly nodes: readonly Node[]
  readonly variables: readonly Variable[]
  readonly diagram: Diagram
}

/** Makes what finds of whom single persons may be told apart more finely than a picture of anyone does. */
export const coarseIn = (layout: Layout, { nodes, variables, diagram }: DrawnConditions): Finding => {
  if (isSpilled(diagram)) return fullPlane
  const met = [...variablesOf(diagram)].flatMap((number) => variables[number] ?? [])
  const wholes = met.filter(({ isWhole }) => isWhole).map(({ signal }) => factsOf(layout, signal.index))
  const findings = [...wholes.map((facts) => coarse(layout, facts)), impossibleIn(layout, nodes)]
  const plane = newPlane()
  return () => {
    plane.fill(0)
    for (const find of findings) include(plane, find())
    return plane
  }
}
