import type { PlanContext } from './context'
import { partyOf } from './party'

/** Stands for the reporter, and for the coordinator, in the list of who is responsible. */
const REPORTER = 'melder'
const COORDINATOR = 'coordinator'

const isInvolved = ({ input }: PlanContext, role: string): boolean =>
  (input.involved ?? []).some((one) => (typeof one === 'string' ? one : one.role) === role)

/** Chooses who makes it happen: of a list the first already involved, else the first the network fills, else the first. */
export const responsibleRole = (
  context: PlanContext,
  preference: readonly string[],
  coordinator: string | null,
): string => {
  const named = preference.map((role) => {
    if (role === REPORTER) return context.input.reporter ?? role
    return role === COORDINATOR ? (coordinator ?? role) : role
  })
  return (
    named.find((role) => isInvolved(context, role)) ??
    named.find((role) => partyOf(context, role) !== undefined) ??
    named[0] ??
    COORDINATOR
  )
}
