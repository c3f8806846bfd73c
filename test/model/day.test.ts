import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, formatDay, parseDay, weekday, yearOf } from '../../src/model/day'

const two = (value: number): string => String(value).padStart(2, '0')
const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Counts the days since 1 January of year 1 by adding up years and months. */
const daysBefore = (year: number, month: number, day: number): number => {
  const past = year - 1
  const years = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  const months = Array.from({ length: month - 1 }, (_, place) => lengthOf(year, place + 1))
  return years + months.reduce((total, length) => total + length, 0) + day - 1
}

const dates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= lengthOf(year, month))

const dayOf = (text: string): number => {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}

describe('dagen die bestaan', () => {
  test.each([
    '1970-01-01',
    '2024-02-29',
    '2000-02-29',
    '1600-02-29',
    '2026-12-31',
    '0001-01-01',
    '0099-12-31',
    '9999-12-31',
  ])('%s', (text) => expect(formatDay(dayOf(text))).toBe(text))

  test('1 januari 1970 is dag 0', () => expect(parseDay('1970-01-01')).toBe(0))

  test('elke dag van het jaar 1 tot en met 9999: gelijk aan tellen, en terug te schrijven', () => {
    const epoch = daysBefore(1970, 1, 1)
    fc.assert(
      fc.property(dates, ([year, month, day]) => {
        const text = written(year, month, day)
        expect(parseDay(text)).toBe(daysBefore(year, month, day) - epoch)
        expect(formatDay(dayOf(text))).toBe(text)
        expect(yearOf(dayOf(text))).toBe(year)
      }),
    )
  })
})

describe('dagen die niet bestaan', () => {
  test.each([
    '2026-02-29',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '02-03-2026',
    '2026/03/02',
    '20260302',
    '2026-03-02T00:00',
    ' 2026-03-02',
    '2026-03-02 ',
    '2026-03-02\n',
    '+2026-03-02',
    '12026-03-02',
    '２０２６-03-02',
    'gisteren',
    '',
  ])('%j', (text) => expect(parseDay(text)).toBeNull())

  test('geen maand is langer dan ze is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(parseDay(written(year, month, lengthOf(year, month)))).not.toBeNull()
        expect(parseDay(written(year, month, lengthOf(year, month) + 1))).toBeNull()
      }),
    )
  })
})

describe('de dag van de week', () => {
  test.each<readonly [string, number, string]>([
    ['1970-01-01', 4, 'donderdag'],
    ['1969-12-31', 3, 'woensdag'],
    ['2000-01-01', 6, 'zaterdag'],
    ['2026-03-01', 0, 'zondag'],
    ['2026-03-02', 1, 'maandag'],
    ['2025-04-27', 0, 'zondag'],
    ['1945-05-05', 6, 'zaterdag'],
  ])('%s is %d, %s', (text, expected) => expect(weekday(dayOf(text))).toBe(expected))

  test('elke dag een verder dan de vorige', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(weekday(day + 1)).toBe((weekday(day) + 1) % 7)
      }),
    )
  })
})

describe('maanden erbij', () => {
  test.each<readonly [string, number, string]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-02', 0, '2026-03-02'],
    ['0001-01-31', 1, '0001-02-28'],
  ])('%s + %d maanden = %s', (from, months, expected) => {
    expect(formatDay(addMonths(dayOf(from), months))).toBe(expected)
  })

  test('dezelfde dag van de maand, of de laatste als die er niet is', () => {
    const near = dates.filter(([year]) => year < 9900)
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 1100 }), ([year, month, day], months) => {
        const total = year * 12 + month - 1 + months
        const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
        const expected = written(toYear, toMonth, Math.min(day, lengthOf(toYear, toMonth)))
        expect(formatDay(addMonths(dayOf(written(year, month, day)), months))).toBe(expected)
      }),
    )
  })
})
