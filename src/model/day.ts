/** A calendar day as the number of days since 1 January 1970. */
export type DayNumber = number

interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lastOfMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

// Counting years from March puts the leap day last, and the lengths of the months in a pattern of five:
// https://howardhinnant.github.io/date_algorithms.html
const DAYS_IN_400_YEARS = 146_097
const FROM_MARCH_0000_TO_1970 = 719_468

const dayNumber = ({ year, month, day }: Civil): DayNumber => {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - FROM_MARCH_0000_TO_1970
}

const civil = (number: DayNumber): Civil => {
  const shifted = number + FROM_MARCH_0000_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** Reads `YYYY-MM-DD`; null when it is not written so or the day does not exist. */
export const parseDay = (text: string): DayNumber | null => {
  const match = PATTERN.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > lastOfMonth(year, month)) return null
  return dayNumber({ year, month, day })
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** Writes a day as `YYYY-MM-DD`. */
export const formatDay = (number: DayNumber): string => {
  const { year, month, day } = civil(number)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Gives the day of the week: 0 is Sunday. */
export const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

/** Adds calendar months; a day that the month does not have becomes its last day (31 January + 1 month = 28 February). */
export const addMonths = (number: DayNumber, months: number): DayNumber => {
  const { year, month, day } = civil(number)
  const total = year * 12 + month - 1 + months
  const toYear = Math.floor(total / 12)
  const toMonth = total - toYear * 12 + 1
  return dayNumber({ year: toYear, month: toMonth, day: Math.min(day, lastOfMonth(toYear, toMonth)) })
}

export const yearOf = (number: DayNumber): number => civil(number).year
