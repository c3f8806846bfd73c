import type { DecideRowSource } from '../../../src/model/source/condition'
import type { SignalSource } from '../../../src/model/source/signals'
import { aCondition, type Ground } from './condition'
import type { Draw } from './draw'
import type { Derivation, Drawn } from './drawn'
import { aFormula, formulaInputs } from './formula'
import type { Pooled } from './pool'
import { aScore, bandsOf, scorable } from './scored'

const OPTIONS = { laag: 'Laag', midden: 'Midden', hoog: 'Hoog' } as const

const rows = (
  draw: Draw,
  ground: Ground,
  outcome: () => string | number | boolean | string[] | { formula: string },
): DecideRowSource[] => {
  const conditional = Array.from({ length: draw.int(1, 2) }, () => ({
    when: aCondition(draw, ground, 1),
    is: outcome(),
  }))
  const hasLast = !ground.profile.partial || draw.chance(70)
  return hasLast ? [...conditional, { otherwise: outcome() }] : conditional
}

const decided = (draw: Draw, ground: Ground): Drawn => {
  const inputs = formulaInputs(ground)
  const ids = Object.keys(OPTIONS)
  const number = () =>
    inputs.length > 0 && draw.chance(30) ? { formula: aFormula(draw, ground, inputs) } : draw.int(0, 4)
  return {
    derivation: draw.one<() => Derivation>([
      () => ({ type: 'boolean', decide: rows(draw, ground, () => draw.chance(50)) }),
      () => ({ type: 'choice', ordered: true, options: OPTIONS, decide: rows(draw, ground, () => draw.one(ids)) }),
      () => ({ type: 'decimal', decide: rows(draw, ground, number) }),
      () => ({ type: 'choices', options: OPTIONS, decide: rows(draw, ground, () => draw.some(ids, 1, 2)) }),
    ])(),
  }
}

const computed = (draw: Draw, ground: Ground): Drawn => ({
  derivation: { type: 'decimal', formula: aFormula(draw, ground, formulaInputs(ground)) },
})

const bandable = ({ pool, profile }: Ground): Pooled[] =>
  pool.filter(
    ({ source, reach }) =>
      source.type === 'integer' &&
      reach !== undefined &&
      reach[1] > reach[0] &&
      (profile.partial || source.onlyIf === undefined),
  )

const banded = (draw: Draw, ground: Ground): Drawn => ({
  derivation: {
    type: 'choice',
    ordered: true,
    options: OPTIONS,
    bands: bandsOf(draw, draw.one(bandable(ground)), Object.keys(OPTIONS)),
  },
})

const guards = (draw: Draw, { derivation }: Drawn, ground: Ground): Partial<SignalSource> => {
  const { profile } = ground
  const condition = () => aCondition(draw, ground, 1)
  const isCounted = derivation.type === 'integer' || derivation.type === 'decimal'
  return {
    ...(profile.bounds && draw.chance(12) ? { unreliableIf: condition() } : {}),
    ...(profile.bounds && isCounted && draw.chance(15) ? { atLeastIf: condition() } : {}),
    ...(profile.bounds && isCounted && draw.chance(10) ? { atMostIf: condition() } : {}),
    ...(profile.onlyIf && draw.chance(10) ? { onlyIf: condition() } : {}),
  }
}

/** Draws a signal that follows from others. */
export const aDerived = (draw: Draw, id: string, ground: Ground): Pooled => {
  const kinds: (() => Drawn)[] = [() => decided(draw, ground)]
  if (formulaInputs(ground).length > 0) kinds.push(() => computed(draw, ground))
  if (scorable(ground).length > 0)
    kinds.push(
      () => aScore(draw, ground),
      () => aScore(draw, ground),
    )
  if (bandable(ground).length > 0)
    kinds.push(
      () => banded(draw, ground),
      () => banded(draw, ground),
    )
  const drawn = draw.one(kinds)()
  const source: SignalSource = {
    label: `Afgeleide ${id}`,
    domain: draw.one(['medical', 'social', 'shared'] as const),
    ...drawn.derivation,
    ...guards(draw, drawn, ground),
  }
  return drawn.reach === undefined ? { id, source } : { id, source, reach: drawn.reach }
}
