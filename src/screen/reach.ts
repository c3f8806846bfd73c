import { BLOCK, type Plane } from './planes'

/** Makes a plane of whoever has numbers of at least a cut-off. */
export const reach = (plane: Plane, numbers: Float64Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) if ((numbers[first + bit] as number) >= cutoff) word |= 1 << bit
    plane[first >>> 5] = word
  }
}

/** Makes a plane of whoever has numbers above a cut-off. */
export const exceed = (plane: Plane, numbers: Float64Array, cutoff: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) if ((numbers[first + bit] as number) > cutoff) word |= 1 << bit
    plane[first >>> 5] = word
  }
}
