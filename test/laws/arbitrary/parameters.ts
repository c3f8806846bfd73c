import type { ParameterSource } from '../../../src/model/source/signals'
import type { Draw } from './draw'
import { isNumber, numbersOf, optionIds, type Pooled } from './pool'

const WHY = 'lokaal af te spreken'

const cutoff = (draw: Draw, pooled: Pooled): ParameterSource => {
  if (!isNumber(pooled.source)) {
    const options = optionIds(pooled.source)
    return { default: draw.one(options), oneOf: options, why: WHY }
  }
  const [low = 0, high = 1] = draw.some(numbersOf(pooled), 2, 2)
  return { default: draw.one([low, high]), between: [low, high], why: WHY }
}

const mayHaveOne = ({ source }: Pooled): boolean =>
  source.type === 'integer' || source.type === 'decimal' || (source.type === 'choice' && source.ordered === true)

/** Draws parameters for cut-offs, by the id of the signal that they are for. */
export const someCutoffs = (draw: Draw, pool: readonly Pooled[]): ReadonlyMap<string, ParameterSource> => {
  const chosen = pool.filter((pooled) => mayHaveOne(pooled) && draw.chance(40))
  return new Map(chosen.map((pooled) => [pooled.id, cutoff(draw, pooled)]))
}

/** Parameters that every pathway has. */
export const COMMON: Readonly<Record<string, ParameterSource>> = {
  termijn: { default: '1 week', between: ['1 working day', '4 weeks'], why: WHY },
  rol: { default: 'huisarts', oneOf: ['huisarts', 'wijkzorg', 'loket'], why: WHY },
  aantal: { default: 1, between: [1, 2], why: WHY },
}

/** What a network may agree on for one of these, within its bounds. */
export const agreedValue = (
  draw: Draw,
  { default: standard, between, oneOf }: ParameterSource,
): string | number | boolean => draw.one([standard, ...(between ?? []), ...(oneOf ?? [])])
