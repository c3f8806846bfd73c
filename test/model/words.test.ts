import { assert, double, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dayText, numberText, termText } from '../../src/model/dutch'
import { dueText, everyText, listText } from '../../src/model/words'

test.each([
  ['2026-03-02', 'maandag 2 maart 2026'],
  ['2024-02-29', 'donderdag 29 februari 2024'],
  ['2026-08-01', 'zaterdag 1 augustus 2026'],
  ['2027-12-31', 'vrijdag 31 december 2027'],
  ['2000-01-01', 'zaterdag 1 januari 2000'],
])('de dag %s is %s', (day, text) => expect(dayText(day)).toBe(text))

test('elke dag heet zoals de taal van de computer haar noemt', () => {
  const dutch = new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  assert(
    property(
      integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 }),
      (number) => {
        const day = new Date(number * 86_400_000)
        expect(dayText(day.toISOString().slice(0, 10))).toBe(dutch.format(day))
      },
    ),
  )
})

test.each([
  ['2026-03-03', 'dinsdag 3 maart'],
  ['2027-03-02', 'dinsdag 2 maart 2027'],
  ['2026-03-07T16:30', 'zaterdag 7 maart 16:30 uur'],
  ['2027-01-01T00:05', 'vrijdag 1 januari 2027 00:05 uur'],
])('tot %s is in 2026: %s', (due, text) => expect(dueText(due, '2026')).toBe(text))

test.each([
  ['immediately', 'nu'],
  ['routine', 'bij gelegenheid'],
  ['1 hour', '1 uur'],
  ['24 hours', '24 uur'],
  ['1 day', '1 dag'],
  ['3 days', '3 dagen'],
  ['1 working day', '1 werkdag'],
  ['10 working days', '10 werkdagen'],
  ['1 week', '1 week'],
  ['2 weeks', '2 weken'],
  ['1 month', '1 maand'],
  ['12 months', '12 maanden'],
  ['1 year', '1 jaar'],
  ['2 years', '2 jaar'],
])('de termijn %s is %s', (term, text) => expect(termText(term)).toBe(text))

test.each([
  ['1 week', 'elke week'],
  ['1 working day', 'elke werkdag'],
  ['3 months', 'elke 3 maanden'],
  ['12 hours', 'elke 12 uur'],
])('elke %s is %s', (term, text) => expect(everyText(term)).toBe(text))

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('de lijst %j is %s', (words, text) => expect(listText(words)).toBe(text))

test('een keuze heeft of', () => expect(listText(['a', 'b', 'c'], 'of')).toBe('a, b of c'))

test.each([
  [4, '4'],
  [7.5, '7,5'],
  [21.914, '21,91'],
  [21.916, '21,92'],
  [-0.5, '-0,5'],
  [0, '0'],
  [100, '100'],
])('het getal %s is %s', (value, text) => expect(numberText(value)).toBe(text))

test('een getal heeft een komma, hoogstens twee decimalen, en is hoogstens een halve honderdste anders', () => {
  assert(
    property(double({ min: -5000, max: 5000, noNaN: true }), (value) => {
      const text = numberText(value)
      expect(text).toMatch(/^-?\d+(,\d{1,2})?$/)
      expect(Math.abs(Number(text.replace(',', '.')) - value)).toBeLessThanOrEqual(0.005001)
    }),
  )
})
