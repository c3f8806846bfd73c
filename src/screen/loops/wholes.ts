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

/** Makes a plane of whoever has a whole number of at least a cut-off; eight at a time. */
export const reachWholes = (plane: Plane, wholes: Int32Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 8) {
      const at = first + bit
      word |=
        (Number((wholes[at] as number) >= cutoff) |
          (Number((wholes[at + 1] as number) >= cutoff) << 1) |
          (Number((wholes[at + 2] as number) >= cutoff) << 2) |
          (Number((wholes[at + 3] as number) >= cutoff) << 3) |
          (Number((wholes[at + 4] as number) >= cutoff) << 4) |
          (Number((wholes[at + 5] as number) >= cutoff) << 5) |
          (Number((wholes[at + 6] as number) >= cutoff) << 6) |
          (Number((wholes[at + 7] as number) >= cutoff) << 7)) <<
        bit
    }
    plane[first >>> 5] = word
  }
}
