import type { ConditionSource } from '../../../src/model/source/condition'
import { aTest, type Surroundings } from './comparison'
import type { Draw } from './draw'
import type { Pooled } from './pool'

/** What a condition may rest on. */
export interface Ground extends Surroundings {
  readonly pool: readonly Pooled[]
  /** Rules that it may read. */
  readonly rules: readonly string[]
  /** A parameter from 1 up to 2, for counting. */
  readonly number: string | null
}

const tests = (draw: Draw, ground: Ground, most: number): ConditionSource =>
  Object.fromEntries(draw.some(ground.pool, 1, most).map((pooled) => [pooled.id, aTest(draw, pooled, ground)]))

const several = (draw: Draw, ground: Ground, depth: number, least: number): ConditionSource[] =>
  Array.from({ length: draw.int(least, 3) }, () => aCondition(draw, ground, depth - 1))

const count = (draw: Draw, ground: Ground, depth: number): ConditionSource => {
  const of = several(draw, ground, depth, 2)
  const atLeast = ground.number !== null && draw.chance(40) ? `$${ground.number}` : draw.int(1, of.length)
  return { count: { atLeast, of } }
}

/** Draws a condition on what is there already. */
export const aCondition = (draw: Draw, ground: Ground, depth = 2): ConditionSource => {
  if (depth === 0 || draw.chance(30)) return tests(draw, ground, 2)
  const kinds: (() => ConditionSource)[] = [
    () => ({ all: several(draw, ground, depth, 1) }),
    () => ({ any: several(draw, ground, depth, 1) }),
    () => ({ not: aCondition(draw, ground, depth - 1) }),
    () => count(draw, ground, depth),
    () => ({ ...tests(draw, ground, 1), any: several(draw, ground, depth, 2) }),
  ]
  if (ground.rules.length > 0) kinds.push(() => ({ applies: draw.one(ground.rules) }))
  return draw.one(kinds)()
}
