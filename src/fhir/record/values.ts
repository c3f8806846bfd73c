import { type DayNumber, formatDay } from '../../model/day'
import type { FhirIssueCode } from '../../model/fhir'
import type { Signal } from '../../model/signal'
import { optionSystem } from '../canonical'
import { momentOf } from '../dates'
import { type Json, mapOf, mapsOf, textOf, typedKeys } from './json'
import { numberIn } from './quantity'

/** A value that a signal can have; or why it has none. */
export type Read = { readonly value: boolean | number | string } | { readonly code: FhirIssueCode }

interface Reader {
  readonly id: string
  readonly signal: Signal
  readonly base: string
  readonly today: DayNumber
  /** The code is that of the signal itself. */
  readonly ofSignal: boolean
}

/** Answers that mean yes, and no, by system and code: SNOMED CT, HL7 v2 table 0136, and the answer list of LOINC. */
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  'http://snomed.info/sct|373066001': true,
  'http://snomed.info/sct|373067005': false,
  'http://terminology.hl7.org/CodeSystem/v2-0136|Y': true,
  'http://terminology.hl7.org/CodeSystem/v2-0136|N': false,
  'http://loinc.org|LA33-6': true,
  'http://loinc.org|LA32-8': false,
}

const codingsOf = (concept: unknown): Json[] => mapsOf(mapOf(concept)?.['coding']).map(([, coding]) => coding)

/** Gives the one thing that all codings of a concept which say something agree on. */
const agreed = <T extends boolean | string>(said: readonly (T | undefined)[]): Read => {
  const [value, ...others] = new Set(said.filter((one) => one !== undefined))
  return value === undefined || others.length > 0 ? { code: 'value' } : { value }
}

const booleanIn = (concept: unknown): Read =>
  agreed(
    codingsOf(concept).map(({ system, code }) => {
      const name = `${String(system)}|${String(code)}`
      return Object.hasOwn(YES_OR_NO, name) ? YES_OR_NO[name] : undefined
    }),
  )

const optionIn = (concept: unknown, { id, signal, base }: Reader): Read =>
  agreed(
    codingsOf(concept).map(({ system, code }) => {
      const option = textOf(code)
      if (system !== optionSystem(base, id) || option === undefined) return undefined
      return Object.hasOwn(signal.options ?? {}, option) ? option : undefined
    }),
  )

const dateIn = (value: unknown, today: DayNumber): Read => {
  const moment = typeof value === 'string' && value.length >= 10 ? momentOf(value) : null
  if (moment === null) return { code: 'value' }
  return moment.day > today ? { code: 'future' } : { value: formatDay(moment.day) }
}

const numberAt = (key: string, value: unknown, { signal, ofSignal }: Reader): Read => {
  const quantity = key === 'valueInteger' ? { value } : key === 'valueQuantity' ? mapOf(value) : undefined
  if (quantity === undefined) return { code: 'value' }
  const number = numberIn(quantity, signal, ofSignal)
  if (typeof number !== 'number') return { code: number }
  const [low, high] = signal.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return number >= low && number <= high ? { value: number } : { code: 'value' }
}

const valueAt = (key: string, value: unknown, reader: Reader): Read => {
  const { type } = reader.signal
  if (type === 'integer' || type === 'decimal') return numberAt(key, value, reader)
  if (type === 'boolean' && key === 'valueBoolean') return typeof value === 'boolean' ? { value } : { code: 'value' }
  if (type === 'boolean' && key === 'valueCodeableConcept') return booleanIn(value)
  if (type === 'choice' && key === 'valueCodeableConcept') return optionIn(value, reader)
  return type === 'date' && key === 'valueDateTime' ? dateIn(value, reader.today) : { code: 'value' }
}

/**
 * Reads `value[x]` of an Observation or of a component as a value of a signal. Free text is never read, and neither is a list of
 * options: one Observation tells one of them, and nothing of the others.
 */
export const valueIn = (node: Json, reader: Reader): Read => {
  const keys = typedKeys(node, 'value')
  const [key] = keys
  if (key === undefined || node[key] === null) return { code: 'no-value' }
  return keys.length > 1 ? { code: 'value' } : valueAt(key, node[key], reader)
}
