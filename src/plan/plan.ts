import type { AgendaItem, Recommendation, Urgency } from '../model/advice'
import type { Notice } from '../model/notice'
import type { PathwayState } from '../model/standing'
import { agendaOf } from './agenda'
import type { PlanContext } from './context'
import { draftsOf, possibleDraftsOf } from './drafts'
import { type Leads, leadsOf } from './leads'
import { noticesOf } from './notices'
import { recommendationsOf } from './recommendations'
import { moreUrgent } from './term'

export interface Plan extends Leads {
  readonly recommendations: readonly Recommendation[]
  /** What open rules would ask, and what is held back of those that apply; it has no part in anything else of the plan. */
  readonly possible: readonly Recommendation[]
  readonly urgency: Urgency | null
  readonly agenda: readonly AgendaItem[]
  readonly notices: readonly Notice[]
}

/** Makes what may still be asked when more is known, by itself. */
const possibleFor = (context: PlanContext, coordinator: string | null): readonly Recommendation[] => {
  const unsettled = context.standings.filter(({ state }) => state === 'open' || state === 'applies')
  const supposed: PlanContext = { ...context, applying: unsettled }
  const drafts = possibleDraftsOf(supposed)
  return drafts.length === 0 ? [] : recommendationsOf(supposed, drafts, coordinator)
}

/** Makes one plan for one person of what all applying rules ask. */
export const planFor = (context: PlanContext, states: ReadonlyMap<string, PathwayState>): Plan => {
  const { drafts, notes } = draftsOf(context)
  const leads = leadsOf(context, drafts)
  const coordinator = leads.coordinator?.role ?? null
  const recommendations = recommendationsOf(context, drafts, coordinator)
  return {
    ...leads,
    recommendations,
    possible: possibleFor(context, coordinator),
    urgency: recommendations.reduce<Urgency | null>(
      (most, { urgency, waitsFor }) => (waitsFor === undefined ? moreUrgent(most, urgency) : most),
      null,
    ),
    agenda: agendaOf(context, recommendations),
    notices: noticesOf(context, states, recommendations, notes),
  }
}
