import { BLOCK, type Plane } from '../planes'

// A comparison made a number costs the same whatever comes of it; a branch costs five times as much where that cannot be foreseen.

/** Makes a plane of whoever has numbers of at least a cut-off; eight at a time. */
export const reach = (plane: Plane, numbers: Float64Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 8) {
      const at = first + bit
      word |=
        (Number((numbers[at] as number) >= cutoff) |
          (Number((numbers[at + 1] as number) >= cutoff) << 1) |
          (Number((numbers[at + 2] as number) >= cutoff) << 2) |
          (Number((numbers[at + 3] as number) >= cutoff) << 3) |
          (Number((numbers[at + 4] as number) >= cutoff) << 4) |
          (Number((numbers[at + 5] as number) >= cutoff) << 5) |
          (Number((numbers[at + 6] as number) >= cutoff) << 6) |
          (Number((numbers[at + 7] as number) >= cutoff) << 7)) <<
        bit
    }
    plane[first >>> 5] = word
  }
}

/** Makes a plane of whoever has numbers above a cut-off; eight at a time. */
export const exceed = (plane: Plane, numbers: Float64Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 8) {
      const at = first + bit
      word |=
        (Number((numbers[at] as number) > cutoff) |
          (Number((numbers[at + 1] as number) > cutoff) << 1) |
          (Number((numbers[at + 2] as number) > cutoff) << 2) |
          (Number((numbers[at + 3] as number) > cutoff) << 3) |
          (Number((numbers[at + 4] as number) > cutoff) << 4) |
          (Number((numbers[at + 5] as number) > cutoff) << 5) |
          (Number((numbers[at + 6] as number) > cutoff) << 6) |
          (Number((numbers[at + 7] as number) > cutoff) << 7)) <<
        bit
    }
    plane[first >>> 5] = word
  }
}

/** Makes a plane of whose bounds are one number. */
export const meet = (plane: Plane, low: Float64Array, high: Float64Array): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= Number(low[first + bit] === high[first + bit]) << bit
    plane[first >>> 5] = word
  }
}

/** Adds to a plane who of the takers has a number within an error of a cut-off. */
export const addNear = (plane: Plane, takers: Plane, numbers: Float64Array, cutoff: number, error: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1)
      word |= Number(Math.abs((numbers[first + bit] as number) - cutoff) <= error) << bit
    plane[first >>> 5] = (plane[first >>> 5] as number) | (word & (takers[first >>> 5] as number))
  }
}
