import type { DayNumber } from '../../model/day'
import type { Decimal } from '../../model/decimal'
import type { View } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import type { Observations } from './observe'

/** How to look at what was observed. */
export interface Lens {
  /** Take the estimate of a score, where its instrument allows one, for its value. */
  readonly estimates: boolean
  /** Take stale values as if they were of today. */
  readonly stale: boolean
  /** What is really known, when this is not that. */
  readonly today: readonly State[] | null
}

export const TODAY: Lens = { estimates: false, stale: false, today: null }

export interface Derived extends View {
  readonly states: readonly State[]
  /** Estimates of scores by index, also where the lens does not take them. */
  readonly estimates: ReadonlyMap<number, Decimal>
  /** Derived signals of which the given value and the items disagree. */
  readonly disputed: ReadonlySet<number>
}

/** Deriving at work: what is known so far, and what came up. */
export interface Work {
  readonly observations: Observations
  readonly lens: Lens
  readonly view: { readonly states: State[]; readonly on: DayNumber }
  readonly estimates: Map<number, Decimal>
  readonly disputed: Set<number>
  readonly signals: readonly SignalProgram[]
}
