import type { Recommendation } from '../model/advice'
import type { Node } from '../model/node'
import { TRUE } from '../model/truth'
import type { PlanContext } from './context'

/** Rows up to the first that certainly holds; later ones count no more. */
const leadConditions = ({ view, applying }: PlanContext): Node[] =>
  [...new Set(applying.map(({ rule }) => rule.pathway))].flatMap(({ lead }) => {
    const last = lead.findIndex(({ when }) => when === null || when.check(view) === TRUE)
    return lead.slice(0, last === -1 ? lead.length : last).flatMap(({ when }) => when ?? [])
  })

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
