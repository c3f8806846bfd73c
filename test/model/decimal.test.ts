import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  type Decimal,
  divide,
  greatest,
  isMultiple,
  least,
  multiply,
  subtract,
  toNumber,
} from '../../src/model/decimal'
import { dividedAt, minus, order, plainNumbers, plus, type Rational, rationalOf, times } from './rational'

const { POSITIVE_INFINITY: ABOVE_ALL, NEGATIVE_INFINITY: BELOW_ALL } = Number

/** A decimal of every kind: short, as long as a number can hold, and longer than that. */
const decimals: fc.Arbitrary<Decimal> = fc.oneof(
  plainNumbers,
  fc.double({ min: -1e16, max: 1e16, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-12),
  fc.tuple(plainNumbers, plainNumbers).map(([a, b]) => multiply(a, b)),
  fc.tuple(plainNumbers, plainNumbers, plainNumbers).map(([a, b, c]) => multiply(multiply(a, b), c)),
)

const equals = (value: Decimal, expected: Rational): boolean => order(rationalOf(value), expected) === 0

/** A weight as it is written down, from its number of hectograms. */
const kilograms = (tenths: number): number => Number(`${tenths}e-1`)

describe('gewicht: exact 4,0 kg verschil is 4,0 kg', () => {
  const pairs = Array.from({ length: 1500 - 300 - 40 + 1 }, (_, place) => [300 + place + 40, 300 + place] as const)

  test('elk paar van 30,0 tot en met 150,0 kg', () => {
    const missed = pairs.filter(([before, now]) => compare(subtract(kilograms(before), kilograms(now)), 4) !== 0)
    expect(pairs).toHaveLength(1161)
    expect(missed).toEqual([])
  })

  test('binair rekenen mist er een aantal: deze proef zegt iets', () => {
    const missed = pairs.filter(([before, now]) => kilograms(before) - kilograms(now) < 4)
    expect(missed.length).toBeGreaterThan(0)
  })

  test('3,9 kg is altijd minder en 4,1 kg altijd meer', () => {
    const wrong = pairs.filter(([before, now]) => {
      const less = subtract(kilograms(before - 1), kilograms(now))
      const more = subtract(kilograms(before + 1), kilograms(now))
      return compare(less, 4) >= 0 || compare(more, 4) <= 0
    })
    expect(wrong).toEqual([])
  })
})

describe('rekenen', () => {
  test.each<readonly [string, Decimal, number]>([
    ['0,1 + 0,2', add(0.1, 0.2), 0.3],
    ['1,1 + 2,2', add(1.1, 2.2), 3.3],
    ['64,1 − 60,1', subtract(64.1, 60.1), 4],
    ['0,3 − 0,1', subtract(0.3, 0.1), 0.2],
    ['1,1 × 1,1', multiply(1.1, 1.1), 1.21],
    ['0,1 × 3', multiply(0.1, 3), 0.3],
    ['−1,5 × 0,2', multiply(-1.5, 0.2), -0.3],
    ['een tienmiljoenste bij zichzelf', add(0.0000001, 0.0000001), 0.0000002],
    ['tien tot de 21e min 1, plus 1', add(subtract(1e21, 1), 1), 1e21],
    ['twintig kilo bij 1,60 m', divide(20, multiply(1.6, 1.6)), 7.8125],
    ['nul maal iets', multiply(0, -12.34), 0],
  ])('%s', (_, value, expected) => expect(compare(value, expected)).toBe(0))

  test('0,1 + 0,2 is niet wat binair rekenen ervan maakt', () => {
    expect(compare(add(0.1, 0.2), 0.1 + 0.2)).toBeLessThan(0)
  })

  test('lange producten: geen cijfer gaat verloren', () => {
    const long = multiply(multiply(123456789.12345, 987654321.98765), 192837465.56473)
    const expected = times(times(rationalOf(123456789.12345), rationalOf(987654321.98765)), rationalOf(192837465.56473))
    expect(equals(long, expected)).toBe(true)
    expect(toNumber(long)).toBeCloseTo(123456789.12345 * 987654321.98765 * 192837465.56473, -12)
  })

  test('een product van twintig gewichten komt door delen terug', () => {
    const factors = Array.from({ length: 20 }, (_, place) => kilograms(601 + place))
    const product = factors.reduce<Decimal>(multiply, 1)
    const expected = factors.map(rationalOf).reduce(times)
    expect(equals(product, expected)).toBe(true)
    expect(compare(factors.reduce<Decimal>(divide, product), 1)).toBe(0)
  })
})

describe('wetten, getoetst aan breuken van hele getallen', () => {
  test('vergelijken volgt de breuken', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(order(rationalOf(a), rationalOf(b)))
      }),
    )
  })

  test('vergelijken is een volledige ordening', () => {
    const near = fc.tuple(decimals, fc.constantFrom(-1e-9, 0, 1e-9)).map(([value, by]) => add(value, by))
    fc.assert(
      fc.property(near, near, near, (a, b, c) => {
        expect(compare(a, a)).toBe(0)
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('optellen en aftrekken', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(equals(add(a, b), plus(rationalOf(a), rationalOf(b)))).toBe(true)
        expect(equals(subtract(a, b), minus(rationalOf(a), rationalOf(b)))).toBe(true)
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        expect(compare(add(a, b), add(b, a))).toBe(0)
      }),
    )
  })

  test('vermenigvuldigen: gelijk aan de breuken, om te draaien, te verdelen over een som', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(equals(multiply(a, b), times(rationalOf(a), rationalOf(b)))).toBe(true)
        expect(compare(multiply(a, b), multiply(b, a))).toBe(0)
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0)
      }),
    )
  })

  test('het kleinste en het grootste', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [low, high] = order(rationalOf(a), rationalOf(b)) <= 0 ? [a, b] : [b, a]
        expect(compare(least(a, b), low)).toBe(0)
        expect(compare(greatest(a, b), high)).toBe(0)
      }),
    )
  })
})

describe('delen: afgerond op 12 cijfers, een half naar boven', () => {
  test.each<readonly [string, Decimal, number]>([
    ['1 / 8 gaat op', divide(1, 8), 0.125],
    ['1 / 3 naar beneden', divide(1, 3), 0.333333333333],
    ['2 / 3 naar boven', divide(2, 3), 0.666666666667],
    ['−2 / 3 evenzo', divide(-2, 3), -0.666666666667],
    ['2 / −3 evenzo', divide(2, -3), -0.666666666667],
    ['−2 / −3 evenzo', divide(-2, -3), 0.666666666667],
    ['precies een half gaat naar boven', divide(0.000000000001, 2), 0.000000000001],
    ['een fractie onder een half niet', divide(0.00000000000099, 2), 0],
    ['1,5 van het laatste cijfer wordt 2', divide(0.000000000003, 2), 0.000000000002],
    ['65 kg bij 1,75 m', divide(65, multiply(1.75, 1.75)), 21.224489795918],
    ['nul', divide(0, -7), 0],
  ])('%s', (_, value, expected) => expect(compare(value, expected)).toBe(0))

  test('altijd de afgeronde breuk', () => {
    const divisors = decimals.filter((value) => rationalOf(value).over !== 0n)
    fc.assert(
      fc.property(decimals, divisors, (a, b) => {
        expect(equals(divide(a, b), dividedAt(rationalOf(a), rationalOf(b), 12))).toBe(true)
      }),
    )
  })
})

describe('een open grens', () => {
  test.each<readonly [string, Decimal, Decimal]>([
    ['nul maal onbegrensd is nul', multiply(0, ABOVE_ALL), 0],
    ['negatief maal onbegrensd', multiply(-2, ABOVE_ALL), BELOW_ALL],
    ['onbegrensd naar beneden maal negatief', multiply(BELOW_ALL, -0.1), ABOVE_ALL],
    ['iets bij onbegrensd', add(5, ABOVE_ALL), ABOVE_ALL],
    ['iets min onbegrensd', subtract(5, ABOVE_ALL), BELOW_ALL],
    ['gedeeld door onbegrensd', divide(5, ABOVE_ALL), 0],
    ['onbegrensd gedeeld door negatief', divide(ABOVE_ALL, -2), BELOW_ALL],
  ])('%s', (_, value, expected) => expect(value).toBe(expected))

  test('ligt buiten elk getal', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(compare(value, ABOVE_ALL)).toBeLessThan(0)
        expect(compare(ABOVE_ALL, value)).toBeGreaterThan(0)
        expect(compare(value, BELOW_ALL)).toBeGreaterThan(0)
        expect(compare(BELOW_ALL, value)).toBeLessThan(0)
      }),
    )
    expect(compare(ABOVE_ALL, ABOVE_ALL)).toBe(0)
  })
})

describe('op het rooster van een stap', () => {
  test.each<readonly [number, number, boolean]>([
    [0, 0.1, true],
    [4, 0.1, true],
    [64.1, 0.1, true],
    [0.3, 0.1, true],
    [-2.7, 0.1, true],
    [64.15, 0.1, false],
    [0.25, 0.1, false],
    [1.15, 0.01, true],
    [8.2, 0.01, true],
    [1.155, 0.01, false],
    [37.5, 0.5, true],
    [37.4, 0.5, false],
    [81, 1, true],
    [81.5, 1, false],
    [1e-7, 1, false],
    [15, 5, true],
    [16, 5, false],
  ])('%d in stappen van %d: %s', (value, step, expected) => expect(isMultiple(value, step)).toBe(expected))

  test.each([0.1, 0.01, 0.5, 1])('elk veelvoud van %d ligt erop, elk half ernaast niet', (step) => {
    const { over, under } = rationalOf(step)
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (count) => {
        const digits = over * BigInt(count)
        const scale = String(under).length - 1
        expect(isMultiple(Number(`${digits}e-${scale}`), step)).toBe(true)
        expect(isMultiple(Number(`${digits * 10n + over * 5n}e-${scale + 1}`), step)).toBe(false)
      }),
    )
  })
})
