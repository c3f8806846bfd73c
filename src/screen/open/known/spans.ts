import { add, divide, type Fill, max, min, multiply, subtract } from '../../loops/arithmetic'
import { BLOCK } from '../../planes'

/** Bounds of a number of every person of a block: one array twice where everyone's are the same. */
export interface Span {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Works out the bounds of something computed from those of two others, for the first `count` persons. */
export type SpanOperation = (left: Span, right: Span, count: number) => Span

const newNumbers = (): Float64Array => new Float64Array(BLOCK)

const isPoint = ({ low, high }: Span): boolean => low === high

/** Of what grows with its left: the low bound comes of the left's, and of one of the right's. */
const growing =
  (fill: Fill, rightOf: (right: Span) => readonly [low: Float64Array, high: Float64Array]) => (): SpanOperation => {
    const [low, high] = [newNumbers(), newNumbers()]
    return (left, right, count) => {
      const [withLow, withHigh] = rightOf(right)
      fill(low, left.low, withLow, count)
      if (isPoint(left) && isPoint(right)) return { low, high: low }
      fill(high, left.high, withHigh, count)
      return { low, high }
    }
  }

const alike = ({ low, high }: Span) => [low, high] as const
const opposite = ({ low, high }: Span) => [high, low] as const

/** Of what may grow with either or not: the bounds are among what comes of the four pairs of bounds. */
const byCorners = (fill: Fill) => (): SpanOperation => {
  const [low, high, corner] = [newNumbers(), newNumbers(), newNumbers()]
  return (left, right, count) => {
    fill(low, left.low, right.low, count)
    if (isPoint(left) && isPoint(right)) return { low, high: low }
    high.set(low)
    for (const [one, other] of [
      [left.low, right.high],
      [left.high, right.low],
      [left.high, right.high],
    ] as const) {
      fill(corner, one, other, count)
      min(low, low, corner, count)
      max(high, high, corner, count)
    }
    return { low, high }
  }
}

/** Nothing is known of a quotient of which the divisor may be zero. */
const dividing = (): SpanOperation => {
  const quotientOf = byCorners(divide)()
  return (left, right, count) => {
    const quotient = quotientOf(left, right, count)
    if (isPoint(right)) return quotient
    for (let i = 0; i < count; i += 1)
      if ((right.low[i] as number) <= 0 && (right.high[i] as number) >= 0) {
        quotient.low[i] = Number.NaN
        quotient.high[i] = Number.NaN
      }
    return quotient
  }
}

/** The operations of formulas; each made anew, with room of its own. */
export const spanOperations = {
  add: growing(add, alike),
  subtract: growing(subtract, opposite),
  multiply: byCorners(multiply),
  divide: dividing,
  min: growing(min, alike),
  max: growing(max, alike),
} as const
