import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay, weekday } from '../../src/model/day'
import { addWorkingDays, isWorkingDay, publicHolidays } from '../../src/plan/calendar'

const dayOf = (text: string): number => {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}

/**
 * As published by rijksoverheid.nl: Good Friday, Easter Monday, King's Day, Ascension, Whit Monday (all but the fixed ones). The
 * same days as npm `date-holidays` 3.37.0 gives for NL, looked up on 2026-11-22.
 */
const PUBLISHED: Readonly<Record<number, readonly string[]>> = {
  2024: ['2024-03-29', '2024-04-01', '2024-04-27', '2024-05-09', '2024-05-20'],
  2025: ['2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
  2026: ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
  2027: ['2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
  2028: ['2028-04-14', '2028-04-17', '2028-04-27', '2028-05-25', '2028-06-05'],
  2029: ['2029-03-30', '2029-04-02', '2029-04-27', '2029-05-10', '2029-05-21'],
  2030: ['2030-04-19', '2030-04-22', '2030-04-27', '2030-05-30', '2030-06-10'],
}

const FIXED = ['01-01', '05-05', '12-25', '12-26']

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876). */
const easterOf = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const total = h + l - 7 * m + 114
  return `${year}-0${Math.floor(total / 31)}-${String((total % 31) + 1).padStart(2, '0')}`
}

const written = (year: number): string[] => publicHolidays(year).map(formatDay).sort()

describe('feestdagen', () => {
  test.each(Object.entries(PUBLISHED))('van %s, zoals de Rijksoverheid ze bekendmaakt', (year, movable) => {
    expect(written(Number(year))).toEqual([...movable, ...FIXED.map((day) => `${year}-${day}`)].sort())
  })

  test('Pasen van 1900 tot en met 2100', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const sunday = dayOf(easterOf(year))
      expect(weekday(sunday)).toBe(0)
      const expected = [-2, 1, 39, 50].map((days) => formatDay(sunday + days))
      expect(written(year)).toEqual(expect.arrayContaining(expected))
    }
  })

  test.each<readonly [string, string]>([
    ['2014', '2014-04-26'],
    ['2020', '2020-04-27'],
    ['2025', '2025-04-26'],
    ['2031', '2031-04-26'],
    ['2036', '2036-04-26'],
  ])('Koningsdag van %s is %s', (year, expected) => {
    expect(written(Number(year)).filter((day) => day.includes('-04-2') && day >= `${year}-04-26`)).toContain(expected)
    expect(isWorkingDay(dayOf(expected))).toBe(false)
  })
})

describe('werkdagen', () => {
  test.each<readonly [string, boolean, string]>([
    ['2026-03-02', true, 'een maandag'],
    ['2026-03-07', false, 'een zaterdag'],
    ['2026-03-08', false, 'een zondag'],
    ['2026-04-03', false, 'Goede Vrijdag'],
    ['2026-04-06', false, 'tweede paasdag'],
    ['2026-04-27', false, 'Koningsdag'],
    ['2027-05-05', false, 'Bevrijdingsdag, ook buiten een lustrum'],
    ['2026-12-24', true, 'de dag voor Kerstmis'],
    ['2026-12-31', true, 'oudejaarsdag'],
    ['2027-01-01', false, 'nieuwjaarsdag'],
    ['2025-04-28', true, 'de maandag na Koningsdag op zaterdag'],
  ])('%s: %s (%s)', (day, expected) => expect(isWorkingDay(dayOf(day))).toBe(expected))

  test.each<readonly [string, number, string, string]>([
    ['2026-03-02', 1, '2026-03-03', 'maandag'],
    ['2026-03-02', 5, '2026-03-09', 'een week verder'],
    ['2026-03-06', 1, '2026-03-09', 'over een weekend'],
    ['2026-03-07', 1, '2026-03-09', 'vanaf zaterdag'],
    ['2026-03-08', 2, '2026-03-10', 'vanaf zondag'],
    ['2026-04-02', 1, '2026-04-07', 'over Pasen'],
    ['2026-04-02', 2, '2026-04-08', 'over Pasen, twee'],
    ['2026-04-03', 1, '2026-04-07', 'vanaf Goede Vrijdag'],
    ['2026-04-24', 1, '2026-04-28', 'over Koningsdag'],
    ['2025-04-25', 1, '2025-04-28', 'over Koningsdag op zaterdag'],
    ['2026-05-04', 1, '2026-05-06', 'over Bevrijdingsdag'],
    ['2026-05-13', 1, '2026-05-15', 'over Hemelvaart'],
    ['2026-05-22', 1, '2026-05-26', 'over Pinksteren'],
    ['2026-12-24', 1, '2026-12-28', 'over Kerstmis'],
    ['2026-12-30', 2, '2027-01-04', 'over de jaarwisseling'],
    ['2027-12-31', 1, '2028-01-03', 'oudejaarsdag op vrijdag'],
    ['2026-03-07', 0, '2026-03-07', 'nul werkdagen'],
  ])('%s + %d = %s: %s', (from, count, expected) => {
    expect(formatDay(addWorkingDays(dayOf(from), count))).toBe(expected)
  })

  test('de n-de werkdag van elke dag van 2024 tot en met 2030, geteld in de bekendgemaakte lijst', () => {
    const free = new Set(
      Object.entries(PUBLISHED).flatMap(([year, movable]) => [...movable, ...FIXED.map((day) => `${year}-${day}`)]),
    )
    // By the calendar of JavaScript, which knows weekdays and nothing of ours.
    const worked: string[] = []
    for (
      const day = new Date(Date.UTC(2024, 0, 1));
      day.getUTCFullYear() <= 2030;
      day.setUTCDate(day.getUTCDate() + 1)
    ) {
      const text = day.toISOString().slice(0, 10)
      if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !free.has(text)) worked.push(text)
    }
    let from = dayOf('2024-01-01')
    let next = worked.indexOf('2024-01-02')
    while (next + 10 < worked.length) {
      for (const count of [1, 2, 5, 10]) expect(formatDay(addWorkingDays(from, count))).toBe(worked[next + count - 1])
      from += 1
      if (formatDay(from) === worked[next]) next += 1
    }
    expect(formatDay(from)).toMatch(/^2030-12/)
  })

  test.each<readonly [year: number, count: number]>([
    [2024, 255],
    [2025, 253],
    [2026, 253],
    [2027, 254],
    [2028, 252],
    [2029, 253],
    [2030, 254],
  ])('%s heeft %s werkdagen, zoals in date-holidays', (year, count) => {
    const [first, last] = [dayOf(`${year}-01-01`), dayOf(`${year}-12-31`)]
    const days = Array.from({ length: last - first + 1 }, (_, place) => first + place)
    expect(days.filter(isWorkingDay)).toHaveLength(count)
  })

  test('de n-de werkdag is een werkdag, en er liggen er precies n tussen', () => {
    const days = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2099-12-31') })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count)
        const passed = Array.from({ length: to - from }, (_, place) => from + place + 1)
        expect(isWorkingDay(to)).toBe(true)
        expect(passed.filter(isWorkingDay)).toHaveLength(count)
      }),
    )
  })
})
