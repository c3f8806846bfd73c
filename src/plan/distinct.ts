/** Leaves out what was there before, and keeps the order. */
export const distinct = <T>(values: readonly T[]): T[] => (values.length < 2 ? [...values] : [...new Set(values)])
