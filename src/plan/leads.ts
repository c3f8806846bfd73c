import type { Lead } from '../model/advice'
import type { PathwayProgram } from '../model/program'
import type { Standing } from '../model/standing'
import type { PlanContext } from './context'
import type { Draft } from './drafts'
import { leadRows } from './leadRows'
import { partyOf } from './party'

export interface Leads {
  readonly coordinator: Lead | null
  readonly crisisLead: Lead | null
  readonly treatmentLead: Lead | null
}

const lead = (context: PlanContext, role: string, why: string): Lead => {
  const party = partyOf(context, role)
  return party === undefined ? { role, why } : { role, party, why }
}

const proposals = (context: PlanContext, standings: readonly Standing[]): Set<string> => {
  const proposed = new Set<string>()
  const pathways = new Set<PathwayProgram>()
  for (const { rule } of standings) {
    pathways.add(rule.pathway)
    // The lead that a red flag names is for the crisis.
    if (rule.lead !== null && !rule.rule.redFlag) proposed.add(rule.lead)
  }
  for (const pathway of pathways) {
    const role = leadRows(context, pathway).certain?.role
    if (role !== undefined) proposed.add(role)
  }
  return proposed
}

const proposedCoordinator = (context: PlanContext, mostUrgent: readonly Standing[]): Lead | null => {
  const proposed = proposals(context, context.applying)
  const first = context.program.network?.leadOrder.find((role) => proposed.has(role))
  if (first !== undefined)
    return lead(context, first, 'Voorstel: deze rol staat in de volgorde van het netwerk het eerst.')
  for (const { rule } of mostUrgent) {
    const role = leadRows(context, rule.pathway).certain?.role
    if (role === undefined) continue
    return lead(context, role, `Voorstel van het zorgpad met de dringendste actie: ${rule.pathway.pathway.title}.`)
  }
  return null
}

const coordinatorOf = (context: PlanContext, mostUrgent: readonly Standing[]): Lead | null => {
  const { chosen, current } = context.input.coordinator ?? {}
  if (chosen !== undefined) return lead(context, chosen, 'De persoon koos deze rol zelf.')
  if (current !== undefined) return lead(context, current, 'Deze rol coördineert al.')
  return proposedCoordinator(context, mostUrgent)
}

const firstNamed = (
  context: PlanContext,
  standings: readonly Standing[],
  named: (standing: Standing) => string | null,
): Lead | null => {
  for (const standing of standings) {
    const role = named(standing)
    if (role !== null) return lead(context, role, standing.rule.reason.why)
  }
  return null
}

/** Proposes who coordinates, who leads a crisis, and who leads the treatment where a rule names one. */
export const leadsOf = (context: PlanContext, drafts: readonly Draft[]): Leads => {
  const mostUrgent = [...new Set(drafts.map(({ standing }) => standing))]
  // A rule that only remarks something may name who leads too.
  const all = [...new Set([...mostUrgent, ...context.applying])]
  return {
    coordinator: coordinatorOf(context, mostUrgent),
    crisisLead: firstNamed(context, all, ({ rule }) => (rule.rule.redFlag ? rule.lead : null)),
    treatmentLead: firstNamed(context, all, ({ rule }) => rule.treatmentLead),
  }
}
