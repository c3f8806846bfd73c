import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/model/day'
import { hasBegun, hasEnded, isInForce, type Validity } from '../../src/model/validity'

const FROM = '2026-01-01'
const UNTIL = '2027-01-01'

describe('until is de eerste dag waarop iets niet meer geldt', () => {
  test.each<readonly [string, Validity, string, readonly [begun: boolean, ended: boolean, inForce: boolean]]>([
    ['de dag ervoor', { from: FROM, until: UNTIL }, '2025-12-31', [false, false, false]],
    ['de eerste dag', { from: FROM, until: UNTIL }, '2026-01-01', [true, false, true]],
    ['de laatste dag', { from: FROM, until: UNTIL }, '2026-12-31', [true, false, true]],
    ['de dag van until', { from: FROM, until: UNTIL }, '2027-01-01', [true, true, false]],
    ['zonder from', { until: UNTIL }, '1950-01-01', [true, false, true]],
    ['zonder until', { from: FROM }, '2999-01-01', [true, false, true]],
    ['altijd', {}, '2026-03-02', [true, false, true]],
  ])('%s', (_, validity, on, expected) => {
    const day = parseDay(on) ?? Number.NaN
    expect([hasBegun(validity, day), hasEnded(validity, day), isInForce(validity, day)]).toEqual(expected)
  })
})
