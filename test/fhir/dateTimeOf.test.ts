import { assert, date, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dateTimeOf, instantOf } from '../../src/fhir/proposals/dateTimeOf'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

test('een moment op de Nederlandse klok is het moment dat de tijdzone zegt', () => {
  const days = { min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }
  assert(
    property(date(days), (moment) => {
      const shown = clock.format(moment).replace(' ', 'T')
      // An hour that comes twice, in October, is taken as its first.
      const back = new Date(dateTimeOf(shown)).getTime()
      expect([0, -3_600_000]).toContain(back - Math.floor(moment.getTime() / 60_000) * 60_000)
      expect(clock.format(back).replace(' ', 'T')).toBe(shown)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02T10:00', '2026-03-02T10:00:00+01:00'],
  ['2026-03-29T01:59', '2026-03-29T01:59:00+01:00'],
  ['2026-03-29T03:00', '2026-03-29T03:00:00+02:00'],
  ['2026-07-01T10:00', '2026-07-01T10:00:00+02:00'],
  ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T03:00', '2026-10-25T03:00:00+01:00'],
])('%s wordt %s', (due, written) => expect(dateTimeOf(due)).toBe(written))

test.each([
  ['2026-03-02', '2026-03-02T00:00:00+01:00'],
  ['2026-07-01', '2026-07-01T00:00:00+02:00'],
])('%s begint om %s', (day, instant) => expect(instantOf(day)).toBe(instant))
