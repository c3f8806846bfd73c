import { expect, test } from 'vitest'
import { systemUri } from '../../src/model/code'
import type { Signal } from '../../src/model/signal'
import { library } from '../../src/pathways'
import { codesOf, coding, read, SUBJECT, UCUM, valuesOf } from './record'

const quantity = (value: number, code: string) => ({ valueQuantity: { value, system: UCUM, code } })

/** Of each coded signal how records have it, and what that is. */
const RECORDED: Readonly<Record<string, readonly [value: object, read: unknown]>> = {
  gewicht: [quantity(71.2, 'kg'), 71.2],
  lengte: [quantity(168, 'cm'), 1.68],
  bmi: [quantity(25.2, 'kg/m2'), 25.2],
  mmse: [{ valueInteger: 22 }, 22],
  'gds15-score': [quantity(7, '{score}'), 7],
  'phq2-score': [quantity(3, '{score}'), 3],
  'phq9-score': [quantity(11, '{score}'), 11],
  'must-score': [{ valueInteger: 2 }, 2],
  'mna-sf-score': [quantity(9, '{score}'), 9],
  tug: [quantity(14.2, 's'), 14.2],
  'vallen-12mnd': [quantity(2, '{#}'), 2],
  'diagnose-dementie': [{}, 'gesteld'],
}

const signals: Readonly<Record<string, Signal>> = library.signals
const coded = Object.entries(signals).filter(([, { codes }]) => codes !== undefined)

test('these signals carry codes, and no other', () =>
  expect(coded.map(([id]) => id).sort()).toEqual(Object.keys(RECORDED).sort()))

test.each(coded.flatMap(([id, { codes = [] }]) => codes.map((code) => [id, code] as const)))(
  '%s is read by its code $code',
  (id, { system, code, is }) => {
    const [value, expected] = RECORDED[id] ?? []
    const resource = {
      resourceType: is === undefined ? 'Observation' : 'Condition',
      status: is === undefined ? 'final' : undefined,
      subject: SUBJECT,
      code: coding(systemUri(system), code),
      effectiveDateTime: '2026-02-27',
      recordedDate: '2026-02-27',
      ...value,
    }
    const found = read(resource)
    expect(codesOf(found)).toEqual([])
    expect(valuesOf(found)).toEqual({ [id]: expected })
  },
)

test('every code says where it was seen, with an address', () => {
  for (const [id, { codes = [] }] of coded)
    for (const { source } of codes) expect([id, source]).toEqual([id, expect.stringMatching(/https:\/\/\S+$/)])
})
