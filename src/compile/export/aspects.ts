import { addMonths, type DayNumber, formatDay } from '../../model/day'
import { compare, type Decimal, toNumber } from '../../model/decimal'
import type { FactValue } from '../../model/jsonRule'
import type { SignalProgram } from '../../model/program'
import { type State, TRUE_BIT } from '../../model/state'
import { FALSE, UNKNOWN } from '../../model/truth'

/**
 * What exported rules ask about a signal, by the end of the fact's name. A plain value is there only when it is certain; of
 * less there are bounds, or the options that are certainly not so. Months of a date that lies between two anniversaries are a fraction.
 */
export type Aspect =
  | ''
  | 'not'
  | 'possible'
  | 'not-certain'
  | 'exists'
  | 'status'
  | 'low'
  | 'high'
  | 'days-ago.low'
  | 'days-ago.high'
  | 'months-ago.low'
  | 'months-ago.high'

/** Whether a signal has a value today, or why not. */
export const STATUSES = [
  'known',
  'not-asked',
  'unknown',
  'declined',
  'not-applicable',
  'stale',
  'unreliable',
  'unusable',
  'cannot-exist',
] as const

export type Status = (typeof STATUSES)[number]

type Reading = (state: State, signal: SignalProgram, on: DayNumber) => FactValue

/** Lists options of which the bits are set. */
export const optionsOf = ({ options }: SignalProgram, mask: number): string[] =>
  options.filter((_, bit) => (mask & (1 << bit)) !== 0)

/** Writes a day as a number that is ordered as days are: 20260302. */
export const datedNumber = (day: number): number => Number(formatDay(day).replaceAll('-', ''))

/** The nearest number may, of a decimal with very many digits, lie on a cut-off that the decimal itself only comes close to. */
const besideCutoffs = (value: Decimal, cutoffs: readonly number[]): number => {
  const near = toNumber(value)
  if (typeof value === 'number' || !cutoffs.includes(near)) return near
  return near + Math.sign(compare(value, near)) * Math.abs(near) * Number.EPSILON
}

const numberIn = (value: Decimal, { signal, cutoffs }: SignalProgram): number | null => {
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  return signal.type === 'date' ? datedNumber(Number(value)) : besideCutoffs(value, cutoffs)
}

const plainValue: Reading = (state, signal) => {
  if (signal.signal.type === 'choices') return optionsOf(signal, state.must)
  if (!state.exact) return null
  if (signal.signal.type === 'boolean') return state.mask === TRUE_BIT
  return signal.signal.type === 'choice' ? (optionsOf(signal, state.mask)[0] ?? null) : numberIn(state.low, signal)
}

const DAYS_IN_LONGEST_MONTH = 31

const monthsBetween = (day: DayNumber, on: DayNumber): number => {
  let months = Math.floor((on - day) / DAYS_IN_LONGEST_MONTH)
  while (addMonths(day, months + 1) <= on) months += 1
  return Math.round((months + (on - addMonths(day, months)) / DAYS_IN_LONGEST_MONTH) * 100) / 100
}

const ago = (day: Decimal, count: (day: DayNumber) => number): number | null =>
  Number.isFinite(Number(day)) ? count(Number(day)) : null

const existence: Reading = ({ exists, absent }) => {
  if (exists === FALSE) return 'no'
  if (absent) return 'absent'
  return exists === UNKNOWN ? 'unsure' : 'yes'
}

const status = ({ exists, exact, reason, absent }: State): Status => {
  if (exists === FALSE) return 'cannot-exist'
  return exact && reason === null && !absent ? 'known' : (reason ?? 'unknown')
}

const readings: Readonly<Record<Aspect, Reading>> = {
  '': plainValue,
  not: ({ mask }, signal) => optionsOf(signal, signal.full.mask & ~mask),
  possible: ({ mask }, signal) => optionsOf(signal, mask),
  'not-certain': ({ must }, signal) => optionsOf(signal, signal.full.mask & ~must),
  exists: existence,
  status,
  low: ({ low }, signal) => numberIn(low, signal),
  high: ({ high }, signal) => numberIn(high, signal),
  // The later the day, the shorter ago.
  'days-ago.low': ({ high }, _, on) => ago(high, (day) => on - day),
  'days-ago.high': ({ low }, _, on) => ago(low, (day) => on - day),
  'months-ago.low': ({ high }, _, on) => ago(high, (day) => monthsBetween(day, on)),
  'months-ago.high': ({ low }, _, on) => ago(low, (day) => monthsBetween(day, on)),
}

/** Tells whether a signal may be absent: an instrument taken by choice, or what rests on such only. */
export const mayBeAbsent = ({ unseen, absentWith }: SignalProgram): boolean => unseen.absent || absentWith.length > 0

/** Gives the name of the fact about a signal. Ids have no dots. */
export const factName = ({ id }: SignalProgram, aspect: Aspect): string => (aspect === '' ? id : `${id}.${aspect}`)

/** Reads from what is known of a signal what a fact about it says. What is absent has no bounds either. */
export const readFact = (aspect: Aspect, state: State, signal: SignalProgram, on: DayNumber): FactValue => {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number
  return readings[aspect](state.absent ? { ...state, exact: false, low, high } : state, signal, on)
}

export const isAspect = (text: string): text is Aspect => Object.hasOwn(readings, text)
