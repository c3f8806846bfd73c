/** Numbers as if by chance, the same every time for one seed. */
export interface Chance {
  /** A whole number from 0, below this. */
  readonly below: (count: number) => number
  readonly one: <T>(list: readonly T[]) => T | undefined
  /** True in so many of a hundred. */
  readonly in100: (share: number) => boolean
}

/** Begins a row of numbers (mulberry32, by Tommy Ettinger, in the public domain). */
export const seeded = (seed: number): Chance => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { below, one: (list) => list[below(list.length)], in100: (share) => below(100) < share }
}
