import type { Literal, Operand } from '../model/condition'
import { parseDay } from '../model/day'
import { isCalendar, parseDuration } from '../model/duration'
import { shown } from '../model/shown'
import { operand } from './operands'
import { inside, report, type Scope } from './scope'
import { meantTerm } from './terms'

const asked = (value: Literal): string => {
  const meant = typeof value === 'string' ? meantTerm(value) : undefined
  return meant === undefined ? '' : ` Bedoelt u ${shown(meant)}?`
}

/** Reports a value that is no term. */
const checkDuration = (scope: Scope, value: Literal): void => {
  if (typeof value === 'string' && parseDuration(value) !== null) return
  const message = `${shown(String(value))} is geen termijn: verwacht bijvoorbeeld immediately, 24 hours, 1 working day of 6 months.`
  report(scope, 'bad-duration', `${message}${asked(value)}`)
}

/** Reports a value that cannot be counted back on a calendar. */
const checkCalendar = (scope: Scope, value: Literal): void => {
  const duration = typeof value === 'string' ? parseDuration(value) : null
  if (duration !== null && isCalendar(duration)) return
  const message = `${shown(String(value))} kan hier niet: terugkijken gaat in uren, dagen, weken, maanden of jaren, zoals 12 months.`
  report(scope, 'bad-duration', duration === null ? `${message}${asked(value)}` : message)
}

/** Links a term, or a parameter that is always one. */
export const durationOperand = (scope: Scope, value: string): Operand => operand(scope, value, checkDuration)

/** The same without working days, for looking back. */
export const calendarOperand = (scope: Scope, value: string): Operand => operand(scope, value, checkCalendar)

/** Reports a day that does not exist. */
export const checkDay = (scope: Scope, day: string | undefined): void => {
  if (day !== undefined && parseDay(day) === null)
    report(scope, 'bad-date', `De dag ${day} bestaat niet: kijk de maand en de dag na.`)
}

/** Reports days that do not exist, and an end that is not after the beginning. */
export const checkValidity = (
  scope: Scope,
  validity: { readonly from?: string; readonly until?: string } | undefined,
): void => {
  if (validity === undefined) return
  checkDay(inside(scope, 'from'), validity.from)
  checkDay(inside(scope, 'until'), validity.until)
  const [from, until] = [parseDay(validity.from ?? ''), parseDay(validity.until ?? '')]
  if (from !== null && until !== null && until <= from) {
    const message = 'Dit is niet na from: until is de eerste dag dat het niet meer geldt. Schrijf een latere dag.'
    report(inside(scope, 'until'), 'reversed-range', message)
  }
}
