import { describe, expect, test } from 'vitest'
import { codesOf, coding, readOwn, SUBJECT, valuesOf } from './record'

const ATC = 'http://www.whocc.no/atc'
const GPK = 'urn:oid:2.16.840.1.113883.2.4.4.1'

const statement = (id: string, code: string, other: object = {}) => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject: SUBJECT,
  medicationCodeableConcept: coding(ATC, code),
  ...other,
})

const request = (id: string, code: string, other: object = {}) => ({
  ...statement(id, code),
  resourceType: 'MedicationRequest',
  intent: 'order',
  ...other,
})

const dispense = (id: string, code: string, other: object = {}) => ({
  ...statement(id, code),
  resourceType: 'MedicationDispense',
  status: 'completed',
  whenHandedOver: '2026-02-01',
  daysSupply: { value: 30, code: 'd', system: 'http://unitsofmeasure.org' },
  ...other,
})

const two = [statement('a', 'C07AB02'), statement('b', 'N02BE01')]
const both = {
  coding: [
    { system: ATC, code: 'C07AB02' },
    { system: GPK, code: '1' },
  ],
}

describe('different products in use', () => {
  test.each([
    ['two', two, 2],
    ['the same twice', [...two, statement('c', 'N02BE01')], 2],
    ['the same as stated and as prescribed', [...two, request('c', 'N02BE01'), request('d', 'C07AB02')], 2],
    ['the same by a second code', [...two, statement('c', '', { medicationCodeableConcept: both })], 2],
    ['handed over, and enough until tomorrow', [dispense('a', 'C07AB02')], 1],
    ['until today', [statement('a', 'C07AB02', { effectivePeriod: { start: '2025-01-01', end: '2026-03-02' } })], 1],
    ['prescribed again', [request('a', 'C07AB02', { intent: 'reflex-order' })], 1],
    [
      'in a resource of its own',
      [
        { resourceType: 'Medication', id: 'm', code: coding(ATC, 'C07AB02') },
        statement('a', '', {
          medicationCodeableConcept: undefined,
          medicationReference: { reference: 'Medication/m' },
        }),
      ],
      1,
    ],
    [
      'in a resource inside',
      [
        statement('a', '', {
          medicationCodeableConcept: undefined,
          contained: [{ resourceType: 'Medication', id: 'm', code: coding(ATC, 'C07AB02') }],
          medicationReference: { reference: '#m' },
        }),
      ],
      1,
    ],
  ])('%s', (_, resources, count) => {
    const found = readOwn(...resources)
    expect(codesOf(found)).toEqual([])
    expect(found.input.signals).toEqual({ middelen: { value: count, on: '2026-03-02' } })
  })

  test('the reference is one of them, whatever their order', () => {
    const evidence = { middelen: { reference: 'MedicationStatement/a', on: '2026-03-02' } }
    expect(readOwn(...two).evidence).toEqual(evidence)
    expect(readOwn(...[...two].reverse()).evidence).toEqual(evidence)
  })
})

describe('what is not in use is told, and does not count', () => {
  test.each([
    ['stopped', statement('x', 'A01', { status: 'stopped' }), 'status'],
    ['on hold', statement('x', 'A01', { status: 'on-hold' }), 'status'],
    ['intended', statement('x', 'A01', { status: 'intended' }), 'status'],
    ['over', statement('x', 'A01', { effectivePeriod: { end: '2026-03-01' } }), 'status'],
    ['to come', statement('x', 'A01', { effectivePeriod: { start: '2026-03-03' } }), 'future'],
    ['proposed', request('x', 'A01', { intent: 'proposal' }), 'status'],
    ['not to be given', request('x', 'A01', { doNotPerform: true }), 'status'],
    ['prescribed tomorrow', request('x', 'A01', { authoredOn: '2026-03-03' }), 'future'],
    [
      'prescribed until last week',
      request('x', 'A01', { dosageInstruction: [{ timing: { repeat: { boundsPeriod: { end: '2026-02-20' } } } }] }),
      'status',
    ],
    ['used up', dispense('x', 'A01', { daysSupply: { value: 29 } }), 'status'],
    ['of another', statement('x', 'A01', { subject: { reference: 'Patient/2' } }), 'other-patient'],
  ])('%s', (_, resource, code) => {
    const found = readOwn(...two, resource)
    expect(codesOf(found)).toEqual([code])
    expect(valuesOf(found)).toEqual({ middelen: 2 })
  })
})

describe('nothing is counted where that would be a guess', () => {
  const gpk = statement('x', '', { medicationCodeableConcept: coding(GPK, '1') })
  const next = { resourceType: 'Bundle', link: [{ relation: 'next', url: 'x' }] }

  test.each([
    ['a product without a code', statement('x', '', { medicationCodeableConcept: { text: 'Metoprolol' } }), 'no-value'],
    [
      'a reference to what is not there',
      statement('x', '', { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/m' } }),
      'no-value',
    ],
    ['a code of another system', gpk, 'value'],
    ['another list, with another product', request('x', 'A01'), 'value'],
    ['handed over for an unknown time', dispense('x', 'A01', { daysSupply: undefined }), 'no-date'],
    ['an extension', statement('x', 'A01', { modifierExtension: [{ url: 'x' }] }), 'value'],
    ['one page of several', next, 'incomplete'],
  ])('%s', (_, resource, code) => {
    const found = readOwn(...two, resource)
    expect(codesOf(found)).toEqual([code])
    expect(found.input.signals).toEqual({})
  })

  test('that there are none, a record does not say', () => {
    expect(readOwn().input.signals).toEqual({})
    expect(readOwn(statement('a', 'A01', { status: 'completed' })).input.signals).toEqual({})
  })
})
