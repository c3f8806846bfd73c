/**
 * An exact decimal number. A plain number stands for its shortest decimal notation (64.1 is 64.1), which is exact up to
 * 15 significant digits; what needs more digits is held as an integer with a scale. ±Infinity marks an open bound.
 */
export type Decimal = number | LongDecimal

interface LongDecimal {
  readonly digits: bigint
  /** Number of digits behind the decimal point, at least 0. */
  readonly scale: number
}

/** Number of digits to which a division is rounded, half up. */
const DIVISION_DIGITS = 12

const SAFE_DIGITS = 1_000_000_000_000_000n
const powers: bigint[] = Array.from({ length: 40 }, (_, exponent) => BigInt(`1${'0'.repeat(exponent)}`))
const power = (exponent: number): bigint => powers[exponent] ?? BigInt(`1${'0'.repeat(exponent)}`)

const parse = (text: string): LongDecimal => {
  const [mantissa = '0', exponent = '0'] = text.split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * power(-scale), scale: 0 }
}

const TENS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
const MOST_DECIMALS = 12
const MOST_DIGITS = 1e15

/** Gives the number of decimals in the shortest notation, when the whole has at most 15 digits; else −1. */
const decimals = (value: number): number => {
  for (let scale = 0; scale <= MOST_DECIMALS; scale += 1) {
    const digits = Math.round(value * (TENS[scale] ?? 1))
    if (Math.abs(digits) >= MOST_DIGITS) return -1
    // Dividing rounds to the nearest double, which is the one that this notation stands for.
    if (digits / (TENS[scale] ?? 1) === value) return scale
  }
  return -1
}

const long = (value: Decimal): LongDecimal => {
  if (typeof value !== 'number') return value
  const scale = decimals(value)
  return scale === -1 ? parse(String(value)) : { digits: BigInt(Math.round(value * (TENS[scale] ?? 1))), scale }
}

const isSafe = (digits: number): boolean => Math.abs(digits) < MOST_DIGITS

const isWhole = (value: number): boolean => Number.isInteger(value) && isSafe(value)

interface Wholes {
  readonly a: number
  readonly b: number
  /** By which both were multiplied. */
  readonly tens: number
}

/** Writes two plain numbers as whole numbers of one scale; null when that would not be exact. */
const wholesOf = (left: Decimal, right: Decimal): Wholes | null => {
  if (typeof left !== 'number' || typeof right !== 'number') return null
  if (isWhole(left) && isWhole(right)) return { a: left, b: right, tens: 1 }
  const [leftScale, rightScale] = [decimals(left), decimals(right)]
  const tens = TENS[Math.max(leftScale, rightScale)]
  if (leftScale === -1 || rightScale === -1 || tens === undefined) return null
  const [a, b] = [Math.round(left * tens), Math.round(right * tens)]
  return isSafe(a) && isSafe(b) ? { a, b, tens } : null
}

/** Does exact work on plain numbers as whole numbers; null when that would not be exact. */
const quickly = (left: Decimal, right: Decimal, combine: (a: number, b: number) => number): number | null => {
  const wholes = wholesOf(left, right)
  if (wholes === null) return null
  const digits = combine(wholes.a, wholes.b)
  return isSafe(digits) ? digits / wholes.tens : null
}

const magnitude = (digits: bigint): bigint => (digits < 0n ? -digits : digits)

const shorten = (digits: bigint, scale: number): Decimal => {
  let [shortDigits, shortScale] = [digits, scale]
  while (magnitude(shortDigits) >= SAFE_DIGITS && shortScale > 0 && shortDigits % 10n === 0n) {
    shortDigits /= 10n
    shortScale -= 1
  }
  if (magnitude(shortDigits) >= SAFE_DIGITS || shortScale >= TENS.length)
    return { digits: shortDigits, scale: shortScale }
  // Both are exact as numbers, and dividing rounds to the double that the decimal notation stands for.
  return Number(shortDigits) / (TENS[shortScale] ?? 1)
}

const isOpen = (value: Decimal): value is number => typeof value === 'number' && !Number.isFinite(value)

const aligned = (left: Decimal, right: Decimal): readonly [bigint, bigint, number] => {
  const [a, b] = [long(left), long(right)]
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale]
}

/** Compares exactly: negative, zero or positive. */
export const compare = (left: Decimal, right: Decimal): number => {
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0
  if (isOpen(left)) return left
  if (isOpen(right)) return -right
  const [a, b] = aligned(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

export const add = (left: Decimal, right: Decimal): Decimal => {
  if (isOpen(left) || isOpen(right)) return Number(left) + Number(right)
  const quick = quickly(left, right, (a, b) => a + b)
  if (quick !== null) return quick
  const [a, b, scale] = aligned(left, right)
  return shorten(a + b, scale)
}

export const subtract = (left: Decimal, right: Decimal): Decimal => {
  if (isOpen(left)) return left
  if (isOpen(right)) return -right
  const quick = quickly(left, right, (a, b) => a - b)
  if (quick !== null) return quick
  const [a, b, scale] = aligned(left, right)
  return shorten(a - b, scale)
}

const sign = (value: Decimal): number => compare(value, 0)

/** Multiplies; an open bound times zero is zero, as interval arithmetic asks. */
export const multiply = (left: Decimal, right: Decimal): Decimal => {
  const direction = sign(left) * sign(right)
  if (direction === 0) return 0
  if (isOpen(left) || isOpen(right)) return direction > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const wholes = wholesOf(left, right)
  if (wholes !== null && isSafe(wholes.a * wholes.b)) return (wholes.a * wholes.b) / (wholes.tens * wholes.tens)
  const [a, b] = [long(left), long(right)]
  return shorten(a.digits * b.digits, a.scale + b.scale)
}

const SIX_DIGITS = 1e6

/**
 * Divides whole numbers as by hand, twice six digits at a time, so that no step leaves the whole numbers that are exact.
 * Gives the quotient times 10¹², rounded half up; null where that is not possible.
 */
const divideByHand = (dividend: number, divisor: number): number | null => {
  const whole = Math.floor(dividend / divisor)
  if (divisor >= 1e9 || whole >= 1000) return null
  const first = (dividend - whole * divisor) * SIX_DIGITS
  const high = Math.floor(first / divisor)
  const second = (first - high * divisor) * SIX_DIGITS
  const low = Math.floor(second / divisor)
  const rounding = (second - low * divisor) * 2 >= divisor ? 1 : 0
  return (whole * SIX_DIGITS + high) * SIX_DIGITS + low + rounding
}

const divideQuickly = (left: Decimal, right: Decimal): number | null => {
  const wholes = wholesOf(left, right)
  if (wholes === null) return null
  const { a, b } = wholes
  const digits = divideByHand(Math.abs(a), Math.abs(b))
  if (digits === null || !isSafe(digits)) return null
  return (a < 0 === b < 0 ? digits : -digits) / (SIX_DIGITS * SIX_DIGITS)
}

/** Divides, rounded half up (away from zero) at 12 digits. The divisor is not zero. */
export const divide = (left: Decimal, right: Decimal): Decimal => {
  if (isOpen(right)) return 0
  if (isOpen(left)) return sign(right) > 0 ? left : -left
  const quick = divideQuickly(left, right)
  if (quick !== null) return quick
  const [a, b] = aligned(left, right)
  const scaled = magnitude(a) * power(DIVISION_DIGITS)
  const divisor = magnitude(b)
  const rounded = (scaled * 2n + divisor) / (divisor * 2n)
  return shorten(a < 0n === b < 0n ? rounded : -rounded, DIVISION_DIGITS)
}

export const least = (left: Decimal, right: Decimal): Decimal => (compare(left, right) <= 0 ? left : right)
export const greatest = (left: Decimal, right: Decimal): Decimal => (compare(left, right) >= 0 ? left : right)

/** Tells whether a value lies on the grid of a step: 0, ±step, ±2·step, … */
export const isMultiple = (value: number, step: number): boolean => {
  const perOne = Math.round(1 / step)
  // For steps such as 1, 0.5 and 0.1: dividing rounds to the double that the decimal notation stands for.
  if (perOne * step === 1 && isSafe(value * perOne)) return Math.round(value * perOne) / perOne === value
  const remainder = quickly(value, step, (a, b) => a % b)
  if (remainder !== null) return remainder === 0
  const [a, b] = aligned(value, step)
  return b !== 0n && a % b === 0n
}

/** Gives the nearest plain number, for showing only. */
export const toNumber = (value: Decimal): number =>
  typeof value === 'number' ? value : Number(`${value.digits}e-${value.scale}`)
