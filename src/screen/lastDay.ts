import type { DayNumber } from '../model/day'
import { addCalendar, type Duration } from '../model/duration'

/** Gives the last day whose anniversary has come by a day. As days go on, so do their anniversaries. */
export const lastDay = (duration: Duration, on: DayNumber): DayNumber => {
  // Months differ in length by a few days.
  const length = addCalendar(on, duration) - on
  let day = Math.min(on, on - length + 4)
  while (addCalendar(day, duration) > on) day -= 1
  return day
}
