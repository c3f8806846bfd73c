import { add, divide, multiply, subtract, toNumber } from '../../model/decimal'
import type { FhirIssueCode } from '../../model/fhir'
import { ucum } from '../../model/quantity'
import { rounded } from '../../model/rounded'
import type { Signal } from '../../model/signal'
import { type Json, textOf } from './json'
import { UNITS } from './units'

const UCUM = 'http://unitsofmeasure.org'

/** In UCUM what stands in braces is a remark: `{score}` is 1, and `kg{wet}` is kg. */
const plainUnit = (unit: string): string => ucum(unit.replaceAll(/\{[^{}]*\}/g, '') || '1')

/** Gives the unit of a quantity; undefined when it has none, and null when it is of another system than UCUM. */
const unitOf = (quantity: Json): string | null | undefined => {
  const [system, code, unit] = [quantity['system'], textOf(quantity['code']), textOf(quantity['unit'])]
  if (code === undefined) return unit === undefined ? undefined : plainUnit(unit)
  return system === undefined || system === UCUM ? plainUnit(code) : null
}

/** Brings a value to the unit and step of a signal; undefined where that cannot be done. */
const inUnit = (value: number, from: string, to: string, step: number | undefined): number | undefined => {
  const same = ['', 1, 0, 1] as const
  const [source, target] = from === to ? [same, same] : [UNITS[from], UNITS[to]]
  if (source === undefined || target === undefined || source[0] !== target[0]) return undefined
  const [, times, plus, by] = source
  const [, targetTimes, targetPlus, targetBy] = target
  const reckoned = multiply(add(multiply(value, times), plus), targetBy)
  const dividend = subtract(reckoned, multiply(targetPlus, by))
  const divisor = multiply(by, targetTimes)
  return step === undefined ? toNumber(divide(dividend, divisor)) : rounded(dividend, divisor, step)
}

/** Reads a quantity as a value of a signal. `ofSignal`: its code is that of the signal itself, and implies the unit. */
export const numberIn = (quantity: Json, signal: Signal, ofSignal: boolean): number | FhirIssueCode => {
  const { value, comparator } = quantity
  if (value === undefined || value === null) return 'no-value'
  if (typeof value !== 'number' || !Number.isFinite(value) || comparator !== undefined) return 'value'
  const to = plainUnit(signal.unit ?? '1')
  const from = unitOf(quantity) === undefined && (ofSignal || to === '1') ? to : unitOf(quantity)
  if (from === undefined || from === null || !(from === to || Object.hasOwn(UNITS, from))) return 'unit'
  // A count or a score that is not whole is no measurement in too fine a step: it is something else.
  if (to === '1' && signal.type === 'integer' && !Number.isInteger(value)) return 'value'
  return inUnit(value, from, to, signal.step ?? (signal.type === 'integer' ? 1 : undefined)) ?? 'unit'
}
