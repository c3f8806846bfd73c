import type { Party } from '../model/advice'
import { addWorkingDays, isWorkingDay } from './calendar'
import type { PlanContext } from './context'
import { partyOf } from './party'
import type { Start, Term } from './term'

// Practices work on working days from 8 to 17; outside that the huisartsenpost stands in for what cannot wait:
// https://honk.nu/huisartsenpost/patientinformatie, https://www.huisartsenpostwf.nl/voor-patienten/veel-gestelde-vragen/
const OPENS = 8 * 60
const CLOSES = 17 * 60

/** Gives the day on which practices open again; null while they are open, or when the time is not known. */
const opensAgain = ({ day, minutes }: Start): number | null => {
  if (minutes === null) return null
  if (!isWorkingDay(day) || minutes >= CLOSES) return addWorkingDays(day, 1)
  return minutes < OPENS ? day : null
}

const endsBefore = ({ ends }: Term, day: number): boolean =>
  ends.day < day || (ends.day === day && ends.minutes !== null && ends.minutes < OPENS)

/** Gives the role that stands in for another outside working hours, for what is due before practices open again. */
const standIn = ({ program, start }: PlanContext, role: string, term: Term): string | undefined => {
  const day = opensAgain(start)
  return day !== null && endsBefore(term, day) ? program.library.roles[role]?.outOfHours : undefined
}

/** Finds who acts for a role on a term: its party in the network, or outside working hours who stands in for it. */
export const partyInTime = (context: PlanContext, role: string, term: Term): Party | undefined => {
  const other = standIn(context, role, term)
  if (other === undefined) return partyOf(context, role)
  // Nobody need be named for it: such a role can be reached by its label alone.
  return partyOf(context, other) ?? { role: other, name: context.program.library.roles[other]?.label ?? other }
}
