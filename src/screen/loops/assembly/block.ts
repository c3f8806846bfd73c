/** So many persons are worked out together, as `planes.ts` says. */
export const BLOCK: usize = 4096

// Bytes of what there is of each of them: a bit, a double, a whole number.
export const PLANE: usize = BLOCK / 8
export const NUMBERS: usize = BLOCK * 8
export const WORDS: usize = BLOCK * 4
