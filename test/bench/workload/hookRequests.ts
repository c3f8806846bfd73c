import { systemUri } from '../../../src/model/code'
import { formatDay, parseDay } from '../../../src/model/day'
import type { Library } from '../../../src/model/library'
import { ucum } from '../../../src/model/quantity'
import type { Signal } from '../../../src/model/signal'
import { DAY, draw, randomFrom } from './persons'

const RESOURCES = 200
/** The others are conditions: a record has fewer of these. */
const OBSERVATIONS = 160

type Coded = readonly [id: string, signal: Signal, coding: object]

const subject = { reference: 'Patient/1' }

const found = (resources: readonly object[]): object => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
})

const dayBefore = (days: number): string => formatDay((parseDay(DAY) ?? 0) - days)

const observation = ([id, signal, coding]: Coded, nth: number, random: () => number): object => {
  const quantity = {
    value: draw(id, signal, random),
    system: 'http://unitsofmeasure.org',
    code: ucum(signal.unit ?? '1'),
  }
  const value = signal.type === 'integer' ? { valueInteger: quantity.value } : { valueQuantity: quantity }
  const effectiveDateTime = `${dayBefore(nth)}T09:30:00+01:00`
  return {
    resourceType: 'Observation',
    id: `o${nth}`,
    status: 'final',
    subject,
    code: { coding: [coding] },
    effectiveDateTime,
    ...value,
  }
}

const condition = (coding: object, nth: number): object => ({
  resourceType: 'Condition',
  id: `c${nth}`,
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  code: { coding: [nth === 0 ? coding : { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: `K${10 + nth}` }] },
  subject,
  recordedDate: dayBefore(nth * 30),
})

const codingOf = ({ codes = [] }: Signal): object => {
  const [{ system = '', code = '' } = {}] = codes
  return { system: systemUri(system), code }
}

/** Writes requests of patient-view, as text: each of another person, with 200 resources in the prefetch. */
export const hookRequests = (library: Library, count: number): readonly string[] => {
  const random = randomFrom(200)
  const coded = Object.entries(library.signals).flatMap(([id, signal]): Coded[] =>
    signal.codes === undefined ? [] : [[id, signal, codingOf(signal)]],
  )
  const measured = coded.filter(([, { type }]) => type === 'integer' || type === 'decimal')
  const [[, , dementia = {}] = []] = coded.filter(([, { type }]) => type === 'choice')
  return Array.from({ length: count }, (_, person) => {
    const observations = Array.from({ length: OBSERVATIONS }, (_, nth) =>
      observation(measured[nth % measured.length] as Coded, nth, random),
    )
    const conditions = Array.from({ length: RESOURCES - OBSERVATIONS - 1 }, (_, nth) => condition(dementia, nth))
    const patient = { resourceType: 'Patient', id: '1', birthDate: `${1930 + (person % 30)}-05-06` }
    return JSON.stringify({
      hook: 'patient-view',
      hookInstance: `d1577c69-dfbe-44ad-ba6d-${String(person).padStart(12, '0')}`,
      context: { userId: 'Practitioner/1', patientId: '1' },
      prefetch: { patient, observations: found(observations), conditions: found(conditions) },
    })
  })
}
