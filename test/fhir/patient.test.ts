import { describe, expect, test } from 'vitest'
import { codesOf, PERSON, read, valuesOf, weight } from './record'

const born = (birthDate: unknown, other = {}) => read({ ...PERSON, birthDate, ...other })

describe('the age on the day', () => {
  test.each([
    ['1944-03-02', 82],
    ['1944-03-03', 81],
    ['1944-02-29', 82],
    ['1944', undefined],
    ['1944-03', undefined],
    ['1944-02', 82],
    ['1944-04', 81],
  ])('born %s: %s', (birthDate, age) => {
    expect(valuesOf(born(birthDate))).toEqual(age === undefined ? {} : { leeftijd: age })
  })

  test.each([
    ['missing', undefined, 'no-value'],
    ['null', null, 'no-value'],
    ['no date', 'onbekend', 'value'],
    ['in the future', '2026-03-03', 'future'],
    ['of a child', '2020-01-01', 'value'],
    ['of long ago', '1800-01-01', 'value'],
    ['a year that leaves two ages', '1944', 'no-date'],
  ])('a birth date that is %s', (_, birthDate, code) => {
    const found = born(birthDate)
    expect(codesOf(found)).toEqual([code])
    expect(found.input.signals).toEqual({})
  })

  test.each(['1944-05-06', '1944', '2031-01-02', '1801-02-03'])('the date %s goes no further', (birthDate) => {
    expect(JSON.stringify(born(birthDate))).not.toContain(birthDate)
  })
})

describe('who has died', () => {
  test.each([
    ['yes', { deceasedBoolean: true }],
    ['on a day before', { deceasedDateTime: '2026-03-01' }],
    ['in this year', { deceasedDateTime: '2026' }],
    ['on a day that cannot be read', { deceasedDateTime: 'vorige week' }],
    ['something else than yes or no', { deceasedBoolean: 'ja' }],
  ])('%s: nothing is evaluated', (_, deceased) => {
    const found = read(weight(), { ...PERSON, ...deceased })
    expect(found.input.signals).toEqual({})
    expect(found.evidence).toEqual({})
    expect(codesOf(found)).toEqual(['deceased'])
  })

  test.each([
    ['no', { deceasedBoolean: false }],
    ['after the day', { deceasedDateTime: '2026-03-03' }],
  ])('%s: all is evaluated', (_, deceased) => {
    expect(valuesOf(read(weight(), { ...PERSON, ...deceased }))).toEqual({ gewicht: 61.5, leeftijd: 81 })
  })

  test('somebody else', () => {
    expect(valuesOf(read(weight(), PERSON, { resourceType: 'Patient', id: '2', deceasedBoolean: true }))).toEqual({
      gewicht: 61.5,
      leeftijd: 81,
    })
  })
})
