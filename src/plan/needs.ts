import type { Recommendation } from '../model/advice'
import type { Standing } from '../model/standing'
import type { PlanContext } from './context'

/** A rule with the signals that decide which law pays for what it recommends. */
export interface FundingNeed {
  readonly standing: Standing
  readonly signals: readonly number[]
}

/** Lists which signals decide who pays, by the rules that recommend it. */
export const fundingNeeds = (
  { program, standings }: PlanContext,
  recommendations: readonly Recommendation[],
): FundingNeed[] =>
  recommendations.flatMap(({ law, reasons }) => {
    const signals = (law?.dependsOn ?? []).flatMap((id) => program.index.get(id) ?? [])
    return signals.length === 0
      ? []
      : standings
          .filter(({ rule }) => reasons.some((reason) => reason.rule === rule.id))
          .map((standing) => ({ standing, signals }))
  })
