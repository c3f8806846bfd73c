import { add, compare, type Decimal, divide, greatest, least, multiply, toNumber } from '../../model/decimal'
import type { DerivationProgram } from '../../model/program'
import type { MissingItems } from '../../model/signal'
import type { State } from '../../model/state'
import { FALSE, UNKNOWN } from '../../model/truth'

type Score = Extract<DerivationProgram, { kind: 'score' }>
type Item = Score['items'][number]
type Bounds = readonly [Decimal, Decimal]

export interface ScoreResult {
  readonly low: Decimal
  readonly high: Decimal
  /** By the instrument's own rule for items asked and finally unanswered. */
  readonly estimate: Decimal | null
}

const FINALLY = new Set(['unknown', 'declined', 'not-applicable'])

const pointBounds = (points: readonly number[], mask: number): Bounds => {
  const one = mask & (mask - 1) ? undefined : points[31 - Math.clz32(mask)]
  if (one !== undefined) return [one, one]
  const possible = points.filter((_, bit) => (mask & (1 << bit)) !== 0)
  return [Math.min(...possible), Math.max(...possible)]
}

/** Gives the points that an item may give. */
export const itemBounds = ({ points }: Item, state: State): Bounds => {
  // An item that cannot exist for this person scores nothing.
  if (state.exists === FALSE) return [0, 0]
  const [low, high] = points === null ? ([state.low, state.high] as const) : pointBounds(points, state.mask)
  return state.exists === UNKNOWN ? [least(low, 0), greatest(high, 0)] : [low, high]
}

const rounded = (value: Decimal, round: 'up' | 'down' | 'nearest' | undefined): Decimal => {
  if (round === 'up') return Math.ceil(toNumber(value))
  if (round === 'down') return Math.floor(toNumber(value))
  return round === 'nearest' ? Math.floor(toNumber(value) + 0.5) : value
}

const boundsOf = (item: Item, states: readonly State[]): Bounds => {
  const state = states[item.signal]
  return state === undefined ? [0, 0] : itemBounds(item, state)
}

const estimateOf = (score: Score, states: readonly State[], missing: MissingItems): Decimal | null => {
  const bounds = score.items.map((item) => boundsOf(item, states))
  const open = bounds.filter(([low, high]) => compare(low, high) !== 0)
  const unanswered = score.items.filter(({ signal }) => FINALLY.has(states[signal]?.reason ?? ''))
  if (open.length === 0 || open.length > missing.atMost || unanswered.length < open.length) return null
  const lowest = bounds.map(([low]) => low).reduce(add, 0)
  if (missing.fill === 'lowest') return rounded(lowest, missing.round)
  const answered = bounds.filter(([low, high]) => compare(low, high) === 0)
  if (answered.length === 0) return null
  const sum = answered.map(([low]) => low).reduce(add, 0)
  const filled = rounded(divide(multiply(sum, bounds.length), answered.length), missing.round)
  // The mean of the others may be more, or less, than the unanswered items could give.
  return least(greatest(filled, lowest), bounds.map(([, high]) => high).reduce(add, 0))
}

/** Adds up a score: between what the lowest and the highest answers would give. */
export const scoreOf = (score: Score, states: readonly State[]): ScoreResult => {
  let [lowest, highest]: Bounds = [0, 0]
  for (const item of score.items) {
    const [low, high] = boundsOf(item, states)
    lowest = add(lowest, low)
    highest = add(highest, high)
  }
  return {
    low: lowest,
    high: highest,
    estimate: score.missing === null ? null : estimateOf(score, states, score.missing),
  }
}
