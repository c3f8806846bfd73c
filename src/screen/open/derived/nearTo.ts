import type { Between } from '../../floating/between'
import { certainAt } from '../../floating/certainAt'
import { addNear } from '../../loops/reach'
import { BLOCK, fullPlane, newPlane, type Plane } from '../../planes'
import type { Span } from '../known/spans'

const EVERYONE = fullPlane()

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

/** Moves what comes so near to a cut-off that it can only be that. */
const snap = (numbers: Float64Array, cutoff: number, error: number): void => {
  for (let person = 0; person < numbers.length; person += 1)
    if (Math.abs((numbers[person] as number) - cutoff) <= error) numbers[person] = cutoff
}

/**
 * Makes what puts on a cut-off whoever doubles have next to it, and finds whose bounds are so near to a cut-off, or to each other,
 * that doubles do not tell on which side they are.
 */
export const nearTo = (cutoffs: readonly number[], between: Between): ((span: Span) => Plane) => {
  const [near, { error }, same] = [newPlane(), between, certainAt(cutoffs, between)]
  const doubtful = cutoffs.filter((cutoff) => !same.includes(cutoff))
  return (span) => {
    near.fill(0)
    const isPoint = span.low === span.high
    for (const numbers of isPoint ? [span.low] : [span.low, span.high]) {
      for (const cutoff of same) snap(numbers, cutoff, error)
      for (const cutoff of doubtful) addNear(near, EVERYONE, numbers, cutoff, error)
    }
    if (!isPoint) addNarrow(near, span, error)
    return near
  }
}
