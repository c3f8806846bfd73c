import { add, compare, type Decimal, divide, greatest, least, multiply, toNumber } from '../model/decimal'
import type { DerivationProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, UNKNOWN } from '../model/truth'

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
  const possible = points.filter((_, bit) => (mask & (1 << bit)) !== 0)
  return [Math.min(...possible), Math.max(...possible)]
}

const itemBounds = ({ points }: Item, state: State): Bounds => {
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

const estimateOf = (score: Score, states: readonly State[], bounds: readonly Bounds[]): Decimal | null => {
  if (score.missing === null) return null
  const open = bounds.filter(([low, high]) => compare(low, high) !== 0)
  const unanswered = score.items.filter(({ signal }) => FINALLY.has(states[signal]?.reason ?? ''))
  if (open.length === 0 || open.length > score.missing.atMost || unanswered.length < open.length) return null
  const lowest = bounds.map(([low]) => low).reduce(add, 0)
  if (score.missing.fill === 'lowest') return rounded(lowest, score.missing.round)
  const answered = bounds.filter(([low, high]) => compare(low, high) === 0)
  if (answered.length === 0) return null
  const sum = answered.map(([low]) => low).reduce(add, 0)
  const filled = rounded(divide(multiply(sum, bounds.length), answered.length), score.missing.round)
  // The mean of the others may be more, or less, than the unanswered items could give.
  return least(greatest(filled, lowest), bounds.map(([, high]) => high).reduce(add, 0))
}

/** Adds up a score: between what the lowest and the highest answers would give. */
export const scoreOf = (score: Score, states: readonly State[]): ScoreResult => {
  const bounds = score.items.map((item): Bounds => {
    const state = states[item.signal]
    return state === undefined ? [0, 0] : itemBounds(item, state)
  })
  return {
    low: bounds.map(([low]) => low).reduce(add, 0),
    high: bounds.map(([, high]) => high).reduce(add, 0),
    estimate: estimateOf(score, states, bounds),
  }
}
