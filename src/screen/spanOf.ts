import type { Formula } from '../model/condition'
import type { Between, Facts } from './facts'
import { combinedFraction, fractionOf } from './fractions'
import { BLOCK, isFull } from './planes'
import { type Span, spanOperations } from './spans'

/** How a formula is worked out in floating point, and what that stays between. */
export interface Spanning extends Between {
  /** Bounds for the first `count` persons; not a number where a divisor may be zero. */
  readonly run: (count: number) => Span
}

/** Twice what one operation on doubles may be off, as a part of what it comes to. */
const ROUNDING = 2 ** -52
/** Twice what a quotient is rounded to. */
const DIVISION = 1e-12
/** Beyond this whole numbers are not exact. */
const MOST_WHOLE = 2 ** 52

const most = ({ least, most: highest }: Pick<Spanning, 'least' | 'most'>): number =>
  Math.max(Math.abs(least), Math.abs(highest))

const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < MOST_WHOLE

const ofNumber = (value: number): Spanning => {
  const numbers = new Float64Array(BLOCK).fill(value)
  const span = { low: numbers, high: numbers }
  const error = isWhole(value) ? 0 : Math.abs(value) * ROUNDING
  return { run: () => span, least: value, most: value, nearest: Math.abs(value), error, fraction: fractionOf(value) }
}

/** Gives the numbers of a signal, by its id. */
type NumbersOf = (id: string) => Pick<Facts, 'low' | 'high' | 'exact' | 'between'>

const ofSignal = ({ low, high, exact, between }: ReturnType<NumbersOf>): Spanning | null => {
  const [span, point] = [
    { low, high },
    { low, high: low },
  ]
  return between === null ? null : { ...between, run: (count) => (isFull(exact, count) ? point : span) }
}

const errorOf = (kind: keyof typeof spanOperations, left: Spanning, right: Spanning, size: number): number => {
  if (kind === 'min' || kind === 'max') return Math.max(left.error, right.error)
  const isExact = left.error === 0 && right.error === 0 && kind !== 'divide' && size < MOST_WHOLE
  if (isExact) return 0
  const rounding = size * ROUNDING
  if (kind === 'multiply') return most(left) * right.error + (most(right) + right.error) * left.error + rounding
  if (kind === 'divide') return (left.error + size * right.error) / (right.nearest - right.error) + rounding + DIVISION
  return left.error + right.error + rounding
}

const cornersOf = (kind: keyof typeof spanOperations, left: Spanning, right: Spanning): number[] => {
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

const nearestOf = (kind: keyof typeof spanOperations, left: Spanning, right: Spanning, least: number): number => {
  if (kind === 'multiply') return left.nearest * right.nearest
  return least > 0 ? least : 0
}

const partOf = ({ fraction, least, most: highest }: Spanning) => ({
  fraction,
  constant: least === highest ? least : null,
  most: most({ least, most: highest }),
})

const combined = (kind: keyof typeof spanOperations, left: Spanning, right: Spanning): Spanning | null => {
  if (kind === 'divide' && right.nearest <= right.error) return null
  const corners = cornersOf(kind, left, right)
  const [least, highest] = [Math.min(...corners), Math.max(...corners)]
  const error = errorOf(kind, left, right, most({ least, most: highest }))
  if (!Number.isFinite(error) || !Number.isFinite(highest - least)) return null
  const operate = spanOperations[kind]()
  return {
    run: (count) => operate(left.run(count), right.run(count), count),
    least,
    most: highest,
    nearest: nearestOf(kind, left, right, least),
    error,
    fraction: combinedFraction(kind, partOf(left), partOf(right)),
  }
}

/** Makes a formula ready to be worked out for all persons of a block; null where that could be off without end. */
export const spanOf = (numbersOf: NumbersOf, formula: Formula): Spanning | null => {
  if (formula.kind === 'number') return ofNumber(formula.value)
  if (formula.kind === 'signal') return ofSignal(numbersOf(formula.signal))
  const [left, right] = [spanOf(numbersOf, formula.left), spanOf(numbersOf, formula.right)]
  return left === null || right === null ? null : combined(formula.kind, left, right)
}
