import { BLOCK, type Plane } from '../planes'
import type { Bounds, Loops } from './loops'

// Every value is looked at in the same way: a branch that cannot be foreseen costs more than what it spares.

/** Twice as a factor it makes of the least double something beyond all bounds. */
const HUGE = 1e300

/** Makes a plane of who has a whole number within bounds; tells whether all others have none. */
const sortWhole = (plane: Plane, numbers: Float64Array, { least, most }: Bounds): boolean => {
  // Half a step more does not let in another number, and does not leave out one that is rounded.
  const [middle, half] = [(least + most) / 2, (most - least + 1) / 2]
  let wrong = 0
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const value = numbers[first + bit] as number
      const off = (value - Math.floor(value)) * HUGE * HUGE
      const isRight = Number(Math.abs(value - middle) + off <= half)
      wrong |= ~isRight & Number(!Number.isNaN(value))
      word |= isRight << bit
    }
    plane[first >>> 5] = word
  }
  return wrong === 0
}

/** Makes a plane of who has a number within bounds that is a whole number of steps: dividing rounds to the double that the decimal notation stands for. */
const sortSteps = (plane: Plane, numbers: Float64Array, { least, most, perOne }: Bounds): boolean => {
  const [middle, half] = [(least + most) / 2, (most - least + 1 / perOne) / 2]
  let wrong = 0
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) {
      const value = numbers[first + bit] as number
      const isOnGrid = Number(Math.floor(value * perOne + 0.5) / perOne === value)
      const isRight = isOnGrid & Number(Math.abs(value - middle) <= half)
      wrong |= ~isRight & Number(!Number.isNaN(value))
      word |= isRight << bit
    }
    plane[first >>> 5] = word
  }
  return wrong === 0
}

export const sortRight: Loops['sortRight'] = (plane, numbers, bounds) =>
  bounds.perOne === 1 ? sortWhole(plane, numbers, bounds) : sortSteps(plane, numbers, bounds)

/** Makes not a number of what stands for not known. */
export const forget = (numbers: Float64Array, unknown: number): void => {
  for (let person = 0; person < BLOCK; person += 1) if (numbers[person] === unknown) numbers[person] = Number.NaN
}
