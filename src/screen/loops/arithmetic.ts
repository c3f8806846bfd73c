/** Fills in what comes of two numbers, for the first `count` persons. */
export type Fill = (to: Float64Array, left: Float64Array, right: Float64Array, count?: number) => void

// Each by itself: what is shared and called for every person would cost more than what it does.

export const add: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) to[i] = (left[i] as number) + (right[i] as number)
}

export const subtract: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) to[i] = (left[i] as number) - (right[i] as number)
}

export const multiply: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) to[i] = (left[i] as number) * (right[i] as number)
}

/** What is divided by zero is not a number. */
export const divide: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) {
    const by = right[i] as number
    to[i] = by === 0 ? Number.NaN : (left[i] as number) / by
  }
}

export const min: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) to[i] = Math.min(left[i] as number, right[i] as number)
}

export const max: Fill = (to, left, right, count = to.length) => {
  for (let i = 0; i < count; i += 1) to[i] = Math.max(left[i] as number, right[i] as number)
}
