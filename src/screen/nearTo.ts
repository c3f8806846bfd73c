import { BLOCK, newPlane, type Plane } from './planes'
import type { Span } from './spans'

/** Adds whose numbers lie within an error of a cut-off. */
const addNear = (near: Plane, numbers: Float64Array, cutoff: number, error: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1)
      word |= Number(Math.abs((numbers[first + bit] as number) - cutoff) <= error) << bit
    near[first >>> 5] = (near[first >>> 5] as number) | word
  }
}

/** Adds whose bounds are hardly apart. */
const addNarrow = (near: Plane, { low, high }: Span, error: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const width = (high[first + bit] as number) - (low[first + bit] as number)
      word |= (Number(width > 0) & Number(width <= 2 * error)) << bit
    }
    near[first >>> 5] = (near[first >>> 5] as number) | word
  }
}

/** Makes what finds whose bounds are so near to a cut-off, or to each other, that doubles do not tell on which side they are. */
export const nearTo = (cutoffs: readonly number[], error: number): ((span: Span) => Plane) => {
  const near = newPlane()
  return (span) => {
    near.fill(0)
    for (const cutoff of cutoffs) addNear(near, span.low, cutoff, error)
    if (span.low === span.high) return near
    for (const cutoff of cutoffs) addNear(near, span.high, cutoff, error)
    addNarrow(near, span, error)
    return near
  }
}
