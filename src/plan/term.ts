import type { Urgency } from '../model/advice'
import { type DayNumber, formatDay } from '../model/day'
import { addCalendar, type Duration, nominalHours, parseDuration } from '../model/duration'
import { addWorkingDays } from './calendar'

/** From when a term runs: a day, and minutes since midnight where the time is known. */
export interface Start {
  readonly day: DayNumber
  readonly minutes: number | null
}

/** A term with the moment at which it ends. */
export interface Term {
  readonly within: string
  readonly due: string | null
  /** When it ends, and the next step starts; without a deadline infinitely late. */
  readonly ends: Start
  /** Nominal length in hours. */
  readonly nominal: number
  readonly urgency: Urgency
}

const DAY = 1440
const NEVER: Start = { day: Number.POSITIVE_INFINITY, minutes: null }

const urgencyOf = (duration: Duration): Urgency => {
  const hours = nominalHours(duration)
  if (duration.kind === 'immediately') return 'now'
  if (hours <= 24) return duration.kind === 'span' && duration.unit === 'working days' ? 'workday' : 'day'
  if (hours <= 24 * 7) return 'week'
  return hours <= 24 * 42 ? 'weeks' : 'routine'
}

const afterHours = ({ day, minutes }: Start, hours: number): Start => {
  // Without a time, 24 hours end the next calendar day and fewer the same day: never later than the term.
  if (minutes === null) return { day: day + Math.floor(hours / 24), minutes: null }
  const total = minutes + hours * 60
  return { day: day + Math.floor(total / DAY), minutes: total % DAY }
}

const endOf = (start: Start, duration: Duration): Start => {
  if (duration.kind !== 'span') return start
  if (duration.unit === 'hours') return afterHours(start, duration.count)
  if (duration.unit === 'working days') return { day: addWorkingDays(start.day, duration.count), minutes: null }
  return { day: addCalendar(start.day, duration), minutes: null }
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const written = ({ day, minutes }: Start): string =>
  minutes === null ? formatDay(day) : `${formatDay(day)}T${clock(minutes)}`

/** Counts a term from its start. Routine has no deadline. */
export const termFrom = (start: Start, within: string): Term => {
  const duration = parseDuration(within) ?? { kind: 'routine' }
  const end = endOf(start, duration)
  const isRoutine = duration.kind === 'routine'
  return {
    within,
    due: isRoutine ? null : written(end),
    ends: isRoutine ? NEVER : end,
    nominal: nominalHours(duration),
    urgency: urgencyOf(duration),
  }
}

const RANK: Readonly<Record<Urgency, number>> = { now: 0, day: 1, workday: 2, week: 3, weeks: 4, routine: 5 }

const difference = (left: number, right: number): number => (left === right ? 0 : left - right)

const byDay = new Map<DayNumber, Map<string, Term>>()
const MOST_DAYS = 100

const rememberedOn = (day: DayNumber): Map<string, Term> => {
  if (byDay.size >= MOST_DAYS) byDay.clear()
  const terms = byDay.get(day) ?? new Map<string, Term>()
  byDay.set(day, terms)
  return terms
}

/** Counts terms from one start, each once. */
export const termsFrom = (start: Start): ((within: string) => Term) => {
  const terms = start.minutes === null ? rememberedOn(start.day) : new Map<string, Term>()
  return (within) => {
    const term = terms.get(within) ?? termFrom(start, within)
    terms.set(within, term)
    return term
  }
}

/** Orders terms: the earliest day first, on the same day the shorter nominal term, and then the earlier time. */
export const byTerm = (left: Term, right: Term): number =>
  difference(left.ends.day, right.ends.day) ||
  difference(left.nominal, right.nominal) ||
  RANK[left.urgency] - RANK[right.urgency] ||
  difference(left.ends.minutes ?? DAY, right.ends.minutes ?? DAY)

/** Gives the more urgent of two. */
export const moreUrgent = (left: Urgency | null, right: Urgency): Urgency =>
  left === null || RANK[right] < RANK[left] ? right : left

/** Gives the start of all terms: the day of the advice, and its time where the input has one. */
export const startOf = (day: DayNumber, at: string | undefined): Start => {
  const [hours = 0, minutes = 0] = (at ?? '').split(':').map(Number)
  return { day, minutes: at === undefined ? null : hours * 60 + minutes }
}
