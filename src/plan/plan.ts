import type { AgendaItem, Recommendation, Urgency } from '../model/advice'
import type { Notice } from '../model/notice'
import type { PathwayState } from '../model/standing'
import { agendaOf } from './agenda'
import type { PlanContext } from './context'
import { draftsOf, type Note, possibleDraftsOf } from './drafts'
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

/** What applying rules ask, and who leads. */
interface Recommended {
  readonly leads: Leads
  readonly recommendations: Plan['recommendations']
  readonly notes: readonly Note[]
}

/** Makes the heart of a plan: what is recommended, and who leads. */
export const recommendedIn = (context: PlanContext): Recommended => {
  const { drafts, notes } = draftsOf(context)
  const leads = leadsOf(context, drafts)
  return { leads, notes, recommendations: recommendationsOf(context, drafts, leads.coordinator?.role ?? null) }
}

/** Makes one plan for one person of what all applying rules ask. */
export const planFor = (context: PlanContext, states: ReadonlyMap<string, PathwayState>): Plan => {
  const { leads, recommendations, notes } = recommendedIn(context)
  const { coordinator, crisisLead, treatmentLead } = leads
  return {
    coordinator,
    crisisLead,
    treatmentLead,
    recommendations,
    possible: possibleFor(context, coordinator?.role ?? null),
    urgency: recommendations.reduce<Urgency | null>(
      (most, { urgency, waitsFor }) => (waitsFor === undefined ? moreUrgent(most, urgency) : most),
      null,
    ),
    agenda: agendaOf(context, recommendations),
    notices: noticesOf(context, states, recommendations, notes),
  }
}
