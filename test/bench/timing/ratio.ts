import { median } from './median'

/** How many times faster one is than another: the median of all rounds, each within itself. */
export const ratio = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((time, round) => (other[round] ?? Number.NaN) / time))
