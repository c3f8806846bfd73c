import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberIn } from '../../src/fhir/record/quantity'
import { UNITS } from '../../src/fhir/record/units'
import type { Signal } from '../../src/model/signal'

const signal = (unit: string, step?: number): Signal => ({
  label: 'Proef',
  type: 'decimal',
  domain: 'medical',
  unit,
  ...(step === undefined ? {} : { step }),
})

const quantity = (value: number, code: string) => ({ value, code, system: 'http://unitsofmeasure.org' })

// By definition: the international pound and inch (1959), UCUM's mm[Hg], Julian year, and Celsius and Fahrenheit.
test.each([
  [1, '[lb_av]', 'kg', 0.45359237],
  [16, '[oz_av]', '[lb_av]', 1],
  [14, '[lb_av]', '[stone_av]', 1],
  [1, '[in_i]', 'cm', 2.54],
  [1, '[ft_i]', '[in_i]', 12],
  [1, 'mm[Hg]', 'Pa', 133.322],
  [120, 'mmHg', 'kPa', 15.99864],
  [212, '[degF]', 'Cel', 100],
  [-40, '[degF]', 'Cel', -40],
  [0, 'Cel', 'K', 273.15],
  [1, 'a', 'd', 365.25],
  [1, 'a', 'months', 12],
  [2, 'wk', 'd', 14],
  [90, 'min', 'hours', 1.5],
  [5.4, 'mmol/L', 'umol/L', 5400],
  [36, 'km/h', 'm/s', 10],
  [12, '/a', '/mo', 1],
  [1, 'kcal', 'J', 4184],
  [2.2, 'g/cm2', 'kg/m2', 22],
])('%d %s in %s is %d', (value, from, to, expected) =>
  expect(numberIn(quantity(value, from), signal(to), false)).toBe(expected),
)

test('what UCUM itself holds for the same is not: a mole, a part of a hundred, a score', () => {
  for (const [from, to] of [
    ['%', '1'],
    ['1', '%'],
    ['mmol/L', '10*9/L'],
    ['mosm/kg', 'mol/L'],
    ['mosm/L', 'mmol/L'],
    ['constructor', 'kg'],
    ['kg', 'toString'],
  ] as const)
    expect([from, numberIn(quantity(1, from), signal(to), false)]).toEqual([from, 'unit'])
})

describe('a value that is converted', () => {
  const pairs = Object.keys(UNITS).flatMap((from) =>
    Object.keys(UNITS)
      .filter((to) => UNITS[from]?.[0] === UNITS[to]?.[0])
      .map((to): [string, string] => [from, to]),
  )
  const tenths = fc.integer({ min: 0, max: 5000 }).map((count) => Number(`${count}e-1`))

  test('comes back the same, on its step', () =>
    fc.assert(
      fc.property(fc.constantFrom(...pairs), tenths, ([from, to], value) => {
        const there = numberIn(quantity(value, from), signal(to), false)
        const [, times = 1, , by = 1] = UNITS[from] ?? []
        const [, otherTimes = 1, , otherBy = 1] = UNITS[to] ?? []
        // What is written with twelve decimals of a unit ten million times as large has lost its tenths.
        fc.pre((times / by) * (otherBy / otherTimes) > 1e-9)
        expect(numberIn(quantity(Number(there), to), signal(from, 0.1), false)).toBe(value)
      }),
    ))

  test('is the nearest step, reckoned in whole numbers', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 300_000 }), (grams) => {
        const hectograms = (BigInt(grams) + 50n) / 100n
        expect(numberIn(quantity(grams, 'g'), signal('kg', 0.1), false)).toBe(Number(`${hectograms}e-1`))
      }),
    ))
})
