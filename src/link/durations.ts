import type { Literal, Operand } from '../model/condition'
import { parseDay } from '../model/day'
import { isCalendar, parseDuration } from '../model/duration'
import { operand } from './operands'
import { inside, report, type Scope } from './scope'

/** Reports a value that is no term. */
const checkDuration = (scope: Scope, value: Literal): void => {
  if (typeof value === 'string' && parseDuration(value) !== null) return
  report(
    scope,
    'bad-duration',
    `${String(value)} is geen termijn; verwacht bijvoorbeeld immediately, 24 hours, 1 working day of 6 months`,
  )
}

/** Reports a value that cannot be counted back on a calendar. */
const checkCalendar = (scope: Scope, value: Literal): void => {
  const duration = typeof value === 'string' ? parseDuration(value) : null
  if (duration !== null && isCalendar(duration)) return
  report(
    scope,
    'bad-duration',
    `${String(value)} is hier geen termijn; verwacht uren, dagen, weken, maanden of jaren, zoals 12 months`,
  )
}

/** Links a term, or a parameter that is always one. */
export const durationOperand = (scope: Scope, value: string): Operand => operand(scope, value, checkDuration)

/** The same without working days, for looking back. */
export const calendarOperand = (scope: Scope, value: string): Operand => operand(scope, value, checkCalendar)

/** Reports a day that does not exist. */
export const checkDay = (scope: Scope, day: string | undefined): void => {
  if (day !== undefined && parseDay(day) === null) report(scope, 'bad-date', `de dag ${day} bestaat niet`)
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
    report(
      inside(scope, 'until'),
      'reversed-range',
      'until is de eerste dag dat het niet meer geldt en ligt dus na from',
    )
  }
}
