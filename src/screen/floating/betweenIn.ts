import type { Formula } from '../../model/condition'
import type { Between } from './between'
import { combinedFraction, fractionOf } from './fractions'

/** What two numbers are computed with. */
export type Operation = Extract<Formula, { left: Formula }>['kind']

/** Twice what one operation on doubles may be off, as a part of what it comes to. */
const ROUNDING = 2 ** -52
/** Twice what a quotient is rounded to. */
const DIVISION = 1e-12
/** Beyond this whole numbers are not exact. */
const MOST_WHOLE = 2 ** 52

const most = ({ least, most: highest }: Pick<Between, 'least' | 'most'>): number =>
  Math.max(Math.abs(least), Math.abs(highest))

const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < MOST_WHOLE

/** What a number that is written down stays between, as a double. */
export const betweenOfNumber = (value: number): Between => {
  const error = isWhole(value) ? 0 : Math.abs(value) * ROUNDING
  return { least: value, most: value, nearest: Math.abs(value), error, fraction: fractionOf(value) }
}

const errorOf = (kind: Operation, left: Between, right: Between, size: number): number => {
  if (kind === 'min' || kind === 'max') return Math.max(left.error, right.error)
  const isExact = left.error === 0 && right.error === 0 && kind !== 'divide' && size < MOST_WHOLE
  if (isExact) return 0
  const rounding = size * ROUNDING
  if (kind === 'multiply') return most(left) * right.error + (most(right) + right.error) * left.error + rounding
  if (kind === 'divide') return (left.error + size * right.error) / (right.nearest - right.error) + rounding + DIVISION
  return left.error + right.error + rounding
}

const cornersOf = (kind: Operation, left: Between, right: Between): number[] => {
  const corners = [left.least, left.most].flatMap((a) => [right.least, right.most].map((b) => [a, b] as const))
  switch (kind) {
    case 'add':
      return corners.map(([a, b]) => a + b)
    case 'subtract':
      return corners.map(([a, b]) => a - b)
    case 'multiply':
      return corners.map(([a, b]) => a * b)
    case 'min':
      return corners.map(([a, b]) => Math.min(a, b))
    case 'max':
      return corners.map(([a, b]) => Math.max(a, b))
    case 'divide': {
      const size = most(left) / right.nearest
      return [left.least < 0 || right.least < 0 ? -size : 0, size]
    }
  }
}

const nearestOf = (kind: Operation, left: Between, right: Between, least: number): number => {
  if (kind === 'multiply') return left.nearest * right.nearest
  return least > 0 ? least : 0
}

const partOf = ({ fraction, least, most: highest }: Between) => ({
  fraction,
  constant: least === highest ? least : null,
  most: most({ least, most: highest }),
})

/** What comes of two numbers stays between, worked out in floating point; null where that could be off without end. */
export const combinedBetween = (kind: Operation, left: Between, right: Between): Between | null => {
  if (kind === 'divide' && right.nearest <= right.error) return null
  const corners = cornersOf(kind, left, right)
  const [least, highest] = [Math.min(...corners), Math.max(...corners)]
  const error = errorOf(kind, left, right, most({ least, most: highest }))
  if (!Number.isFinite(error) || !Number.isFinite(highest - least)) return null
  return {
    least,
    most: highest,
    nearest: nearestOf(kind, left, right, least),
    error,
    fraction: combinedFraction(kind, partOf(left), partOf(right)),
  }
}

/** What a formula stays between, worked out in floating point; null where that could be off without end. */
export const betweenIn = (betweenOf: (id: string) => Between | null, formula: Formula): Between | null => {
  if (formula.kind === 'number') return betweenOfNumber(formula.value)
  if (formula.kind === 'signal') return betweenOf(formula.signal)
  const [left, right] = [betweenIn(betweenOf, formula.left), betweenIn(betweenOf, formula.right)]
  return left === null || right === null ? null : combinedBetween(formula.kind, left, right)
}
