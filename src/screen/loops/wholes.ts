import { BLOCK, type Plane } from '../planes'
import { NO_WHOLE, type WholeBounds } from './loops'

/** Tells whether all whole numbers are within bounds: of any that is not, a sign is left. */
export const areWithin = (wholes: Int32Array, { least, most }: WholeBounds): boolean => {
  let signs = 0
  for (let person = 0; person < BLOCK; person += 1) {
    const value = wholes[person] as number
    signs |= (value - least) | (most - value)
  }
  return signs >= 0
}

/** Makes a plane of whose whole number is known, and `NO_WHOLE` of what stands for not known; tells whether all others are within bounds. */
export const sortWholes = (
  plane: Plane,
  wholes: Int32Array,
  { least, most }: WholeBounds,
  unknown: number,
): boolean => {
  let signs = 0
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const value = wholes[first + bit] as number
      const isKnown = Number(value !== unknown)
      signs |= ((value - least) | (most - value)) & -isKnown
      wholes[first + bit] = (value & -isKnown) | (NO_WHOLE & (isKnown - 1))
      word |= isKnown << bit
    }
    plane[first >>> 5] = word
  }
  return signs >= 0
}

/** Makes a plane of whoever has a whole number of at least a cut-off. */
export const reachWholes = (plane: Plane, wholes: Int32Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= Number((wholes[first + bit] as number) >= cutoff) << bit
    plane[first >>> 5] = word
  }
}
