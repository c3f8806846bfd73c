import type { Literal } from '../model/condition'
import { nominalHours, parseDuration } from '../model/duration'
import { parseQuantity } from '../model/quantity'
import type { Parameter } from '../model/signal'
import type { ParameterSource } from '../model/source/signals'
import { type Definition, inside, report, type Scope } from './scope'

/** Gives a value as something that can be ordered: a term in nominal hours, or a number; null when it is neither. */
const size = (value: Literal): number | null => {
  if (typeof value === 'boolean') return null
  const duration = typeof value === 'string' ? parseDuration(value) : null
  return duration === null ? (parseQuantity(value)?.value ?? null) : nominalHours(duration)
}

const kind = (value: Literal): string => {
  const isTerm = typeof value === 'string' && parseDuration(value) !== null
  return isTerm ? 'term' : typeof value === 'boolean' ? 'boolean' : (parseQuantity(value)?.unit ?? 'number')
}

/** Says why a value lies outside what a network may choose; null when it does not. */
export const outside = ({ between, oneOf }: Pick<Parameter, 'between' | 'oneOf'>, value: Literal): string | null => {
  if (oneOf !== undefined)
    return oneOf.includes(value) ? null : `${String(value)} hoort niet bij de keuzes: ${oneOf.join(', ')}`
  if (between === undefined) return null
  const [low, at, high] = [size(between[0]), size(value), size(between[1])]
  if (low === null || at === null || high === null)
    return `${String(value)} is niet te vergelijken met ${between.join(' en ')}`
  if (new Set([value, ...between].map(kind)).size > 1)
    return `${String(value)} heeft een andere eenheid dan ${between.join(' en ')}`
  return at < low || at > high ? `${String(value)} ligt niet tussen ${between[0]} en ${between[1]}` : null
}

/** Links one parameter: its default lies within its own bounds. */
export const linkParameter = (outer: Scope, { data, source, path }: Definition<ParameterSource>): Parameter => {
  const scope: Scope = { ...outer, source, path }
  const [low, high] = [size(data.between?.[0] ?? 0), size(data.between?.[1] ?? 1)]
  if (low !== null && high !== null && low > high)
    report(inside(scope, 'between'), 'reversed-range', 'de grenzen staan andersom: eerst de laagste')
  else {
    const fault = outside(data, data.default)
    if (fault !== null) report(inside(scope, 'default'), 'bad-parameter', fault)
  }
  return data
}
