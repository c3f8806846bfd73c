import type { Recommendation } from '../model/advice'
import type { Node } from '../model/node'
import type { PathwayProgram } from '../model/program'
import type { Standing } from '../model/standing'
import type { PlanContext } from './context'
import { leadRows } from './leadRows'

/** A rule with signals that decide nothing of its state, but something of the plan. */
export interface Need {
  readonly standing: Standing
  readonly signals: readonly number[]
}

/** Lists which signals decide who pays, by the rules that recommend it. */
const fundingNeeds = ({ program, standings }: PlanContext, recommendations: readonly Recommendation[]): Need[] =>
  recommendations.flatMap(({ law, reasons }) => {
    const signals = (law?.dependsOn ?? []).flatMap((id) => program.index.get(id) ?? [])
    return signals.length === 0
      ? []
      : standings
          .filter(({ rule }) => reasons.some((reason) => reason.rule === rule.id))
          .map((standing) => ({ standing, signals }))
  })

/** Gives the conditions of rows that may still make another lead than the row that does so now. */
const openConditions = (context: PlanContext, pathway: PathwayProgram): (Node | null)[] => {
  const { certain, open } = leadRows(context, pathway)
  return open.filter(({ role }) => role !== certain?.role).map(({ when }) => when)
}

/** Lists which signals decide whom a pathway proposes as coordinator, by the rules that bring it into the plan. */
const leadNeeds = (context: PlanContext): Need[] => {
  const { chosen, current } = context.input.coordinator ?? {}
  if (chosen !== undefined || current !== undefined) return []
  const byPathway = new Map<PathwayProgram, readonly number[]>()
  const needs: Need[] = []
  for (const standing of context.applying) {
    const { pathway } = standing.rule
    const signals = byPathway.get(pathway) ?? context.unsettled(openConditions(context, pathway))
    byPathway.set(pathway, signals)
    if (signals.length > 0) needs.push({ standing, signals })
  }
  return needs
}

/** Lists which signals decide something of a plan beside what is recommended: who pays, and then who leads. */
export const needsOf = (context: PlanContext, recommendations: readonly Recommendation[]): Need[] => [
  ...fundingNeeds(context, recommendations),
  ...leadNeeds(context),
]
