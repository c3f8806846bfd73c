import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '../../src/model/day'
import { addCalendar, type Duration, isCalendar, nominalHours, parseDuration } from '../../src/model/duration'

const read = (text: string): Duration => {
  const duration = parseDuration(text)
  if (duration === null) throw new Error(`${text} is no duration`)
  return duration
}

describe('termijnen lezen', () => {
  test.each<readonly [string, Duration]>([
    ['immediately', { kind: 'immediately' }],
    ['routine', { kind: 'routine' }],
    ['1 hour', { kind: 'span', count: 1, unit: 'hours' }],
    ['24 hours', { kind: 'span', count: 24, unit: 'hours' }],
    ['1 day', { kind: 'span', count: 1, unit: 'days' }],
    ['1 working day', { kind: 'span', count: 1, unit: 'working days' }],
    ['5 working days', { kind: 'span', count: 5, unit: 'working days' }],
    ['12 weeks', { kind: 'span', count: 12, unit: 'weeks' }],
    ['6 months', { kind: 'span', count: 6, unit: 'months' }],
    ['2 years', { kind: 'span', count: 2, unit: 'years' }],
  ])('%s', (text, expected) => expect(parseDuration(text)).toEqual(expected))

  test.each([
    '',
    'week',
    '1week',
    '1  week',
    ' 1 week',
    '1 week ',
    '1.5 weeks',
    '1,5 weeks',
    '-1 week',
    '+1 week',
    'one week',
    '1 fortnight',
    '3 maanden',
    '2 Weeks',
    'Immediately',
    '1 working week',
    '2 workingdays',
    '$termijn',
    '2 weeks 3 days',
  ])('%j is geen termijn', (text) => expect(parseDuration(text)).toBeNull())
})

describe('nominale uren', () => {
  test.each<readonly [string, number]>([
    ['immediately', 0],
    ['1 hour', 1],
    ['24 hours', 24],
    ['1 day', 24],
    ['1 working day', 24],
    ['4 working days', 4 * 24],
    ['1 week', 7 * 24],
    ['30 days', 30 * 24],
    ['1 month', 30 * 24],
    ['6 weeks', 42 * 24],
    ['routine', Number.POSITIVE_INFINITY],
  ])('%s', (text, hours) => expect(nominalHours(read(text))).toBe(hours))

  test.each<readonly [string, string]>([
    ['1 working day', '24 hours'],
    ['5 working days', '1 week'],
    ['10 working days', '2 weeks'],
    ['30 working days', '6 weeks'],
    ['1 month', '30 days'],
    ['2 months', '60 days'],
    ['1 day', '24 hours'],
    ['1 week', '7 days'],
  ])('%s = %s', (left, right) => expect(nominalHours(read(left))).toBe(nominalHours(read(right))))

  test.each<readonly [string, string]>([
    ['immediately', '1 hour'],
    ['4 working days', '5 working days'],
    ['4 working days', '1 week'],
    ['1 week', '6 working days'],
    ['4 weeks', '1 month'],
    ['1 month', '5 weeks'],
    ['11 months', '1 year'],
    ['10 years', 'routine'],
  ])('%s is korter dan %s', (left, right) => {
    expect(nominalHours(read(left))).toBeLessThan(nominalHours(read(right)))
  })
})

describe('terugrekenen op een kalender', () => {
  test.each<readonly [string, boolean]>([
    ['24 hours', true],
    ['3 days', true],
    ['12 weeks', true],
    ['6 months', true],
    ['1 year', true],
    ['1 working day', false],
    ['immediately', false],
    ['routine', false],
  ])('%s: %s', (text, expected) => expect(isCalendar(read(text))).toBe(expected))

  test.each<readonly [string, string, string]>([
    ['2026-03-02', '24 hours', '2026-03-03'],
    ['2026-03-02', '12 hours', '2026-03-03'],
    ['2026-03-02', '25 hours', '2026-03-04'],
    ['2026-02-28', '1 day', '2026-03-01'],
    ['2024-02-28', '1 day', '2024-02-29'],
    ['2026-03-02', '12 weeks', '2026-05-25'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2024-02-29', '4 years', '2028-02-29'],
  ])('%s + %s = %s', (from, term, expected) => {
    expect(formatDay(addCalendar(parseDay(from) ?? Number.NaN, read(term)))).toBe(expected)
  })
})
