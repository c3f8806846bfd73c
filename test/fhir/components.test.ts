import { describe, expect, test } from 'vitest'
import { codesOf, coding, LOINC, observation, quantity, read, readOwn, SUBJECT, valuesOf, weight } from './record'

const OWN_CODES = 'https://zorgpad.invalid/fhir/CodeSystem'

describe('components and members', () => {
  const component = (code: string, value: number, other = {}) => ({
    code: coding(LOINC, code),
    ...quantity(value, 'mm[Hg]'),
    ...other,
  })
  const pressure = (...components: object[]) => observation(coding(LOINC, '85354-9'), { component: components })

  test('a blood pressure has two', () => {
    expect(valuesOf(readOwn(pressure(component('8480-6', 142), component('8462-4', 81))))).toEqual({
      bovendruk: 142,
      onderdruk: 81,
    })
  })

  test('of one that is missing the other counts', () => {
    const found = readOwn(pressure(component('8480-6', 142), component('8462-4', 81, { dataAbsentReason: {} })))
    expect(valuesOf(found)).toEqual({ bovendruk: 142 })
    expect(found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['no-value', 'Bundle.entry[0].resource.component[1].value'],
    ])
  })

  test('members are read by themselves, also when they are inside', () => {
    const member = { ...weight(), id: 'm' }
    const panel = observation(coding(LOINC, '34566-0'), { hasMember: [{ reference: '#m' }], contained: [member] })
    const found = read(panel)
    expect(valuesOf(found)).toEqual({ gewicht: 61.5 })
    expect(found.evidence).toEqual({ gewicht: { reference: 'Observation/x#m', on: '2026-03-01' } })
  })
})

describe('not of this person, or not plainly so', () => {
  test.each([
    ['about a donor or an unborn child', { focus: [{ reference: 'Patient/2' }] }, 'other-patient'],
    ['changed by an extension', { modifierExtension: [{ url: 'x', valueBoolean: true }] }, 'value'],
    ['under rules of its own', { implicitRules: 'https://example.org' }, 'value'],
    ['of another', { subject: { reference: 'Patient/2' } }, 'other-patient'],
    ['of nobody', { subject: undefined }, 'other-patient'],
    ['of a group', { subject: { reference: 'Group/1' } }, 'other-patient'],
    ['of one without an address', { subject: { display: 'J. Jansen' } }, 'other-patient'],
    ['with a code that no signal has', { code: coding(LOINC, '1234-5') }, 'not-a-resource'],
    ['with a code of another system', { code: coding('urn:x', '29463-7') }, 'not-a-resource'],
    ['with the code as text', { code: { text: '29463-7' } }, 'not-a-resource'],
  ])('%s', (_, other, code) => {
    const found = read(weight({ ...other }))
    expect(codesOf(found)).toEqual([code])
    expect(found.input.signals).toEqual({})
  })

  test('of another, nothing but the place is told', () => {
    const { issues } = read(weight({ id: 'geheim', subject: { reference: 'Patient/2' } }))
    expect(JSON.stringify(issues)).not.toMatch(/geheim|Patient\/2|gewicht/)
    expect(issues[0]?.path).toBe('Bundle.entry[0].resource')
  })

  test('beside another coding our own code still implies the unit, in either order', () => {
    const both = [
      { system: LOINC, code: '29463-7' },
      { system: `${OWN_CODES}/signalen`, code: 'gewicht' },
    ]
    for (const coding of [both, [...both].reverse()])
      expect(valuesOf(readOwn(weight({ code: { coding }, valueQuantity: { value: 70 } })))).toEqual({ gewicht: 70 })
  })

  test('a second coding may be the one that is known', () => {
    const code = {
      coding: [
        { system: 'urn:x', code: '1' },
        { system: LOINC, code: '29463-7' },
      ],
    }
    expect(valuesOf(read(weight({ code, subject: SUBJECT })))).toEqual({ gewicht: 61.5 })
  })
})
