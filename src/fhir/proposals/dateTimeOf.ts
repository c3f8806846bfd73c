import { type DayNumber, parseDay, weekday, yearOf } from '../../model/day'

const lastSundayUntil = (day: DayNumber): DayNumber => day - weekday(day)

/** Tells whether clocks in the Netherlands are an hour ahead: from the last Sunday of March, 02:00, until that of October, 03:00. */
const isSummer = (day: DayNumber, time: string): boolean => {
  const year = yearOf(day)
  const [begin, end] = [parseDay(`${year}-03-31`) ?? 0, parseDay(`${year}-10-31`) ?? 0].map(lastSundayUntil) as [
    DayNumber,
    DayNumber,
  ]
  if (day === begin) return time >= '02:00'
  // The hour that comes twice is taken as its first: a term ends no later than was meant.
  if (day === end) return time < '03:00'
  return day > begin && day < end
}

const withOffset = (day: string, time: string): string =>
  `${day}T${time}:00${isSummer(parseDay(day) ?? 0, time) ? '+02:00' : '+01:00'}`

/** Writes a day, or a moment on Dutch clocks (`YYYY-MM-DDTHH:MM`), as a FHIR dateTime: with a time comes an offset. */
export const dateTimeOf = (due: string): string => {
  const [day = '', time] = due.split('T')
  return time === undefined ? day : withOffset(day, time)
}

/** Writes the beginning of a day on Dutch clocks as a FHIR instant. */
export const instantOf = (day: string): string => withOffset(day, '00:00')
