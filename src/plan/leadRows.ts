import type { PathwayProgram } from '../model/program'
import { FALSE, TRUE } from '../model/truth'
import type { PlanContext } from './context'

type Row = PathwayProgram['lead'][number]

interface LeadRows {
  /** The first that certainly holds. */
  readonly certain: Row | undefined
  /** Those that may still turn out to hold, and come before it. */
  readonly open: readonly Row[]
}

/** Sorts out the rows of a pathway that say who leads, as the first that holds counts. */
export const leadRows = ({ truth }: PlanContext, { lead }: PathwayProgram): LeadRows => {
  const rows = lead.filter(({ when }) => truth(when) !== FALSE)
  const first = rows.findIndex(({ when }) => truth(when) === TRUE)
  return { certain: rows[first], open: first === -1 ? rows : rows.slice(0, first) }
}
