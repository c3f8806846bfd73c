/** What can be said of a condition: certainly false, not certain, certainly true. Ordered, so that `all` is the least and `any` the greatest. */
export type Truth = 0 | 1 | 2

export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 2

/** Negates; the unknown stays unknown. */
export const negate = (truth: Truth): Truth => (2 - truth) as Truth

export const fromBoolean = (value: boolean): Truth => (value ? TRUE : FALSE)
