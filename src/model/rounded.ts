import { add, compare, type Decimal, divide, multiply, toNumber } from './decimal'

/**
 * Gives the multiple of a step that is nearest to a quotient, half up. It is exact: the quotient itself is never written as a
 * decimal number, so no rounding of that can bring it to another multiple.
 */
export const rounded = (dividend: Decimal, divisor: Decimal, step: number): number => {
  const width = multiply(multiply(divisor, step), 2)
  const upper = add(multiply(dividend, 2), multiply(divisor, step))
  // The quotient may be a hair off, and that is put right exactly: the count is the last one not above it.
  let count = Math.floor(toNumber(divide(upper, width)))
  if (compare(multiply(count, width), upper) > 0) count -= 1
  else if (compare(multiply(count + 1, width), upper) <= 0) count += 1
  return toNumber(multiply(count, step))
}
