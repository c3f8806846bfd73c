import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Urgency } from '../../src/model/advice'
import { parseDay } from '../../src/model/day'
import { byTerm, moreUrgent, startOf, type Term, termFrom } from '../../src/plan/term'

const term = (within: string, on = '2026-03-02', at?: string): Term =>
  termFrom(startOf(parseDay(on) ?? Number.NaN, at), within)

describe('van termijn naar uiterste dag', () => {
  test.each<readonly [within: string, on: string, at: string | undefined, due: string | null]>([
    ['immediately', '2026-03-02', undefined, '2026-03-02'],
    ['immediately', '2026-03-02', '14:30', '2026-03-02T14:30'],
    ['immediately', '2026-03-07', '00:00', '2026-03-07T00:00'],
    ['1 hour', '2026-03-02', '14:30', '2026-03-02T15:30'],
    ['1 hour', '2026-03-02', '23:30', '2026-03-03T00:30'],
    ['4 hours', '2026-12-31', '22:05', '2027-01-01T02:05'],
    ['24 hours', '2026-03-02', '14:30', '2026-03-03T14:30'],
    ['24 hours', '2026-03-28', '14:30', '2026-03-29T14:30'],
    ['48 hours', '2026-03-06', '09:00', '2026-03-08T09:00'],
    ['24 hours', '2026-03-02', undefined, '2026-03-03'],
    ['24 hours', '2024-02-28', undefined, '2024-02-29'],
    ['48 hours', '2026-03-06', undefined, '2026-03-08'],
    ['1 day', '2026-03-06', undefined, '2026-03-07'],
    ['1 working day', '2026-03-02', undefined, '2026-03-03'],
    ['1 working day', '2026-03-06', undefined, '2026-03-09'],
    ['1 working day', '2026-03-06', '23:59', '2026-03-09'],
    ['1 working day', '2026-03-07', undefined, '2026-03-09'],
    ['1 working day', '2026-04-02', undefined, '2026-04-07'],
    ['1 working day', '2026-04-24', undefined, '2026-04-28'],
    ['1 working day', '2026-12-24', undefined, '2026-12-28'],
    ['2 working days', '2026-12-30', undefined, '2027-01-04'],
    ['5 working days', '2026-03-30', undefined, '2026-04-08'],
    ['1 week', '2026-03-30', undefined, '2026-04-06'],
    ['1 week', '2026-03-02', '14:30', '2026-03-09'],
    ['12 weeks', '2026-03-02', undefined, '2026-05-25'],
    ['1 month', '2026-01-31', undefined, '2026-02-28'],
    ['1 month', '2024-01-31', undefined, '2024-02-29'],
    ['6 months', '2025-08-31', undefined, '2026-02-28'],
    ['1 year', '2024-02-29', undefined, '2025-02-28'],
    ['4 years', '2024-02-29', undefined, '2028-02-29'],
    ['routine', '2026-03-02', '14:30', null],
  ])('%s vanaf %s, %s: %s', (within, on, at, due) => expect(term(within, on, at).due).toBe(due))
})

describe('dringendheid, aan de randen', () => {
  test.each<readonly [string, Urgency]>([
    ['immediately', 'now'],
    ['1 hour', 'day'],
    ['24 hours', 'day'],
    ['1 day', 'day'],
    ['1 working day', 'workday'],
    ['25 hours', 'week'],
    ['2 working days', 'week'],
    ['2 days', 'week'],
    ['5 working days', 'week'],
    ['7 days', 'week'],
    ['168 hours', 'week'],
    ['1 week', 'week'],
    ['169 hours', 'weeks'],
    ['8 days', 'weeks'],
    ['6 working days', 'weeks'],
    ['2 weeks', 'weeks'],
    ['1 month', 'weeks'],
    ['6 weeks', 'weeks'],
    ['42 days', 'weeks'],
    ['30 working days', 'weeks'],
    ['43 days', 'routine'],
    ['31 working days', 'routine'],
    ['7 weeks', 'routine'],
    ['2 months', 'routine'],
    ['1 year', 'routine'],
    ['routine', 'routine'],
  ])('%s: %s', (within, urgency) => expect(term(within).urgency).toBe(urgency))

  test('de meest dringende van twee', () => {
    const order: readonly Urgency[] = ['now', 'day', 'workday', 'week', 'weeks', 'routine']
    order.forEach((left, a) => {
      expect(moreUrgent(null, left)).toBe(left)
      order.forEach((right, b) => {
        expect(moreUrgent(left, right)).toBe(order[Math.min(a, b)])
      })
    })
  })
})

describe('welke termijn gaat voor', () => {
  test.each<[why: string, first: string, second: string, on: string, at?: string]>([
    ['eerder klaar', '1 day', '2 days', '2026-03-02'],
    ['eerder klaar, al is de nominale duur langer', '2 days', '1 working day', '2026-03-06'],
    ['dezelfde dag, kortere nominale duur', '1 working day', '3 days', '2026-03-06'],
    ['dezelfde dag, kortere nominale duur over Pasen', '1 working day', '5 days', '2026-04-02'],
    ['dezelfde dag: 4 werkdagen voor 1 week', '4 working days', '1 week', '2026-04-24'],
    ['dezelfde dag: meteen voor 12 uur', 'immediately', '12 hours', '2026-03-02'],
    ['dezelfde dag, eerder op de dag', '1 hour', '2 hours', '2026-03-02', '10:00'],
    ['niets voor routine', '10 years', 'routine', '2026-03-02'],
  ])('%s: %s voor %s', (_, first, second, on, at) => {
    const [left, right] = [term(first, on, at), term(second, on, at)]
    expect(byTerm(left, right)).toBeLessThan(0)
    expect(byTerm(right, left)).toBeGreaterThan(0)
  })

  test('een volledige ordening, eerst op dag en dan op nominale uren', () => {
    const NOMINAL = { hours: 1, days: 24, weeks: 168, months: 720 }
    const spans = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('hours', 'days', 'weeks', 'months'))
      .map(([count, unit]) => ({ within: `${count} ${unit}`, nominal: count * NOMINAL[unit] }))
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [left, right] = [term(a.within), term(b.within)]
        const [from, to] = [left.due ?? '', right.due ?? '']
        const expected = from === to ? a.nominal - b.nominal : from < to ? -1 : 1
        expect(Math.sign(byTerm(left, right))).toBe(Math.sign(expected))
      }),
    )
  })
})
