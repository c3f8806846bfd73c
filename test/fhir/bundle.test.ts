import { describe, expect, test } from 'vitest'
import { questionnaireFor, signalsFromBundle } from '../../src/fhir'
import type { FromFhir } from '../../src/model/fhir'
import { bundle, codesOf, ON, OTHER, OWN, PERSON, valuesOf, weight } from './record'

const from = (record: unknown, patient = 'Patient/1', on = ON): FromFhir =>
  signalsFromBundle(record, OWN, { patient, on })

const entries = (...entry: readonly unknown[]) => ({ resourceType: 'Bundle', type: 'collection', entry })

const ALL = { gewicht: 61.5, jaren: 81 }

describe('how the patient is meant', () => {
  test.each([
    ['by type and number', 'Patient/1'],
    ['by number', '1'],
    ['by a version of the record', 'Patient/1/_history/3'],
  ])('%s', (_, patient) => expect(valuesOf(from(bundle(PERSON, weight()), patient))).toEqual(ALL))

  test.each([
    ['', {}],
    ['Patient/', {}],
    ['2', {}],
    ['Patient/10', {}],
  ])('%s is another', (patient, values) => expect(valuesOf(from(bundle(PERSON, weight()), patient))).toEqual(values))

  test.each([
    ['a version', 'Patient/1/_history/2'],
    ['a whole address', 'https://epd.example/fhir/Patient/1'],
  ])('a reference with %s is of the same person', (_, reference) =>
    expect(valuesOf(from(bundle(PERSON, weight({ subject: { reference } }))))).toEqual(ALL),
  )

  test('a transaction refers by urn:uuid', () => {
    const urn = 'urn:uuid:0b7b1f3e-0000-4000-8000-000000000001'
    const record = entries(
      { fullUrl: urn, resource: PERSON, request: { method: 'POST', url: 'Patient' } },
      { fullUrl: 'urn:uuid:2', resource: weight({ subject: { reference: urn } }) },
      { fullUrl: 'urn:uuid:3', resource: weight({ id: 'z', subject: { reference: 'urn:uuid:4' } }) },
      { fullUrl: 'urn:uuid:4', resource: OTHER },
    )
    expect(valuesOf(from(record))).toEqual(ALL)
    expect(valuesOf(from(record, urn))).toEqual(ALL)
    expect(codesOf(from(record))).toEqual(['other-patient', 'other-patient'])
  })

  test('one without a number is meant by its urn alone', () => {
    const record = entries(
      { fullUrl: 'urn:uuid:1', resource: { ...PERSON, id: undefined } },
      { resource: weight({ subject: { reference: 'urn:uuid:1' } }) },
    )
    expect(valuesOf(from(record, 'urn:uuid:1'))).toEqual(ALL)
    expect(valuesOf(from(record, 'Patient/1'))).toEqual({})
  })
})

describe('two servers that have the same number', () => {
  const record = entries(
    { fullUrl: 'https://a.example/fhir/Patient/1', resource: PERSON },
    { fullUrl: 'https://a.example/fhir/Observation/gewicht', resource: weight() },
    { fullUrl: 'https://b.example/fhir/Patient/1', resource: { ...PERSON, birthDate: '1950-01-01' } },
    {
      fullUrl: 'https://b.example/fhir/Observation/b',
      resource: weight({ id: 'b', valueQuantity: { value: 99, unit: 'kg' } }),
    },
  )

  test('are two people: nothing is read', () => {
    const found = from(record)
    expect(found.input.signals).toEqual({})
    expect(codesOf(found)).toEqual(['other-patient'])
    expect(found.issues[0]?.message).toContain('het hele adres')
  })

  test('with the whole address it is clear who', () =>
    expect(valuesOf(from(record, 'https://a.example/fhir/Patient/1'))).toEqual(ALL))
})

describe('a Bundle of Bundles', () => {
  const page = {
    ...bundle(weight()),
    link: [
      { relation: 'self', url: 'x' },
      { relation: 'next', url: 'y' },
    ],
  }

  test('is read through, as that of prefetched searches', () =>
    expect(valuesOf(from(bundle(bundle(PERSON), bundle(weight()))))).toEqual(ALL))

  test('tells of a page that went on, and uses what is there', () => {
    const found = from(bundle(PERSON, page))
    expect(valuesOf(found)).toEqual(ALL)
    expect(found.issues).toMatchObject([{ code: 'incomplete', path: 'Bundle.entry[1].resource.link[1]' }])
  })

  test('tells of a search that failed', () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }
    expect(codesOf(from(bundle(PERSON, weight(), outcome)))).toEqual(['incomplete'])
    const remark = { resourceType: 'OperationOutcome', issue: [{ severity: 'information', code: 'informational' }] }
    expect(codesOf(from(bundle(PERSON, weight(), remark)))).toEqual([])
  })

  test('is not read for ever', () => {
    let deep: unknown = bundle(weight())
    for (let depth = 0; depth < 10_000; depth += 1) deep = bundle(deep)
    expect(codesOf(from(deep))).toEqual(['not-a-resource'])
  })
})

describe('two versions of one resource', () => {
  const version = (lastUpdated: string | undefined, other: object) => weight({ meta: { lastUpdated }, ...other })
  const wrong = version('2026-03-01T10:00:00Z', { valueQuantity: { value: 16.5, unit: 'kg' } })
  const right = version('2026-03-01T12:00:00+01:00', { status: 'corrected' })
  const withdrawn = version('2026-03-02T10:00:00Z', { status: 'entered-in-error' })

  test.each([
    ['the newer one counts', [wrong, right], { gewicht: 61.5 }, ['status']],
    ['in either order', [right, wrong], { gewicht: 61.5 }, ['status']],
    ['also when it says that all was an error', [wrong, right, withdrawn], {}, ['status', 'status', 'status']],
    ['the same twice is no disagreement', [right, right], { gewicht: 61.5 }, []],
  ])('%s', (_, resources, values, codes) => {
    const found = from(bundle(...resources))
    expect(valuesOf(found)).toEqual(values)
    expect(codesOf(found)).toEqual(codes)
  })

  test('without a time neither is older', () => {
    const found = from(bundle(version(undefined, {}), version(undefined, { valueQuantity: { value: 62, unit: 'kg' } })))
    expect(valuesOf(found)).toEqual({ gewicht: [61.5, 62] })
  })
})

describe('what is no Bundle', () => {
  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a number', 7],
    ['text', JSON.stringify(bundle(PERSON))],
    ['a list', [PERSON]],
    ['a map', {}],
    ['another resource', PERSON],
    ['a history', { ...bundle(PERSON), type: 'history' }],
    ['a Bundle with entries that are no list', { resourceType: 'Bundle', entry: { resource: PERSON } }],
  ])('%s', (_, record) => {
    const found = from(record)
    expect(codesOf(found)).toEqual(['not-a-resource'])
    expect(found.input).toEqual({ on: ON, signals: {}, unusable: 'not-known' })
  })

  test('an empty one is one, and says nothing', () => {
    expect(from({ resourceType: 'Bundle', type: 'searchset' })).toMatchObject({ input: { signals: {} }, issues: [] })
    expect(from(bundle())).toMatchObject({ input: { signals: {} }, issues: [] })
  })

  test.each([[null], [{}], [{ resource: null }], [{ resource: {} }], [{ response: { status: '201' } }], ['x']])(
    'an entry that is %j',
    (entry) => {
      const found = from(entries(entry, { resource: weight() }))
      expect(valuesOf(found)).toEqual({ gewicht: 61.5 })
      expect(found.issues).toMatchObject([{ code: 'not-a-resource', path: 'Bundle.entry[0]' }])
    },
  )

  test('a resource of which nothing is read', () => {
    const found = from(bundle(PERSON, { resourceType: 'Encounter', id: 'e', subject: { reference: 'Patient/1' } }))
    expect(found.issues).toMatchObject([{ code: 'not-a-resource', path: 'Bundle.entry[1].resource' }])
  })
})

test('a day that does not exist is told, and the engine refuses it', () => {
  const found = from(bundle(PERSON), '1', '2 maart')
  expect(found.input).toEqual({ on: '2 maart', signals: {}, unusable: 'not-known' })
  expect(codesOf(found)).toEqual(['no-date'])
})

describe('the answers to a questionnaire', () => {
  const { url, version } = questionnaireFor(OWN)
  const response = {
    resourceType: 'QuestionnaireResponse',
    id: 'r7',
    questionnaire: `${url}|${version}`,
    status: 'completed',
    subject: { reference: 'Patient/1' },
    authored: '2026-03-01',
    item: [{ linkId: 'gewicht', answer: [{ valueDecimal: 60 }] }],
  }

  test('are read as those of a response by itself', () => {
    const { input, evidence, issues } = from(bundle(response))
    expect(input.signals).toEqual({ gewicht: { value: 60, on: '2026-03-01' } })
    expect(evidence).toEqual({ gewicht: { reference: 'QuestionnaireResponse/r7', on: '2026-03-01' } })
    expect(issues).toEqual([])
  })

  test('give way to what was measured later', () => {
    const later = weight({ effectiveDateTime: '2026-03-02' })
    expect(valuesOf(from(bundle(response, later)))).toEqual({ gewicht: 61.5 })
    const earlier = weight({ effectiveDateTime: '2026-02-20' })
    expect(valuesOf(from(bundle(earlier, response)))).toEqual({ gewicht: 60 })
  })

  test('of somebody else are not read, and those to another version are told', () => {
    expect(codesOf(from(bundle({ ...response, subject: { reference: 'Patient/2' } })))).toEqual(['other-patient'])
    const { input, issues } = from(bundle({ ...response, questionnaire: `${url}|oud` }))
    expect(input.signals).toEqual({})
    expect(issues).toMatchObject([
      {
        code: 'other-questionnaire',
        path: 'Bundle.entry[0].resource.questionnaire',
        reference: 'QuestionnaireResponse/r7',
      },
    ])
  })
})
