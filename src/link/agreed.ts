import { isReference, type Literal } from '../model/condition'
import { isMultiple } from '../model/decimal'
import { isCalendar, parseDuration } from '../model/duration'
import type { Library } from '../model/library'
import type { Problem } from '../model/problem'
import { parseQuantity } from '../model/quantity'
import { shown } from '../model/shown'
import type { Signal } from '../model/signal'
import { MOST_WAYS } from './conditions'
import type { Things } from './together'
import { waysOf } from './ways'

/** Says why a value does not fit in one place; null when it does. */
type FaultOf = (value: Literal) => string | null

const numberFault =
  ({ label, step }: Signal): FaultOf =>
  (value) => {
    const number = typeof value === 'boolean' ? undefined : parseQuantity(value)?.value
    return step === undefined || number === undefined || isMultiple(number, step)
      ? null
      : `fijner dan ${label} gemeten wordt (stappen van ${step})`
  }

const calendarFault: FaultOf = (value) => {
  const duration = typeof value === 'string' ? parseDuration(value) : null
  return duration === null || isCalendar(duration) ? null : 'terugkijken kan niet in werkdagen'
}

const countFault =
  (members: number): FaultOf =>
  (value) => {
    if (!Number.isInteger(Number(value))) return 'verwacht een heel getal'
    return waysOf(members, Number(value)) > MOST_WAYS ? 'te veel manieren om zo veel voorwaarden te kiezen' : null
  }

type Uses = Map<string, FaultOf[]>

const note = (uses: Uses, operand: unknown, faultOf: FaultOf): void => {
  if (isReference(operand)) uses.set(operand.parameter, [...(uses.get(operand.parameter) ?? []), faultOf])
}

/** Goes through linked data for the places where not every value within the bounds of a parameter fits. */
const findUses = (signals: Library['signals'], value: unknown, about: Signal | undefined, uses: Uses): void => {
  if (typeof value !== 'object' || value === null) return
  if ('operator' in value && 'operands' in value && Array.isArray(value.operands)) {
    const isAgo = String(value.operator).startsWith('ago')
    const faultOf = isAgo ? calendarFault : about === undefined ? null : numberFault(about)
    if (faultOf !== null) for (const operand of value.operands) note(uses, operand, faultOf)
    return
  }
  if ('kind' in value && value.kind === 'value' && 'value' in value && about !== undefined)
    note(uses, value.value, numberFault(about))
  if ('kind' in value && value.kind === 'count' && 'atLeast' in value && 'of' in value && Array.isArray(value.of))
    note(uses, value.atLeast, countFault(value.of.length))
  const tested = 'kind' in value && value.kind === 'test' && 'signal' in value ? signals[String(value.signal)] : about
  for (const part of Object.values(value)) findUses(signals, part, tested, uses)
}

/**
 * Finds what networks agreed that does not fit wherever the parameter stands. Only of a merged library can this be so: a
 * network was held against the uses in its own library, and the other one may use the parameter elsewhere. Values within the
 * bounds of their parameter can still be too fine, a half, or in working days.
 */
export const agreedProblems = ({ signals, pathways, services, laws, networks }: Things): Problem[] => {
  const uses: Uses = new Map()
  for (const signal of Object.values(signals)) findUses(signals, signal, signal, uses)
  findUses(signals, [pathways, services, laws], undefined, uses)
  return Object.entries(networks).flatMap(([network, { parameters }]) =>
    Object.entries(parameters).flatMap(([name, { is }]): Problem[] => {
      const fault = (uses.get(name) ?? []).map((faultOf) => faultOf(is)).find((one) => one !== null)
      if (fault === undefined) return []
      const message = `De waarde ${String(is)} past niet overal waar ${shown(`$${name}`)} staat: ${fault}. Spreek een andere waarde af.`
      return [{ code: 'bad-parameter', message, at: { path: `networks.${network}.parameters.${name}` } }]
    }),
  )
}
