import { add, compare, type Decimal, multiply, toNumber } from '../model/decimal'
import type { Compute, Interval } from '../model/program'
import type { State } from '../model/state'

/** A number that a formula meets more than once: where it stands, and in what steps it is given. */
export interface Repeated {
  readonly place: number
  readonly step: number
}

/** Points of the grid of the one open number, by place, from one to another. */
type Stretch = readonly [from: number, to: number]

/** Halving is done at most so often; then the bounds are wider than they need be, and still right. */
const MOST_HALVES = 200

const isOpen = ({ low, high }: State): boolean => compare(low, high) !== 0

/** The farthest bound that is reached somewhere: the stretch that may reach farthest is halved, until that is one point. */
const farthest = (bound: (stretch: Stretch) => Decimal | null, all: Stretch, sign: 1 | -1): Decimal | null => {
  const first = bound(all)
  if (first === null) return null
  const stretches: { readonly at: Stretch; readonly bound: Decimal }[] = [{ at: all, bound: first }]
  for (let halves = 0; ; halves += 1) {
    const best = stretches.reduce((one, other) => (sign * compare(other.bound, one.bound) >= 0 ? other : one))
    stretches.splice(stretches.indexOf(best), 1)
    const [from, to] = best.at
    if (from === to || halves >= MOST_HALVES) return best.bound
    const middle = Math.floor((from + to) / 2)
    for (const at of [
      [from, middle],
      [middle + 1, to],
    ] as const) {
      const reached = bound(at)
      if (reached === null) return null
      stretches.push({ at, bound: reached })
    }
  }
}

/** So many outcomes are remembered: persons of one file of cases weigh the same. */
const MOST_REMEMBERED = 1000

const written = (value: Decimal): string => (typeof value === 'number' ? `${value}` : `${value.digits}e${value.scale}`)

/** Remembers what comes of the bounds of these inputs, on which alone it rests. */
const remembering = (compute: Compute, inputs: readonly number[]): Compute => {
  const memory = new Map<string, Interval>()
  return (states) => {
    let key = ''
    for (const place of inputs) {
      const state = states[place]
      key += state === undefined ? ' ' : `${written(state.low)} ${written(state.high)} `
    }
    const known = memory.get(key)
    if (known !== undefined) return known
    const found = compute(states)
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(key, found)
    return found
  }
}

/**
 * Makes a formula come to no more than it can where it meets its only open number more than once: bounds by themselves say of
 * `(a − b) / a` that one a may stand above and another below the line.
 */
export const tightly = (compute: Compute, repeated: readonly Repeated[], inputs: readonly number[]): Compute => {
  if (repeated.length === 0) return compute
  const tight: Compute = (states) => {
    const wide = compute(states)
    if (wide === null || compare(wide[0], wide[1]) === 0) return wide
    const open = inputs.filter((place) => states[place] !== undefined && isOpen(states[place]))
    const only = open.length === 1 ? repeated.find(({ place }) => place === open[0]) : undefined
    const state = only === undefined ? undefined : states[only.place]
    if (only === undefined || state === undefined) return wide
    const count = Math.ceil((toNumber(state.high) - toNumber(state.low)) / only.step)
    if (!Number.isFinite(count)) return wide
    const lent = [...states]
    const valueAt = (point: number): Decimal =>
      point === count ? state.high : add(state.low, multiply(point, only.step))
    const within = ([from, to]: Stretch): Interval => {
      lent[only.place] = { ...state, low: valueAt(from), high: valueAt(to) }
      return compute(lent)
    }
    const lowest = farthest((at) => within(at)?.[0] ?? null, [0, count], -1)
    const highest = farthest((at) => within(at)?.[1] ?? null, [0, count], 1)
    return lowest === null || highest === null ? wide : [lowest, highest]
  }
  return remembering(tight, inputs)
}
