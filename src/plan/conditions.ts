import type { Recommendation } from '../model/advice'
import type { Node } from '../model/node'
import type { PlanContext } from './context'
import { leadRows } from './leadRows'

const leadConditions = (context: PlanContext): Node[] =>
  [...new Set(context.applying.map(({ rule }) => rule.pathway))].flatMap((pathway) =>
    leadRows(context, pathway).open.flatMap(({ when }) => when ?? []),
  )

const termConditions = ({ program }: PlanContext, recommendations: readonly Recommendation[]): Node[] =>
  recommendations
    .flatMap(({ law }) => law?.possible ?? [])
    .flatMap((law) => program.laws.get(law)?.terms ?? [])
    .flatMap(({ when }) => when ?? [])

/** Lists the conditions on which a plan rests apart from those of rules and payers: who leads, and which terms laws set. */
export const planConditions = (context: PlanContext, recommendations: readonly Recommendation[]): Node[] => {
  const { chosen, current } = context.input.coordinator ?? {}
  const isLed = chosen !== undefined || current !== undefined
  return [...(isLed ? [] : leadConditions(context)), ...termConditions(context, recommendations)]
}
