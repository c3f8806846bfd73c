import type { Party } from '../model/advice'
import type { PlanContext } from './context'

/** Finds who stands behind a role on the day: its first party in force, else that of the role that fills it. */
export const partyOf = ({ program, view }: PlanContext, role: string): Party | undefined =>
  program.parties.get(role)?.find(({ from, until }) => from <= view.on && view.on < until)?.party
