import { describe, expect, test } from 'vitest'
import { codesOf, coding, read, readOwn, SNOMED, SUBJECT, valuesOf } from './record'

const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

const condition = (other: object = {}) => ({
  resourceType: 'Condition',
  id: 'c',
  clinicalStatus: coding(CLINICAL, 'active'),
  verificationStatus: coding(VERIFICATION, 'confirmed'),
  code: coding(SNOMED, '13645005'),
  subject: SUBJECT,
  recordedDate: '2019-04-05',
  ...other,
})

const absent = {
  coding: [
    { system: VERIFICATION, code: 'refuted' },
    { system: SNOMED, code: '410516002' },
  ],
}

describe('a condition that somebody has', () => {
  test.each([
    ['active and confirmed', {}],
    ['a relapse', { clinicalStatus: coding(CLINICAL, 'relapse') }],
    ['a recurrence', { clinicalStatus: coding(CLINICAL, 'recurrence') }],
    ['without any status', { clinicalStatus: undefined, verificationStatus: undefined }],
  ])('%s', (_, other) => {
    const { input, issues } = readOwn(condition(other))
    expect(input.signals).toEqual({ copd: { value: true, on: '2019-04-05' } })
    expect(issues).toEqual([])
  })

  test('of which only the year is known, as of its first day', () => {
    const { input } = readOwn(condition({ recordedDate: undefined, onsetDateTime: '2012' }))
    expect(input.signals).toEqual({ copd: { value: true, on: '2012-01-01' } })
  })

  test('of a choice, as the option that its code stands for', () => {
    expect(valuesOf(readOwn(condition({ code: coding(SNOMED, '222') })))).toEqual({ soort: 'b' })
    const dementia = coding('http://hl7.org/fhir/sid/icpc-1-nl', 'P70')
    expect(valuesOf(read(condition({ code: dementia })))).toEqual({ 'diagnose-dementie': 'gesteld' })
    const byNumber = coding('urn:oid:2.16.840.1.113883.2.4.4.31.1', 'P70.01')
    expect(valuesOf(read(condition({ code: byNumber })))).toEqual({ 'diagnose-dementie': 'gesteld' })
  })
})

describe('a condition that is known to be absent', () => {
  test('is a no', () => {
    expect(valuesOf(readOwn(condition({ verificationStatus: absent })))).toEqual({ copd: false })
  })

  test('is no no where another code would be a yes', () => {
    const found = readOwn(condition({ code: coding(SNOMED, '333'), verificationStatus: absent }))
    expect(codesOf(found)).toEqual(['value'])
    expect(found.input.signals).toEqual({})
    expect(valuesOf(readOwn(condition({ code: coding(SNOMED, '444') })))).toEqual({ hart: true })
  })

  test('is no other option of a choice', () => {
    const found = readOwn(condition({ code: coding(SNOMED, '222'), verificationStatus: absent }))
    expect(codesOf(found)).toEqual(['value'])
    expect(found.input.signals).toEqual({})
  })
})

describe('a condition that is not used', () => {
  test.each([
    ['resolved', { clinicalStatus: coding(CLINICAL, 'resolved') }, 'status'],
    ['inactive', { clinicalStatus: coding(CLINICAL, 'inactive') }, 'status'],
    ['of a status that is not known', { clinicalStatus: coding(CLINICAL, 'banaan') }, 'status'],
    ['of a status that is null', { clinicalStatus: null }, 'status'],
    ['over', { abatementDateTime: '2025-01-01' }, 'status'],
    ['refuted', { verificationStatus: coding(VERIFICATION, 'refuted') }, 'status'],
    ['entered in error', { verificationStatus: coding(VERIFICATION, 'entered-in-error') }, 'status'],
    ['provisional', { verificationStatus: coding(VERIFICATION, 'provisional') }, 'status'],
    ['not confirmed', { verificationStatus: coding(VERIFICATION, 'unconfirmed') }, 'status'],
    ['without a day', { recordedDate: undefined }, 'no-date'],
    ['of a day that does not exist', { recordedDate: '2019-02-30' }, 'no-date'],
    ['yet to come', { recordedDate: '2026-03-03' }, 'future'],
    ['of another', { subject: { reference: 'Patient/2' } }, 'other-patient'],
    ['with a measurement as its code', { code: coding('http://loinc.org', '29463-7') }, 'value'],
    ['that no signal is about', { code: coding(SNOMED, '1') }, 'not-a-resource'],
    ['changed by an extension', { modifierExtension: [{ url: 'x' }] }, 'value'],
  ])('%s', (_, other, code) => {
    const found = readOwn(condition(other))
    expect(codesOf(found)).toEqual([code])
    expect(found.input.signals).toEqual({})
  })
})
