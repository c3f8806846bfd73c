import type { DayNumber } from '../../../model/day'
import type { Program, SignalProgram } from '../../../model/program'
import type { Observed, State } from '../../../model/state'
import type { Block, Step } from '../../block'
import type { Plane, Truths } from '../../planes'
import type { Facts } from './facts'

/** Reads one column of a block; tells whether every cell is certainly right: else each is to be checked. */
export type Read = (block: Block) => boolean

/** What a derived signal comes to, by the evaluator of single persons. */
export interface Own {
  readonly state: State
  /** True when what was given cannot be what it is derived to be. */
  readonly isDisputed: boolean
}

/** The evaluator of single persons, on states of which only those that the signal rests on are filled in. */
export type OwnOf = (signal: SignalProgram, states: readonly State[], given: Observed | null) => Own

/** What is worked out of a block, in which order, and the room for it. */
export interface Layout {
  readonly program: Program
  readonly on: DayNumber
  /** By index of the signal: these go before all steps. */
  readonly reads: { readonly index: number; readonly read: Read }[]
  readonly steps: Step[]
  /** By index of the signal. */
  readonly facts: Map<number, Facts>
  /** By how it is written: each condition and each comparison is worked out once. */
  readonly truths: Map<string, Truths>
  /** Of whom single signals are more than planes can hold: these are evaluated one by one. */
  readonly beyond: Plane
  readonly ownOf: OwnOf
}

/** Gives what is known of a signal on which something rests. */
export const factsOf = ({ facts }: Layout, signal: number): Facts => {
  const found = facts.get(signal)
  if (found === undefined) throw new RangeError(`no facts of signal ${signal}`)
  return found
}
