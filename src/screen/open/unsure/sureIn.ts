import { computedFrom } from '../../../model/computedFrom'
import type { Formula } from '../../../model/condition'
import { toNumber } from '../../../model/decimal'
import { variablesOf } from '../../../model/diagram'
import type { SignalProgram } from '../../../model/program'
import { restingOn } from '../../../model/restingOn'
import type { Variable } from '../../../model/variable'
import { reach } from '../../loops/reach'
import { exclude, invert, keep, newPlane, type Plane } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import type { DrawnConditions } from './coarseIn'
import { impossibleIn } from './impossibleIn'

const formulasOf = ({ signal: { derived } }: SignalProgram): readonly Formula[] => {
  if (derived?.kind === 'formula') return [derived.formula]
  return derived?.kind === 'decide' ? derived.rows.flatMap(({ is }) => (is.kind === 'formula' ? [is.formula] : [])) : []
}

/** Tells whether both ends of what a number may be are answers, whoever is asked. */
const hasBothEnds = ({ derivation, onlyIf, unreliableIf, full, signal: { type, step } }: SignalProgram): boolean => {
  const finest = step ?? (type === 'integer' ? 1 : undefined)
  if (derivation !== null || onlyIf !== null || unreliableIf !== null || finest === undefined) return false
  return Number.isInteger(Math.round(((toNumber(full.high) - toNumber(full.low)) / finest) * 1e6) / 1e6)
}

/** Of a computed number: what must be known for both its ends to be reached, whatever else is answered. */
const needed = (layout: Layout, { signal }: Variable, others: ReadonlySet<number>): Facts[] => {
  const isRepeated = (id: string): boolean =>
    formulasOf(signal).some((formula) => computedFrom(formula).filter((one) => one === id).length > 1)
  return signal.computedWith
    .map((input) => factsOf(layout, input))
    .filter((input) => !hasBothEnds(input.signal) || isRepeated(input.signal.id) || others.has(input.signal.index))
}

/**
 * Makes what finds of whom every computed number in a picture of anyone surely reaches both its ends: each by answers that nothing
 * else in the picture rests on.
 */
export const sureIn = (layout: Layout, { nodes, variables, diagram }: DrawnConditions): (() => Plane) => {
  const met = [...variablesOf(diagram)].flatMap((number) => variables[number] ?? [])
  const wholes = met
    .filter(({ isWhole }) => isWhole)
    .map((whole) => {
      const others = met.filter((other) => other !== whole)
      const resting = restingOn(
        others.map(({ signal }) => signal.index),
        layout.program.signals,
      )
      const facts = factsOf(layout, whole.signal.index)
      const existing = [...restingOn([whole.signal.index], layout.program.signals)].flatMap(
        (index) => factsOf(layout, index).exists ?? [],
      )
      return { facts, part: whole.part, existing, needed: needed(layout, whole, resting) }
    })
  const [sure, one, findImpossible] = [newPlane(), newPlane(), impossibleIn(layout, nodes)]
  return () => {
    invert(sure, findImpossible())
    for (const { facts, part, existing, needed: inputs } of wholes) {
      const span = facts.spans.get(part)
      if (span === undefined) return sure.fill(0)
      reach(one, span.low, Number.NEGATIVE_INFINITY)
      for (const { exact } of inputs) keep(one, exact)
      for (const { mayNot } of existing) exclude(one, mayNot)
      exclude(one, facts.near)
      keep(sure, one)
    }
    return sure
  }
}
