/** Gives the same again and again, in the same order. */
export const repeated = <T>(all: readonly T[], times: number): T[] => Array.from({ length: times }, () => all).flat()
