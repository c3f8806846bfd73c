import type { ComparisonSource, ScalarSource, TestSource } from '../../../src/model/source/condition'
import { DAYS } from './days'
import type { Draw } from './draw'
import { isNumber, numbersOf, optionIds, type Pooled } from './pool'
import type { Profile } from './profile'

/** What may stand where a value is expected, besides the values themselves. */
export interface Surroundings {
  readonly profile: Profile
  /** Parameters by the id of the signal that they are for. */
  readonly parameters: ReadonlyMap<string, string>
}

const TERMS = ['1 day', '2 weeks', '1 month', '12 months', '1 year', '36 hours'] as const
const REASONS = ['not-asked', 'unknown', 'declined', 'not-applicable', 'stale', 'unreliable'] as const
const ORDERS = ['atLeast', 'above', 'atMost', 'below'] as const

const valuesOf = (pooled: Pooled): readonly ScalarSource[] => {
  const { source } = pooled
  if (source.type === 'boolean') return [true, false]
  if (source.type === 'date') return DAYS
  return isNumber(source) ? numbersOf(pooled) : optionIds(source)
}

const written = (draw: Draw, { source }: Pooled, value: ScalarSource): ScalarSource =>
  isNumber(source) && source.unit !== undefined && source.unit !== '1' && draw.chance(30)
    ? `${String(value)} ${source.unit}`
    : value

const equality = (draw: Draw, pooled: Pooled): TestSource => {
  const values = draw.some(valuesOf(pooled), 1, 2)
  const [first = true] = values
  const value = values.length === 1 ? written(draw, pooled, first) : values
  return draw.one<() => TestSource>([() => value, () => ({ is: value }), () => ({ not: value })])()
}

const ordering = (draw: Draw, pooled: Pooled, { parameters }: Surroundings): ComparisonSource => {
  const parameter = parameters.get(pooled.id)
  const operand = (): ScalarSource =>
    parameter !== undefined && draw.chance(40) ? `$${parameter}` : written(draw, pooled, draw.one(valuesOf(pooled)))
  const operators = draw.some(ORDERS, 1, 2)
  return Object.fromEntries(operators.map((operator) => [operator, operand()]))
}

const isOrdered = ({ source }: Pooled): boolean =>
  isNumber(source) || source.type === 'date' || (source.type === 'choice' && source.ordered === true)

const plain = (draw: Draw, pooled: Pooled, surroundings: Surroundings): TestSource => {
  if (pooled.source.type === 'date' && draw.chance(60)) {
    return { ago: Object.fromEntries(draw.some(ORDERS, 1, 2).map((operator) => [operator, draw.one(TERMS)])) }
  }
  return isOrdered(pooled) && draw.chance(60) ? ordering(draw, pooled, surroundings) : equality(draw, pooled)
}

const isMap = (test: TestSource): test is ComparisonSource => typeof test === 'object' && !Array.isArray(test)

const ofToday = (draw: Draw, test: TestSource): TestSource => {
  const comparison: ComparisonSource = isMap(test) ? test : { is: test as ScalarSource | readonly ScalarSource[] }
  return draw.one<() => TestSource>([
    () => ({ ...comparison, orUnknown: true }),
    () => ({ known: draw.chance(50) }),
    () => ({ missing: draw.some(REASONS, 1, 3) }),
    () => ({ ...comparison, known: true }),
    () => ({ ...comparison, known: false, orUnknown: true }),
  ])()
}

/** Draws a test that fits a signal. */
export const aTest = (draw: Draw, pooled: Pooled, surroundings: Surroundings): TestSource => {
  const test = plain(draw, pooled, surroundings)
  return surroundings.profile.today && draw.chance(20) ? ofToday(draw, test) : test
}
