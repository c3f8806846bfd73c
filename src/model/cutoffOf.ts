import type { NodeComparison } from './node'

/** Gives the number that a comparison is with, when it is with one. */
export const cutoffOf = ({ values }: NodeComparison): number => values[0] ?? Number.NaN
