import type { Literal } from '../model/condition'
import { nominalHours, parseDuration } from '../model/duration'
import { parseQuantity } from '../model/quantity'
import { shown } from '../model/shown'
import type { Parameter } from '../model/signal'
import type { ParameterSource } from '../model/source/signals'
import { meantOption } from './meant'
import { type Definition, inside, report, type Scope } from './scope'
import { meantTerm } from './terms'

/** Gives a value as something that can be ordered: a term in nominal hours, or a number; null when it is neither. */
const size = (value: Literal): number | null => {
  if (typeof value === 'boolean') return null
  const duration = typeof value === 'string' ? parseDuration(value) : null
  return duration === null ? (parseQuantity(value)?.value ?? null) : nominalHours(duration)
}

/** What a value can be compared with: other terms, or numbers of the same unit; null for nothing at all. */
const kind = (value: Literal): string | null => {
  if (size(value) === null) return null
  const isTerm = typeof value === 'string' && parseDuration(value) !== null
  return isTerm ? 'term' : typeof value === 'boolean' ? null : (parseQuantity(value)?.unit ?? 'number')
}

const listed = (values: readonly Literal[]): string => [...new Set(values.map(String))].join(' en ')

/** Says what is wrong with a value that cannot be compared with these. */
const incomparable = (value: Literal, others: readonly Literal[]): string => {
  const said = shown(String(value))
  const term = others.some((other) => kind(other) === 'term') ? meantTerm(String(value)) : undefined
  if (term !== undefined) return `${said} is niet te vergelijken met ${listed(others)}. Bedoelt u ${shown(term)}?`
  if (kind(value) === null) return `${said} is geen getal en geen termijn: verwacht iets als ${String(others[0])}.`
  return `${said} is niet te vergelijken met ${listed(others)}: schrijf ze in dezelfde eenheid.`
}

/** Says why a value lies outside what a network may choose; null when it does not. */
export const outside = ({ between, oneOf }: Pick<Parameter, 'between' | 'oneOf'>, value: Literal): string | null => {
  if (oneOf !== undefined) {
    if (oneOf.includes(value)) return null
    return `${shown(String(value))} hoort niet bij de keuzes van oneOf.${meantOption(String(value), oneOf.map(String))}`
  }
  if (between === undefined) return null
  const [low, at, high] = [size(between[0]), size(value), size(between[1])]
  if (low === null || at === null || high === null) return incomparable(value, between)
  if (new Set([value, ...between].map(kind)).size > 1) return incomparable(value, between)
  return at < low || at > high
    ? `${shown(String(value))} ligt niet tussen ${between[0]} en ${between[1]}: kies iets daartussen.`
    : null
}

/** Of three values, gives the place of the one that is of another kind than the two others, or of no kind at all. */
const oddOne = (values: readonly Literal[]): number => {
  const kinds = values.map(kind)
  const none = kinds.indexOf(null)
  return none === -1 ? kinds.findIndex((one, i) => kinds.every((other, j) => (i === j) === (one === other))) : none
}

const checkBounds = (scope: Scope, [low, high]: readonly [Literal, Literal], standard: Literal): void => {
  const values = [standard, low, high]
  const odd = oddOne(values)
  if (odd !== -1) {
    const at = odd === 0 ? inside(scope, 'default') : inside(scope, 'between', odd - 1)
    const others = values.filter((_, i) => i !== odd)
    return report(at, 'bad-parameter', incomparable(values[odd] ?? '', others))
  }
  if ((size(low) ?? 0) > (size(high) ?? 0)) {
    const message = `De grenzen staan andersom: schrijf eerst de laagste, dus [${high}, ${low}].`
    return report(inside(scope, 'between'), 'reversed-range', message)
  }
  const fault = outside({ between: [low, high] as NonNullable<Parameter['between']> }, standard)
  if (fault !== null) report(inside(scope, 'default'), 'bad-parameter', fault)
}

/** Links one parameter: its default lies within its own bounds. */
export const linkParameter = (
  outer: Scope,
  { data, source, path }: Definition<ParameterSource>,
  name: string,
): Parameter => {
  const scope: Scope = { ...outer, source, path }
  const before = scope.problems.length
  if (data.between !== undefined) checkBounds(scope, data.between, data.default)
  else {
    const fault = outside(data, data.default)
    if (fault !== null) report(inside(scope, 'default'), 'bad-parameter', fault)
  }
  if (scope.problems.length > before) scope.faulty.add(name)
  return data
}
