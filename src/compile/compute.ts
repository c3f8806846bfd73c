import type { Formula } from '../model/condition'
import { add, compare, type Decimal, divide, greatest, least, multiply, subtract } from '../model/decimal'
import type { Compute, Interval } from '../model/program'

type Bounds = NonNullable<Interval>
type Operation = (left: Bounds, right: Bounds) => Interval

type Combine = (left: Decimal, right: Decimal) => Decimal

const isPoint = ([low, high]: Bounds): boolean => compare(low, high) === 0

const between = (one: Decimal, other: Decimal): Bounds => [least(one, other), greatest(one, other)]

const hull = (one: Bounds, other: Bounds): Bounds => [least(one[0], other[0]), greatest(one[1], other[1])]

const corners =
  (combine: Combine): Operation =>
  (left, right) => {
    const [a, b] = [isPoint(left), isPoint(right)]
    const low = combine(left[0], right[0])
    if (a && b) return [low, low]
    if (b) return between(low, combine(left[1], right[0]))
    const bounds = between(low, combine(left[0], right[1]))
    return a ? bounds : hull(bounds, between(combine(left[1], right[0]), combine(left[1], right[1])))
  }

const holdsZero = ([low, high]: Bounds): boolean => compare(low, 0) <= 0 && compare(high, 0) >= 0

const quotient = corners(divide)

// What grows, or falls, with each of its terms has its bounds at theirs.
const operations: Readonly<Record<Exclude<Formula['kind'], 'number' | 'signal'>, Operation>> = {
  add: (left, right) => [add(left[0], right[0]), add(left[1], right[1])],
  subtract: (left, right) => [subtract(left[0], right[1]), subtract(left[1], right[0])],
  multiply: corners(multiply),
  divide: (left, right) => (holdsZero(right) ? null : quotient(left, right)),
  min: (left, right) => [least(left[0], right[0]), least(left[1], right[1])],
  max: (left, right) => [greatest(left[0], right[0]), greatest(left[1], right[1])],
}

/** Compiles a formula to interval arithmetic on exact decimals. */
export const compileFormula = (formula: Formula, index: (signal: string) => number): Compute => {
  if (formula.kind === 'number') return () => [formula.value, formula.value]
  if (formula.kind === 'signal') {
    const place = index(formula.signal)
    return (states) => {
      const state = states[place]
      return state === undefined ? null : [state.low, state.high]
    }
  }
  const [left, right] = [compileFormula(formula.left, index), compileFormula(formula.right, index)]
  const operation = operations[formula.kind]
  return (states) => {
    const [a, b] = [left(states), right(states)]
    return a === null || b === null ? null : operation(a, b)
  }
}
