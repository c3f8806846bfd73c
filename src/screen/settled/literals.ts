/**
 * Of whom something holds, where of everyone all is settled: twice the number of a plane, or one more for who is not in it. So
 * nothing need be worked out to take the opposite.
 */
export type Literal = number

/** The first plane is empty. */
export const NOBODY: Literal = 0
export const EVERYBODY: Literal = 1

export const opposite = (literal: Literal): Literal => literal ^ 1
