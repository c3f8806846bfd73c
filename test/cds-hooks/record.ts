import type { Library } from '../../src/model/library'
import { ucum } from '../../src/model/quantity'
import type { Signal } from '../../src/model/signal'
import { someValue } from '../laws/arbitrary/bundled'
import type { Draw } from '../laws/arbitrary/draw'
import type { HookCall } from './client/refusals'
import type { Json } from './client/violation'

export const BASE = 'https://zorgpad.example/fhir'
export const PATIENT = 'p-1'
export const DAY = '2026-03-02'

type Value = ReturnType<typeof someValue>

const coded = (id: string, option: string): Json => ({
  coding: [{ system: `${BASE}/CodeSystem/${id}`, code: option }],
})

const written = (id: string, { type, unit = '1' }: Signal, value: Value): Json => {
  switch (type) {
    case 'boolean':
      return { valueBoolean: value }
    case 'integer':
      return { valueInteger: value }
    case 'decimal':
      return { valueQuantity: { value, system: 'http://unitsofmeasure.org', code: ucum(unit) } }
    case 'date':
      return { valueDateTime: value }
    case 'choices':
      return { valueCodeableConcept: { coding: (value as string[]).flatMap((one) => coded(id, one)['coding']) } }
    default:
      return { valueCodeableConcept: coded(id, String(value)) }
  }
}

/** Writes a value of a signal as an observation in zorgpad's own codes. */
export const observationOf = (
  library: Library,
  id: string,
  value: Value,
  { on = DAY, patient = PATIENT }: { readonly on?: string; readonly patient?: string } = {},
): Json => ({
  resourceType: 'Observation',
  id: `o-${id}`,
  status: 'final',
  subject: { reference: `Patient/${patient}` },
  effectiveDateTime: on,
  code: { coding: [{ system: `${BASE}/CodeSystem/signalen`, code: id }] },
  ...written(id, library.signals[id] as Signal, value),
})

/** A search that found some. */
export const found = (resources: readonly Json[]): Json => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  ...(resources.length === 0 ? {} : { entry: resources.map((resource) => ({ resource })) }),
})

export const INSTANCE = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'

/** Puts a record together as a request: what is not given, was looked for and is not there. */
export const asking = (prefetch: Readonly<Record<string, unknown>> = {}): HookCall => ({
  hook: 'patient-view',
  hookInstance: INSTANCE,
  context: { userId: 'Practitioner/arts', patientId: PATIENT },
  prefetch: {
    patient: { resourceType: 'Patient', id: PATIENT },
    observations: null,
    conditions: null,
    medicationStatements: null,
    medicationRequests: null,
    signals: null,
    answers: null,
    ...prefetch,
  },
})

/** Puts a person together out of values of signals. */
export const person = (library: Library, values: Readonly<Record<string, Value>>): HookCall =>
  asking({ signals: found(Object.entries(values).map(([id, value]) => observationOf(library, id, value))) })

const somethingCoded = (draw: Draw, [id, signal]: readonly [string, Signal], place: number): Json[] => {
  const [code] = signal.codes ?? []
  if (code === undefined || signal.type !== 'integer' || !draw.chance(30)) return []
  const systems: Readonly<Record<string, string>> = { loinc: 'http://loinc.org', snomed: 'http://snomed.info/sct' }
  const system = systems[code.system] ?? code.system
  const coding = [{ system, code: code.code }]
  return [
    {
      ...observationOf({ signals: { [id]: signal } } as unknown as Library, id, someValue(draw, signal)),
      id: `c-${place}`,
      code: { coding },
    },
  ]
}

/** Draws a record of someone: observations in zorgpad's codes and in those of others, diagnoses, a birth date, medicines. */
export const someRecord = (draw: Draw, library: Library): HookCall => {
  const share = draw.one([5, 20, 50, 90])
  const signals = Object.entries(library.signals).filter(([id]) => id !== 'melder' && id !== 'betrokken')
  const own = signals
    .filter(([, { derived }]) => draw.chance(derived === undefined ? share : 8))
    .flatMap(([id, signal]) => {
      const value = someValue(draw, signal)
      // FHIR has no empty list: none of several is not an observation.
      if (Array.isArray(value) && value.length === 0) return []
      return [observationOf(library, id, value, { on: draw.one([DAY, '2026-02-20', '2025-12-31']) })]
    })
  const medicines = Array.from({ length: draw.int(0, 9) }, (_, place) => ({
    resourceType: 'MedicationStatement',
    id: `m-${place}`,
    status: 'active',
    subject: { reference: `Patient/${PATIENT}` },
    medicationCodeableConcept: { text: `middel ${place}` },
  }))
  return asking({
    patient: { resourceType: 'Patient', id: PATIENT, birthDate: draw.one(['1944-05-01', '1960', '1931-12-31']) },
    observations: found(signals.flatMap((one, place) => somethingCoded(draw, one, place))),
    medicationStatements: draw.chance(50) ? null : found(medicines),
    signals: found(own),
  })
}
