import { addCalendar, type Duration } from '../../model/duration'
import type { FactCondition } from '../../model/jsonRule'
import { group } from '../pairs'
import { type Aspect, datedNumber } from './aspects'
import { comparing, isOneOf, type Leaves, type VerdictsOn } from './leaves'

type Measure = (...on: Parameters<VerdictsOn>) => {
  readonly value: number
  readonly aspect: (bound: 'low' | 'high') => Aspect
}

// A fact that is null has no bound on that side: whatever it is compared with remains possible.
const orNull = (condition: FactCondition): Leaves => ({
  any: [condition, { fact: condition.fact, operator: 'equal', value: null }],
})

const valuesOf = (...[{ signal }, { values }]: Parameters<VerdictsOn>): readonly number[] =>
  signal.type === 'date' ? values.map(datedNumber) : values

/** A number or a day is one of some. */
export const equals: VerdictsOn = (signal, comparison) => {
  const values = valuesOf(signal, comparison)
  const isNone = group(
    'all',
    values.map((value) => ({
      any: [comparing(signal, 'low', 'greaterThan', value), comparing(signal, 'high', 'lessThan', value)],
    })),
  )
  const mayBe = values.map((value) =>
    group('all', [
      orNull(comparing(signal, 'low', 'lessThanInclusive', value)),
      orNull(comparing(signal, 'high', 'greaterThanInclusive', value)),
    ]),
  )
  return {
    passes: isOneOf(signal, '', values),
    fails: isNone,
    mayPass: group('any', mayBe),
    mayFail: group('any', [comparing(signal, '', 'equal', null), isNone]),
  }
}

/** Compares a number, or a day as a number that is ordered as days are. */
export const asNumber: Measure = (signal, comparison) => ({
  value: valuesOf(signal, comparison)[0] ?? Number.NaN,
  aspect: (bound) => bound,
})

const MONTHS: Readonly<Record<string, number>> = { months: 1, years: 12 }

const termOf = (duration: Duration): { readonly count: number; readonly unit: 'days-ago' | 'months-ago' } => {
  const months = duration.kind === 'span' ? MONTHS[duration.unit] : undefined
  if (duration.kind !== 'span' || months === undefined) return { count: addCalendar(0, duration), unit: 'days-ago' }
  return { count: duration.count * months, unit: 'months-ago' }
}

/** Compares how long ago a day was: in days, or in months, which do not all have as many days. */
export const asTimeAgo: Measure = (_, { duration }) => {
  const { count, unit } = termOf(duration)
  return { value: count, aspect: (bound) => `${unit}.${bound}` }
}

/** What is measured is at least a value, or more than it. */
export const reaches =
  (measure: Measure, how: 'atLeast' | 'above'): VerdictsOn =>
  (signal, comparison) => {
    const { value, aspect } = measure(signal, comparison)
    const [reaching, under] =
      how === 'atLeast'
        ? (['greaterThanInclusive', 'lessThan'] as const)
        : (['greaterThan', 'lessThanInclusive'] as const)
    return {
      passes: comparing(signal, aspect('low'), reaching, value),
      fails: comparing(signal, aspect('high'), under, value),
      mayPass: orNull(comparing(signal, aspect('high'), reaching, value)),
      mayFail: orNull(comparing(signal, aspect('low'), under, value)),
    }
  }
