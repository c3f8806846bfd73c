import type { Between } from './between'
import { isTheSame } from './fractions'

/** Lists the cut-offs that a number can only be when it comes within its error of them. */
export const certainAt = (cutoffs: readonly number[], { error, fraction }: Between): readonly number[] =>
  cutoffs.filter((cutoff) => fraction !== null && isTheSame(fraction, cutoff, error))
