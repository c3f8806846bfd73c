import type { SignalSource } from '../../../src/model/source/signals'
import { aCondition } from './condition'
import type { Draw } from './draw'
import type { Pooled } from './pool'
import type { Profile } from './profile'

const OPTIONS = { a: 'A', b: 'B', c: 'C' } as const
const VALID_FOR = ['1 day', '2 weeks', '1 month', '12 months'] as const
const DOMAINS = ['medical', 'social', 'shared'] as const

const options = (draw: Draw): Record<string, string> =>
  Object.fromEntries(Object.entries(OPTIONS).slice(0, draw.int(2, 3)))

const shape = (
  draw: Draw,
  profile: Profile,
): Pick<SignalSource, 'type' | 'unit' | 'step' | 'range' | 'options' | 'ordered'> => {
  const kinds = [
    () => ({ type: 'boolean' as const }),
    () => ({ type: 'choice' as const, options: options(draw), ...(draw.chance(50) ? { ordered: true } : {}) }),
    () => ({ type: 'integer' as const, unit: '1', step: 1, range: [0, draw.int(2, 4)] as const }),
    () => ({ type: 'choices' as const, options: options(draw) }),
    () => ({ type: 'decimal' as const, unit: 'kg', step: 0.5, range: [0, draw.int(1, 2)] as const }),
    ...(profile.age
      ? [
          () => ({ type: 'date' as const }),
          () => ({ type: 'decimal' as const, unit: 'm', step: 0.1, range: [1, 2] as const }),
        ]
      : []),
  ]
  return draw.one(kinds)()
}

const aging = (
  draw: Draw,
  profile: Profile,
  dates: readonly string[],
): Pick<SignalSource, 'validFor' | 'outdatedBy'> => ({
  ...(profile.age && draw.chance(35) ? { validFor: draw.one(VALID_FOR) } : {}),
  ...(profile.outdating && dates.length > 0 && draw.chance(30) ? { outdatedBy: draw.one(dates) } : {}),
})

/** Draws a signal that is asked for. */
export const anObserved = (draw: Draw, id: string, pool: readonly Pooled[], profile: Profile): Pooled => {
  const ground = { pool, profile, parameters: new Map<string, string>(), rules: [], number: null }
  const dates = pool.filter(({ source }) => source.type === 'date').map((one) => one.id)
  const plain = shape(draw, profile)
  const isSure = plain.type === 'date'
  const source: SignalSource = {
    label: `Signaal ${id}`,
    ask: `Vraag ${id}`,
    ...plain,
    domain: draw.one(DOMAINS),
    ...aging(draw, profile, dates),
    ...(profile.onlyIf && !isSure && pool.length > 0 && draw.chance(20) ? { onlyIf: aCondition(draw, ground, 1) } : {}),
    ...(profile.optional && !isSure && draw.chance(15) ? { optional: true } : {}),
    ...(profile.bounds && !isSure && pool.length > 0 && draw.chance(10)
      ? { unreliableIf: aCondition(draw, ground, 1) }
      : {}),
    ...(draw.chance(15) ? { who: ['huisarts'] } : {}),
    ...(draw.chance(20) ? { formerly: [`oud-${id}`] } : {}),
  }
  return source.type === 'integer' && source.range !== undefined ? { id, source, reach: source.range } : { id, source }
}
