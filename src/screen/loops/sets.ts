import { BLOCK, type Plane } from '../planes'
import { NO_SET } from './loops'

/** Looks whether all sets are of the options there are, or not known. */
export const areSets = (sets: Int32Array, most: number): boolean => {
  let beyond = 0
  for (let person = 0; person < BLOCK; person += 1) {
    const set = sets[person] as number
    beyond |= set & ~most & ~-Number(set === NO_SET)
  }
  return beyond === 0
}

/** Makes a plane of whose set has an option. */
export const sortOption = (plane: Plane, sets: Int32Array, place: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= (((sets[first + bit] as number) >>> place) & 1) << bit
    plane[first >>> 5] = word
  }
}

/** Makes a plane of whose set is known. */
export const sortKnownSets = (plane: Plane, sets: Int32Array): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= Number(sets[first + bit] !== NO_SET) << bit
    plane[first >>> 5] = word
  }
}
