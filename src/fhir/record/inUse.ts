import type { DayNumber } from '../../model/day'
import type { FhirIssueCode } from '../../model/fhir'
import { momentOf, whenOf } from '../dates'
import type { Located } from './entries'
import { type Json, mapOf, mapsOf } from './json'

/** Of a medicine: in use on the day, or why it does not count. */
export type InUse = 'in-use' | Extract<FhirIssueCode, 'status' | 'no-date' | 'future'>

const ORDERS = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order']

const isOver = (period: Json | undefined, today: DayNumber): boolean => {
  const end = momentOf(period?.['end'])
  return end !== null && end.day < today
}

const stated = (resource: Json, today: DayNumber): InUse => {
  if (resource['status'] !== 'active' || isOver(mapOf(resource['effectivePeriod']), today)) return 'status'
  const at = whenOf(resource, 'effective', today)
  return at !== null && at.day > today ? 'future' : 'in-use'
}

const requested = (resource: Json, today: DayNumber): InUse => {
  const { status, intent, doNotPerform, authoredOn, dosageInstruction } = resource
  const isOrder = typeof intent === 'string' && ORDERS.includes(intent)
  if (status !== 'active' || !isOrder || (doNotPerform !== undefined && doNotPerform !== false)) return 'status'
  const bounds = mapsOf(dosageInstruction).map(([, { timing }]) =>
    mapOf(mapOf(mapOf(timing)?.['repeat'])?.['boundsPeriod']),
  )
  if (bounds.length > 0 && bounds.every((period) => isOver(period, today))) return 'status'
  const at = momentOf(authoredOn)
  return at !== null && at.day > today ? 'future' : 'in-use'
}

const dispensed = (resource: Json, today: DayNumber): InUse => {
  if (resource['status'] !== 'completed') return 'status'
  const [at, supply] = [momentOf(resource['whenHandedOver']), mapOf(resource['daysSupply'])]
  const days = supply?.['value']
  const isInDays = [undefined, 'd'].includes(supply?.['code'] as string | undefined)
  if (at === null || typeof days !== 'number' || !isInDays) return 'no-date'
  if (at.day > today) return 'future'
  return at.day + days > today ? 'in-use' : 'status'
}

const KINDS: Readonly<Record<string, (resource: Json, today: DayNumber) => InUse>> = {
  MedicationStatement: stated,
  MedicationRequest: requested,
  MedicationDispense: dispensed,
}

/** Tells of each kind of resource about a medicine how one is in use: stated, prescribed, or handed over for so many days. */
export const inUse = ({ type, resource }: Located, today: DayNumber): InUse =>
  KINDS[type]?.(resource, today) ?? 'status'

/** Tells whether a resource is about the use of a medicine. */
export const isMedicine = ({ type }: Located): boolean => Object.hasOwn(KINDS, type)
