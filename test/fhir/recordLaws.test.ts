import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import { signalsFromBundle } from '../../src/fhir'
import type { FromFhir } from '../../src/model/fhir'
import type { Library } from '../../src/model/library'
import { library } from '../../src/pathways'
import { bundle, coding, LOINC, ON, OWN, SNOMED, UCUM } from './record'

const BUNDLED = library as unknown as Library
const PATIENT = { patient: 'Patient/1', on: ON }

const from = (record: unknown, of: Library = OWN): FromFhir => signalsFromBundle(record, of, PATIENT)

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: some(null, undefined) })

const concepts = fc.oneof(
  some(
    ...['29463-7', '8480-6', '8462-4', '8310-5', '2951-2', '72106-8', '8302-2', '75856-5'].map((code) =>
      coding(LOINC, code),
    ),
    ...['13645005', '111', '222', '52448006', '373066001'].map((code) => coding(SNOMED, code)),
    coding('urn:proef', 'rookt'),
    coding('urn:proef', 'val'),
    coding('https://zorgpad.invalid/fhir/CodeSystem/signalen', 'soort'),
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

const days = some('2026-03-01', '2026-03-02', '2026-03-03', '2026-02', '2025', '2026-03-01T23:30:00Z', '2026-02-30')

const quantities = fc.record({
  value: fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double(), some<unknown>('61', null)),
  code: some('kg', 'g', 'mm[Hg]', 'kPa', 'Cel', '[degF]', '{score}', '%', 'mol/m3', 'ons', ''),
  system: maybe(some<string>(UCUM, 'urn:x')),
})

const values = fc.oneof(
  quantities.map((valueQuantity) => ({ valueQuantity })),
  fc.integer({ min: -5, max: 400 }).map((valueInteger) => ({ valueInteger })),
  fc.boolean().map((valueBoolean) => ({ valueBoolean })),
  concepts.map((valueCodeableConcept) => ({ valueCodeableConcept })),
  days.map((valueDateTime) => ({ valueDateTime })),
  fc.jsonValue({ maxDepth: 2 }).map((valueString) => ({ valueString })),
)

/** A resource of somebody, right or damaged in some way. */
const resourcesOf = (subject: fc.Arbitrary<unknown>): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .record({
      head: fc.record({
        resourceType: some(
          'Observation',
          'Condition',
          'MedicationStatement',
          'MedicationRequest',
          'QuestionnaireResponse',
        ),
        id: maybe(fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' })),
        status: some('final', 'active', 'cancelled'),
        intent: some('order', 'plan'),
        subject: subject.map((reference) => ({ reference })),
      }),
      code: concepts,
      value: values,
      when: maybe(days),
      component: maybe(
        fc.array(
          fc.tuple(concepts, values).map(([code, value]) => ({ code, ...value })),
          { maxLength: 2 },
        ),
      ),
    })
    .map(({ head, code, value, when, component }) => ({
      ...head,
      code,
      medicationCodeableConcept: code,
      effectiveDateTime: when,
      recordedDate: when,
      component,
      ...value,
    }))

const people = (id: string) =>
  fc.record({
    resourceType: fc.constant('Patient'),
    id: fc.constant(id),
    birthDate: maybe(some('1944-05-06', '1950', '2027-01-01')),
  })

const own = fc.array(fc.oneof(resourcesOf(some('Patient/1', 'https://epd.example/fhir/Patient/1')), people('1')), {
  maxLength: 12,
})
const others = fc.array(
  fc.oneof(
    resourcesOf(some<unknown>('Patient/geheim', 'Patient/11', 'Group/1', 'urn:uuid:geheim', '#1', '1', null, {})),
    people('geheim'),
  ),
  { maxLength: 6 },
)

const read = ({ input, evidence }: FromFhir) => ({ input, evidence })

/** What is told, without the places of the entries: those change with their order. */
const told = ({ issues }: FromFhir): string[] =>
  issues.map((one) => JSON.stringify({ ...one, path: one.path.replace(/entry\[\d+\]/, 'entry') })).sort()

test('whatever is thrown in, it is told and never thrown', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.jsonValue(),
        fc.array(fc.jsonValue()).map((entry) => ({ resourceType: 'Bundle', entry })),
      ),
      (record) => {
        expect(from(record).input.on).toBe(ON)
      },
    ),
  ))

test('what is read is an input that the engine takes whole', () =>
  fc.assert(
    fc.property(own, (resources) => {
      for (const of of [OWN, BUNDLED]) {
        const { input, evidence } = from(bundle(...resources), of)
        expect(inputProblems(of, input)).toEqual([])
        expect(Object.keys(evidence)).toEqual(Object.keys(input.signals))
      }
    }),
  ))

test('a record gives an advice', () =>
  fc.assert(
    fc.property(own, (resources) => {
      expect(adviseSync(BUNDLED, from(bundle(...resources), BUNDLED).input).on).toBe(ON)
    }),
    { numRuns: 20 },
  ))

test('the order of the entries does not matter', () =>
  fc.assert(
    fc.property(
      own.chain((resources) =>
        fc.tuple(fc.constant(resources), fc.shuffledSubarray(resources, { minLength: resources.length })),
      ),
      ([resources, shuffled]) => {
        const [one, other] = [from(bundle(...resources)), from(bundle(...shuffled))]
        expect(read(other)).toEqual(read(one))
        expect(told(other)).toEqual(told(one))
      },
    ),
  ))

test('what is of others changes nothing, and nothing of it is told but its place', () =>
  fc.assert(
    fc.property(own, others, fc.boolean(), (resources, strangers, isFirst) => {
      const alone = from(bundle(...resources))
      const among = from(bundle(...(isFirst ? [...strangers, ...resources] : [...resources, ...strangers])))
      expect(read(among)).toEqual(read(alone))
      const more = among.issues.filter(({ code }) => code === 'other-patient')
      expect(more).toHaveLength(strangers.length)
      expect(told({ ...among, issues: among.issues.filter(({ code }) => code !== 'other-patient') })).toEqual(
        told(alone),
      )
      expect(more.every((one) => Object.keys(one).join() === 'code,message,path')).toBe(true)
      expect(JSON.stringify(among)).not.toMatch(/geheim/)
    }),
  ))
