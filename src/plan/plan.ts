import type { AgendaItem, Notice, Recommendation, Urgency } from '../model/advice'
import type { PathwayState } from '../model/standing'
import { agendaOf } from './agenda'
import type { PlanContext } from './context'
import { draftsOf } from './drafts'
import { type Leads, leadsOf } from './leads'
import { mergeDrafts, type Ranked } from './merge'
import { noticesOf } from './notices'
import { byTerm, moreUrgent } from './term'

export interface Plan extends Leads {
  readonly recommendations: readonly Recommendation[]
  readonly urgency: Urgency | null
  readonly agenda: readonly AgendaItem[]
  readonly notices: readonly Notice[]
}

/** Whether someone is asked to act; informing, reviewing and advising come after acting. */
const ORDER: Readonly<Record<Recommendation['kind'], number>> = {
  refer: 0,
  do: 1,
  assess: 2,
  discuss: 3,
  advise: 4,
  inform: 5,
  review: 6,
}

const byPriority = (left: Ranked, right: Ranked): number =>
  Number(right.recommendation.redFlag) - Number(left.recommendation.redFlag) ||
  Number(left.recommendation.waitsFor !== undefined) - Number(right.recommendation.waitsFor !== undefined) ||
  byTerm(left.first.term, right.first.term) ||
  ORDER[left.recommendation.kind] - ORDER[right.recommendation.kind] ||
  (left.recommendation.id < right.recommendation.id ? -1 : 1)

/**
 * Leaves out who need not be informed apart: a role that is referred to, or responsible for something, knows already. What
 * a red flag asks is left out only for a role that acts on something else.
 */
const withoutNeedlessInform = (recommendations: readonly Recommendation[]): readonly Recommendation[] => {
  if (!recommendations.some(({ kind }) => kind === 'inform')) return recommendations
  const acting = new Set<string>()
  for (const { kind, to, responsible } of recommendations) {
    if (kind !== 'inform') acting.add(responsible.role)
    if (kind === 'refer' && to !== undefined) acting.add(to)
  }
  return recommendations.filter(({ kind, to, responsible, redFlag }) => {
    if (kind !== 'inform' || to === undefined) return true
    return !acting.has(to) && (redFlag || to !== responsible.role)
  })
}

/** Makes one plan for one person of what all applying rules ask. */
export const planFor = (context: PlanContext, states: ReadonlyMap<string, PathwayState>): Plan => {
  const { drafts, notes } = draftsOf(context)
  const leads = leadsOf(context, drafts)
  const ranked = mergeDrafts(context, drafts, leads.coordinator?.role ?? null).sort(byPriority)
  const recommendations = withoutNeedlessInform(ranked.map(({ recommendation }) => recommendation))
  return {
    ...leads,
    recommendations,
    urgency: recommendations.reduce<Urgency | null>(
      (most, { urgency, waitsFor }) => (waitsFor === undefined ? moreUrgent(most, urgency) : most),
      null,
    ),
    agenda: agendaOf(context, recommendations),
    notices: noticesOf(context, states, recommendations, notes),
  }
}
