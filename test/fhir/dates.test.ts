import { describe, expect, test } from 'vitest'
import { daysOf, momentOf } from '../../src/fhir/dates'
import { formatDay, parseDay } from '../../src/model/day'
import { codesOf, read, weight } from './record'

const dayOf = (text: unknown): string | null => {
  const moment = momentOf(text)
  return moment === null ? null : formatDay(moment.day)
}

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02T23:59', '2026-03-02'],
  ['2026-03-02T00:30:00+01:00', '2026-03-02'],
  ['2026-03-01T23:30:00Z', '2026-03-02'],
  ['2026-03-01T22:59:59.999Z', '2026-03-01'],
  // Summer time began on 29 March 2026 at 1:00 UTC and ends on 25 October.
  ['2026-03-28T22:30:00Z', '2026-03-28'],
  ['2026-03-29T22:30:00Z', '2026-03-30'],
  ['2026-10-24T22:30:00Z', '2026-10-25'],
  ['2026-10-25T22:30:00Z', '2026-10-25'],
  ['2026-03-02T20:00:00-05:00', '2026-03-03'],
  ['2026-03-02T05:00:00+09:00', '2026-03-01'],
  ['2026', '2026-01-01'],
  ['2026-03', '2026-03-01'],
  ['2026-02-30', null],
  ['2026-13', null],
  ['2026-03-02T24:00:00Z', null],
  ['2026-03-02T10:60:00Z', null],
  ['26-03-02', null],
  ['2 maart 2026', null],
  ['', null],
  [null, null],
  [20260302, null],
])('%s is of %s in the Netherlands', (text, day) => expect(dayOf(text)).toBe(day))

test.each([
  ['1945', '1945-01-01', '1945-12-31'],
  ['1944-02', '1944-02-01', '1944-02-29'],
  ['1945-12', '1945-12-01', '1945-12-31'],
  ['1945-12-03', '1945-12-03', '1945-12-03'],
])('%s is from %s up to and including %s', (text, first, last) =>
  expect(daysOf(text)).toEqual([parseDay(first), parseDay(last)]),
)

const of = (effective: object) => read(weight({ effectiveDateTime: undefined, ...effective }))

describe('when a value was observed', () => {
  test.each([
    ['an instant', { effectiveInstant: '2026-02-20T10:00:00+01:00' }, '2026-02-20'],
    ['the end of a period', { effectivePeriod: { start: '2026-02-01', end: '2026-02-20' } }, '2026-02-20'],
    ['the start of one that lasts', { effectivePeriod: { start: '2026-02-01' } }, '2026-02-01'],
    ['the start of one that goes on', { effectivePeriod: { start: '2026-02-01', end: '2026-12-31' } }, '2026-02-01'],
    [
      'the last moment that has been',
      { effectiveTiming: { event: ['2026-02-01', '2026-02-20', '2026-04-01'] } },
      '2026-02-20',
    ],
    ['the bounds of a timing', { effectiveTiming: { repeat: { boundsPeriod: { end: '2026-02-20' } } } }, '2026-02-20'],
    ['today', { effectiveDateTime: '2026-03-02' }, '2026-03-02'],
  ])('%s', (_, effective, on) => {
    expect(of(effective).input.signals).toEqual({ gewicht: { value: 61.5, on } })
  })

  test.each([
    ['it does not say', {}, 'no-date'],
    ['it is null', { effectiveDateTime: null }, 'no-date'],
    ['it says when it was sent', { issued: '2026-03-01T10:00:00Z' }, 'no-date'],
    ['it is no date', { effectiveDateTime: 'gisteren' }, 'no-date'],
    ['it is in a code', { effectiveTiming: { code: { text: 'QD' } } }, 'no-date'],
    ['it says so twice', { effectiveDateTime: '2026-03-01', effectiveInstant: '2026-02-01T10:00:00Z' }, 'no-date'],
    ['it is tomorrow', { effectiveDateTime: '2026-03-03' }, 'future'],
    ['it is tomorrow here, and today in UTC', { effectiveDateTime: '2026-03-02T23:30:00Z' }, 'future'],
  ])('not used when %s', (_, effective, code) => {
    expect(codesOf(of(effective))).toEqual([code])
    expect(of(effective).input.signals).toEqual({})
  })
})

describe('of several values', () => {
  const at = (id: string, effectiveDateTime: string, value: number, other = {}) =>
    weight({ id, effectiveDateTime, valueQuantity: { value, unit: 'kg' }, ...other })

  test('the newest that is valid wins', () => {
    const found = read(
      at('a', '2026-02-01', 60),
      at('b', '2026-02-20', 61),
      at('c', '2026-02-25', 62, { status: 'entered-in-error' }),
    )
    expect(found.input.signals).toEqual({ gewicht: { value: 61, on: '2026-02-20' } })
    expect(found.evidence).toEqual({ gewicht: { reference: 'Observation/b', on: '2026-02-20' } })
  })

  test('of one day the last, where all tell the time', () => {
    const found = read(at('a', '2026-02-20T16:00:00+01:00', 60), at('b', '2026-02-20T08:00:00+01:00', 61))
    expect(found.input.signals).toEqual({ gewicht: { value: 60, on: '2026-02-20' } })
  })

  test('of one day that differ all are told, for the engine to keep both possible', () => {
    const found = read(at('a', '2026-02-20', 61), at('b', '2026-02-20T08:00:00+01:00', 60))
    expect(found.input.signals).toEqual({
      gewicht: [
        { value: 60, on: '2026-02-20' },
        { value: 61, on: '2026-02-20' },
      ],
    })
    expect(found.evidence).toEqual({ gewicht: { reference: 'Observation/b', on: '2026-02-20' } })
  })
})
