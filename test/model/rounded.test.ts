import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounded } from '../../src/model/rounded'
import { order, plus, rationalOf, times } from './rational'

const steps = fc.constantFrom(0.01, 0.1, 0.25, 0.5, 1, 5)
const wholes = fc.integer({ min: -1e9, max: 1e9 })

test('no multiple of the step is nearer, and of two as near it is the higher', () =>
  fc.assert(
    fc.property(wholes, fc.integer({ min: 1, max: 1e6 }), steps, (dividend, divisor, step) => {
      const doubled = { over: BigInt(dividend) * 2n, under: BigInt(divisor) }
      const nearest = times(rationalOf(rounded(dividend, divisor, step)), rationalOf(2))
      const above = plus(nearest, rationalOf(step))
      const below = plus(nearest, rationalOf(-step))
      expect(order(below, doubled)).toBeLessThanOrEqual(0)
      expect(order(doubled, above)).toBe(-1)
    }),
  ))

test.each([
  [1, 2, 1, 1],
  [-1, 2, 1, 0],
  [63.55, 1, 0.1, 63.6],
  [19.95, 1, 0.1, 20],
  [19.949999999999, 1, 0.1, 19.9],
  [19.94999999999999, 1, 0.1, 19.9],
  [1, 3, 0.01, 0.33],
  [1e21, 1, 1, 1e21],
])('%d / %d in steps of %d is %d', (dividend, divisor, step, expected) =>
  expect(rounded(dividend, divisor, step)).toBe(expected),
)
