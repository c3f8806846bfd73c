import type { Input } from '../model/input'
import type { PlanContext } from './context'
import { partyOf } from './party'

/** Stands for the reporter, and for the coordinator, in the list of who is responsible. */
const REPORTER = 'melder'
const COORDINATOR = 'coordinator'

const isInvolved = ({ involved }: Input, role: string): boolean =>
  involved?.some((one) => (typeof one === 'string' ? one : one.role) === role) === true

/** Chooses who makes it happen: of a list the first already involved, else the first the network fills, else the first. */
export const responsibleRole = (
  context: PlanContext,
  preference: readonly string[],
  coordinator: string | null,
): string => {
  const { input } = context
  let first: string | undefined
  let filled: string | undefined
  for (const one of preference) {
    const named = one === REPORTER ? input.reporter : one === COORDINATOR ? coordinator : one
    const role = named ?? one
    if (isInvolved(input, role)) return role
    first ??= role
    if (filled === undefined && partyOf(context, role) !== undefined) filled = role
  }
  return filled ?? first ?? COORDINATOR
}
