import { addMonths, type DayNumber } from './day'

type DurationUnit = 'hours' | 'days' | 'working days' | 'weeks' | 'months' | 'years'

/** A term: at once, at leisure, or a number of units. */
export type Duration =
  | { readonly kind: 'immediately' }
  | { readonly kind: 'routine' }
  | { readonly kind: 'span'; readonly count: number; readonly unit: DurationUnit }

const PATTERN = /^(\d+) (hour|day|working day|week|month|year)s?$/

/** Reads `immediately`, `routine` or `12 weeks`; null when it is none of these. */
export const parseDuration = (text: string): Duration | null => {
  if (text === 'immediately' || text === 'routine') return { kind: text }
  const match = PATTERN.exec(text)
  return match === null ? null : { kind: 'span', count: Number(match[1]), unit: `${match[2]}s` as DurationUnit }
}

const HOURS: Readonly<Record<Exclude<DurationUnit, 'working days'>, number>> = {
  hours: 1,
  days: 24,
  weeks: 168,
  months: 720,
  years: 8760,
}

/** Gives the nominal length in hours, for ordering terms: a working day is 24 hours, five are a week, a month is 30 days. */
export const nominalHours = (duration: Duration): number => {
  if (duration.kind === 'immediately') return 0
  if (duration.kind === 'routine') return Number.POSITIVE_INFINITY
  if (duration.unit !== 'working days') return duration.count * HOURS[duration.unit]
  return Math.floor(duration.count / 5) * HOURS.weeks + (duration.count % 5) * HOURS.days
}

/** Tells whether a term can be added to a day without knowing which days are worked. */
export const isCalendar = (duration: Duration): boolean => duration.kind === 'span' && duration.unit !== 'working days'

/** Adds a calendar term to a day; hours count as whole days, rounded up. Other terms add nothing. */
export const addCalendar = (day: DayNumber, duration: Duration): DayNumber => {
  if (duration.kind !== 'span') return day
  switch (duration.unit) {
    case 'hours':
      return day + Math.ceil(duration.count / 24)
    case 'days':
    case 'working days':
      return day + duration.count
    case 'weeks':
      return day + duration.count * 7
    case 'months':
      return addMonths(day, duration.count)
    case 'years':
      return addMonths(day, duration.count * 12)
  }
}

/** The same for a term as it is written; a term that is no duration comes after all others. */
export const hoursOf = (term: string): number => {
  const duration = parseDuration(term)
  return duration === null ? Number.POSITIVE_INFINITY : nominalHours(duration)
}
