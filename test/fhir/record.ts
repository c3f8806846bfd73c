import { signalsFromBundle } from '../../src/fhir'
import { parseFiles } from '../../src/library'
import type { FromFhir } from '../../src/model/fhir'
import type { Library } from '../../src/model/library'
import { library } from '../../src/pathways'

/** The day on which these records are read. */
export const ON = '2026-03-02'

type Resource = Readonly<Record<string, unknown>>

export const SUBJECT = { reference: 'Patient/1' }

/** A fictitious person of 81. */
export const PERSON: Resource = { resourceType: 'Patient', id: '1', birthDate: '1944-05-06' }

/** Somebody else, of whom nothing may be seen. */
export const OTHER: Resource = { resourceType: 'Patient', id: '2', birthDate: '1930-01-01' }

/** A searchset of these resources, as a server gives it. */
export const bundle = (...resources: readonly unknown[]): Resource => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
})

export const coding = (system: string, code: string): Resource => ({ coding: [{ system, code }] })

export const LOINC = 'http://loinc.org'
export const SNOMED = 'http://snomed.info/sct'
export const UCUM = 'http://unitsofmeasure.org'

/** A body weight, final and of the day before, but for what is given. */
export const weight = (other: Resource = {}): Resource => ({
  resourceType: 'Observation',
  id: 'gewicht',
  status: 'final',
  code: coding(LOINC, '29463-7'),
  subject: SUBJECT,
  effectiveDateTime: '2026-03-01',
  valueQuantity: { value: 61.5, unit: 'kg', system: UCUM, code: 'kg' },
  ...other,
})

/** What the bundled library makes of these resources. */
export const read = (...resources: readonly unknown[]): FromFhir =>
  signalsFromBundle(bundle(...resources), library as unknown as Library, { patient: 'Patient/1', on: ON })

/** A library of one's own, with signals of every kind and units of other measures. */
export const OWN = ((): Library => {
  const text = `
signals:
  jaren: { label: Jaren, ask: Hoe oud?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared, record: age }
  middelen: { label: Middelen, ask: Hoeveel?, type: integer, unit: '1', step: 1, range: [0, 40], domain: medical, record: medications }
  gewicht: { label: Gewicht, ask: Wat?, type: decimal, unit: kg, step: 0.1, range: [20, 300], domain: medical, codes: [{ system: loinc, code: 29463-7, source: proef }] }
  bovendruk: { label: Bovendruk, ask: Wat?, type: integer, unit: mmHg, step: 1, range: [40, 280], domain: medical, codes: [{ system: loinc, code: 8480-6, source: proef }] }
  onderdruk: { label: Onderdruk, ask: Wat?, type: integer, unit: mmHg, step: 1, range: [20, 180], domain: medical, codes: [{ system: loinc, code: 8462-4, source: proef }] }
  temperatuur: { label: Temperatuur, ask: Wat?, type: decimal, unit: Cel, step: 0.1, range: [30, 43], domain: medical, codes: [{ system: loinc, code: 8310-5, source: proef }] }
  natrium: { label: Natrium, ask: Wat?, type: decimal, unit: mmol/L, step: 0.1, range: [90, 200], domain: medical, codes: [{ system: loinc, code: 2951-2, source: proef }] }
  score: { label: Score, ask: Wat?, type: integer, unit: '1', step: 1, range: [0, 30], domain: medical, codes: [{ system: loinc, code: 72106-8, source: proef }] }
  deel: { label: Deel, ask: Wat?, type: decimal, unit: '%', step: 0.1, range: [0, 100], domain: medical, codes: [{ system: 'urn:proef', code: deel, source: proef }] }
  rookt: { label: Rookt, ask: Rookt u?, type: boolean, domain: medical, codes: [{ system: 'urn:proef', code: rookt, source: proef }] }
  copd: { label: COPD, ask: COPD?, type: boolean, domain: medical, codes: [{ system: snomed, code: '13645005', source: proef }] }
  hart: { label: Hart, ask: Hart?, type: boolean, domain: medical, codes: [{ system: snomed, code: '333', source: proef }, { system: snomed, code: '444', source: proef }] }
  soort: { label: Soort, ask: Welke?, type: choice, options: { a: A, b: B }, domain: medical, codes: [{ system: snomed, code: '111', is: a, source: proef }, { system: snomed, code: '222', is: b, source: proef }] }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: medical }
  val-op: { label: Val, ask: Wanneer?, type: date, domain: shared, codes: [{ system: 'urn:proef', code: val, source: proef }] }
`
  const { library: own, problems } = parseFiles([{ name: 'eigen.yaml', text }])
  if (own === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return own
})()

/** What that library makes of these resources. */
export const readOwn = (...resources: readonly unknown[]): FromFhir =>
  signalsFromBundle(bundle(...resources), OWN, { patient: 'Patient/1', on: ON })

/** The codes of the issues, in order. */
export const codesOf = ({ issues }: FromFhir): string[] => issues.map(({ code }) => code)

/** The values that were read, without their days. */
export const valuesOf = ({ input }: FromFhir): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input.signals).map(([id, answer]) => [
      id,
      Array.isArray(answer) ? answer.map(({ value }) => value) : (answer as { value: unknown }).value,
    ]),
  )

/** A quantity in a unit of UCUM. */
export const quantity = (value: number, code: string) => ({ valueQuantity: { value, system: UCUM, code } })

/** An Observation of something else than a weight. */
export const observation = (code: unknown, value: object) =>
  weight({ id: 'x', code, valueQuantity: undefined, ...value })
