import type { Formula } from '../model/condition'
import { add, compare, type Decimal, divide, greatest, least, multiply, subtract } from '../model/decimal'
import type { Compute, Interval } from '../model/program'

type Bounds = NonNullable<Interval>
type Operation = (left: Bounds, right: Bounds) => Interval

const hull = (values: readonly Decimal[]): Bounds => [values.reduce(least), values.reduce(greatest)]

const corners =
  (combine: (left: Decimal, right: Decimal) => Decimal): Operation =>
  (left, right) => {
    const exact = compare(left[0], left[1]) === 0 && compare(right[0], right[1]) === 0
    if (exact) {
      const value = combine(left[0], right[0])
      return [value, value]
    }
    return hull(left.flatMap((a) => right.map((b) => combine(a, b))))
  }

const holdsZero = ([low, high]: Bounds): boolean => compare(low, 0) <= 0 && compare(high, 0) >= 0

const quotient = corners(divide)

// min and max grow with each of their terms, so the bounds go pairwise.
const operations: Readonly<Record<Exclude<Formula['kind'], 'number' | 'signal'>, Operation>> = {
  add: corners(add),
  subtract: corners(subtract),
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
