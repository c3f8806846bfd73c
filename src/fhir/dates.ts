import { type DayNumber, formatDay, parseDay, weekday, yearOf } from '../model/day'
import { type Json, listOf, mapOf, textOf, typedKeys } from './record/json'

/** A point in time, in the time of the Netherlands. */
export interface Moment {
  readonly day: DayNumber
  /** Since midnight; null when only the day is known. */
  readonly minute: number | null
}

const PATTERN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?)?)?$/

const DAY = 1440
const HOUR = 60

/** Both March and October have 31 days. */
const lastSunday = (year: number, month: '03' | '10'): DayNumber => {
  const last = parseDay(`${year}-${month}-31`) ?? 0
  return last - weekday(last)
}

/** Gives how far the Netherlands are ahead: an hour, and two from the last Sunday of March to that of October, at 1:00 UTC. */
const ahead = (utc: number): number => {
  const year = yearOf(Math.floor(utc / DAY))
  const isSummer = utc >= lastSunday(year, '03') * DAY + HOUR && utc < lastSunday(year, '10') * DAY + HOUR
  return isSummer ? 2 * HOUR : HOUR
}

/**
 * Reads a date, dateTime or instant of FHIR. What is less than a day counts from its first one, so that it never seems newer than
 * it is. A time with an offset is brought to the time of the Netherlands: half past eleven at night in UTC is the next day there.
 */
export const momentOf = (value: unknown): Moment | null => {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null
  if (match === null) return null
  const [, year, month = '01', day = '01', hours, minutes, zulu, sign, offsetHours = '0', offsetMinutes = '0'] = match
  const written = parseDay(`${year}-${month}-${day}`)
  if (written === null || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return null
  if (hours === undefined) return { day: written, minute: null }
  const minute = Number(hours) * HOUR + Number(minutes)
  if (zulu === undefined && sign === undefined) return { day: written, minute }
  const offset = (Number(offsetHours) * HOUR + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const utc = written * DAY + minute - offset
  const local = utc + ahead(utc)
  return { day: Math.floor(local / DAY), minute: local - Math.floor(local / DAY) * DAY }
}

/** The first and the last day that a date can stand for: a year is all of its days. */
export const daysOf = (value: unknown): readonly [first: DayNumber, last: DayNumber] | null => {
  const first = momentOf(value)?.day
  if (first === undefined || typeof value !== 'string') return null
  if (value.length >= 10) return [first, first]
  const next = value.length === 4 ? `${Number(value) + 1}-01-01` : formatDay(first + 31).replace(/\d\d$/, '01')
  return [first, (parseDay(next.padStart(10, '0')) ?? first + 1) - 1]
}

const periodOf = (period: Json | undefined, today: DayNumber): Moment | null => {
  const end = momentOf(period?.['end'])
  return end !== null && end.day <= today ? end : momentOf(period?.['start'])
}

const isLater = (one: Moment, other: Moment): boolean =>
  one.day === other.day ? (one.minute ?? 0) > (other.minute ?? 0) : one.day > other.day

const timingOf = (timing: Json | undefined, today: DayNumber): Moment | null => {
  const events = listOf(timing?.['event']).flatMap((event) => momentOf(event) ?? [])
  const past = events.filter(({ day }) => day <= today)
  const [first, ...others] = past.length > 0 ? past : events
  if (first === undefined) return periodOf(mapOf(mapOf(timing?.['repeat'])?.['boundsPeriod']), today)
  return others.reduce((latest, one) => (isLater(one, latest) ? one : latest), first)
}

/**
 * Gives the moment that an element such as `effective[x]` tells: of a period its end, or its start while it lasts; of several
 * moments the last one that has been.
 */
export const whenOf = (node: Json, name: string, today: DayNumber): Moment | null => {
  const keys = typedKeys(node, name)
  const [key = ''] = keys
  if (keys.length !== 1) return null
  if (key === `${name}Period`) return periodOf(mapOf(node[key]), today)
  if (key === `${name}Timing`) return timingOf(mapOf(node[key]), today)
  return key === `${name}DateTime` || key === `${name}Instant` ? momentOf(textOf(node[key])) : null
}
