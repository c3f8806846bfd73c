import { type DayNumber, parseDay } from './day'

/** From the first day something holds until the first day it no longer does; either may be open. */
export interface Validity {
  readonly from?: string
  readonly until?: string
}

export const hasBegun = ({ from }: Validity, on: DayNumber): boolean =>
  from === undefined || (parseDay(from) ?? 0) <= on

export const hasEnded = ({ until }: Validity, on: DayNumber): boolean =>
  until !== undefined && (parseDay(until) ?? 0) <= on

export const isInForce = (validity: Validity, on: DayNumber): boolean =>
  hasBegun(validity, on) && !hasEnded(validity, on)
