import type { DayNumber } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import { type Bounds, NO_WHOLE, type WholeBounds } from '../loops/loops'

/** From here on a number may be one that points at a person. */
const LONG_NUMBER = 10_000_000
const MOST_DIGITS = 1e15

/** What all right values are; null where doubles do not tell. */
export const boundsOf = ({ signal: { type, step }, full }: SignalProgram, on: DayNumber): Bounds | null => {
  if (type === 'date') return { least: 0, most: on, perOne: 1 }
  const finest = step ?? (type === 'integer' ? 1 : null)
  if (finest === null) return null
  const [least, most, perOne] = [Number(full.low), Math.min(Number(full.high), LONG_NUMBER - 1), Math.round(1 / finest)]
  const isExact = perOne * finest === 1 && Math.max(-least, most) * perOne < MOST_DIGITS
  return isExact ? { least, most, perOne } : null
}

/** What all right whole numbers are; null where 32 bits do not hold that. */
export const wholeBoundsOf = (signal: SignalProgram, on: DayNumber): WholeBounds | null => {
  const bounds = boundsOf(signal, on)
  if (bounds === null) return null
  const [least, most] = [Math.ceil(bounds.least), Math.floor(bounds.most)]
  return least > NO_WHOLE && least <= most ? { least, most } : null
}
