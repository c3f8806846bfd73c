import { gregorianEaster } from 'date-easter'
import { type DayNumber, parseDay, weekday, yearOf } from '../model/day'

const on = (year: number, monthAndDay: string): DayNumber =>
  parseDay(`${String(year).padStart(4, '0')}-${monthAndDay}`) ?? 0

const SUNDAY = 0
const SATURDAY = 6

const kingsDay = (year: number): DayNumber => {
  const day = on(year, '04-27')
  return weekday(day) === SUNDAY ? day - 1 : day
}

const easter = (year: number): DayNumber => {
  const { month, day } = gregorianEaster(year)
  return on(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/**
 * Lists the days that the Algemene termijnenwet (art. 3) names or equates: New Year, Good Friday, Easter Monday, King's Day,
 * 5 May, Ascension, Whit Monday and both Christmas days. https://wetten.overheid.nl/BWBR0002448
 */
export const publicHolidays = (year: number): readonly DayNumber[] => {
  const sunday = easter(year)
  const movable = [sunday - 2, sunday + 1, sunday + 39, sunday + 50]
  return [on(year, '01-01'), kingsDay(year), on(year, '05-05'), on(year, '12-25'), on(year, '12-26'), ...movable]
}

const holidays = new Map<number, ReadonlySet<DayNumber>>()

const holidaysOf = (year: number): ReadonlySet<DayNumber> => {
  const known = holidays.get(year) ?? new Set(publicHolidays(year))
  holidays.set(year, known)
  return known
}

/** Tells whether a day is worked: not a Saturday, Sunday or public holiday. */
export const isWorkingDay = (day: DayNumber): boolean =>
  weekday(day) !== SATURDAY && weekday(day) !== SUNDAY && !holidaysOf(yearOf(day)).has(day)

/** Gives the n-th working day after a day. */
export const addWorkingDays = (day: DayNumber, count: number): DayNumber => {
  let [found, left] = [day, count]
  while (left > 0) {
    found += 1
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
