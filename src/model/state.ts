import type { MissingReason } from './condition'
import type { DayNumber } from './day'
import { compare, type Decimal } from './decimal'
import { TRUE, type Truth } from './truth'

/**
 * What is known of one signal. One shape for all types: booleans and choices are a set of possible options in `mask`
 * (bit 0 is false and bit 1 true for a boolean); `choices` have the possible ones in `mask` and the certain ones in
 * `must`; numbers and dates lie between `low` and `high`, both included.
 */
export interface State {
  /** Whether the signal can exist for this person (`onlyIf`). */
  readonly exists: Truth
  /** True for an optional signal that is not there: every comparison with it is false. */
  readonly absent: boolean
  readonly mask: number
  readonly must: number
  readonly low: Decimal
  readonly high: Decimal
  /** True when exactly one value is left. */
  readonly exact: boolean
  /** Why no value is known; null when one is. */
  readonly reason: MissingReason | null
  /** True while an answer that is still to be fetched can change it. */
  readonly pending: boolean
  /** What is really known, where this state is an estimate or a stale value; null where it is this state itself. */
  readonly today: State | null
}

/** What the input says of one signal. */
export interface Observed {
  /** What is known by it today; when stale, all that is possible. */
  readonly state: State
  /** The value itself when it is too old to count; else null. */
  readonly stale: State | null
  /** The day it was seen; null for the day of the advice. */
  readonly on: DayNumber | null
}

export const FALSE_BIT = 1
export const TRUE_BIT = 2

const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0

// Written out in full, and not spread, as these are made for every signal of every person.

/** Makes the state of a boolean or a choice of which these options are possible. */
export const optionsState = (mask: number, reason: MissingReason | null = null): State => ({
  exists: TRUE,
  absent: false,
  mask,
  must: 0,
  low: 0,
  high: 0,
  exact: isSingle(mask),
  reason,
  pending: false,
  today: null,
})

/** Makes the state of `choices`: those that are certain and those that are possible. */
export const choicesState = (must: number, may: number, reason: MissingReason | null = null): State => ({
  exists: TRUE,
  absent: false,
  mask: may,
  must,
  low: 0,
  high: 0,
  exact: must === may,
  reason,
  pending: false,
  today: null,
})

/** Makes the state of a number or a day that lies between two bounds. */
export const boundsState = (low: Decimal, high: Decimal, reason: MissingReason | null = null): State => ({
  exists: TRUE,
  absent: false,
  mask: 0,
  must: 0,
  low,
  high,
  exact: low === high || compare(low, high) === 0,
  reason,
  pending: false,
  today: null,
})

/** Makes what is seen on the day of the advice. */
export const seenOfTheDay = (state: State): Observed => ({ state, stale: null, on: null })
