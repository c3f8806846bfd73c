import * as fc from 'fast-check'
import type { Decimal } from '../../src/model/decimal'

/** A fraction of whole numbers: the test's own arithmetic, that shares nothing with the code. */
export interface Rational {
  readonly over: bigint
  readonly under: bigint
}

/** Reads what a decimal says: of a number its text, of a longer one its digits. */
export const rationalOf = (value: Decimal): Rational => {
  if (typeof value !== 'number') return { over: value.digits, under: 10n ** BigInt(value.scale) }
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const over = BigInt(`${sign}${whole}${fraction}`)
  const shift = fraction.length - Number(exponent)
  return shift >= 0 ? { over, under: 10n ** BigInt(shift) } : { over: over * 10n ** BigInt(-shift), under: 1n }
}

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})
export const minus = (a: Rational, b: Rational): Rational => plus(a, { over: -b.over, under: b.under })
export const times = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under })

/** Tells which is larger: −1, 0 or 1. */
export const order = (a: Rational, b: Rational): number => {
  const [left, right] = [a.over * b.under, b.over * a.under]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Divides and rounds at so many digits, half up, away from zero on both sides. */
export const dividedAt = (a: Rational, b: Rational, digits: number): Rational => {
  const [over, under] = [a.over * b.under, a.under * b.over]
  const isNegative = over < 0n !== under < 0n
  const size = (value: bigint): bigint => (value < 0n ? -value : value)
  const scaled = size(over) * 10n ** BigInt(digits)
  const whole = scaled / size(under)
  const rest = scaled % size(under)
  const rounded = rest * 2n >= size(under) ? whole + 1n : whole
  return { over: isNegative ? -rounded : rounded, under: 10n ** BigInt(digits) }
}

/** A number as people write it: up to thirteen digits, up to eight of them behind the point. */
export const plainNumbers: fc.Arbitrary<number> = fc
  .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, scale]) => Number(`${digits}e-${scale}`))
