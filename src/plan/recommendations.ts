import type { Recommendation } from '../model/advice'
import type { PlanContext } from './context'
import type { Draft } from './drafts'
import { mergeDrafts, type Ranked } from './merge'
import { byTerm } from './term'

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

/** Lists who knows because of what is asked: a role that is referred to, or responsible for more than telling others. */
const actorsOf = (recommendations: readonly Recommendation[]): ReadonlySet<string> => {
  const actors = new Set<string>()
  for (const { kind, to, responsible } of recommendations) {
    if (kind !== 'inform') actors.add(responsible.role)
    if (kind === 'refer' && to !== undefined) actors.add(to)
  }
  return actors
}

const isTakenUpNow = ({ waitsFor, mode }: Recommendation): boolean =>
  waitsFor === undefined && mode !== 'discuss-first' && mode !== 'not-shared'

/**
 * Leaves out who need not be informed apart: a role that is referred to, or responsible for something, knows already. What
 * a red flag asks is left out only for a role that acts on something else, and does so now.
 */
const withoutNeedlessInform = (recommendations: readonly Recommendation[]): readonly Recommendation[] => {
  const informing = recommendations.filter(({ kind }) => kind === 'inform')
  if (informing.length === 0) return recommendations
  const acting = actorsOf(recommendations)
  const hasFlag = informing.some(({ redFlag }) => redFlag)
  const actingNow = hasFlag ? actorsOf(recommendations.filter(isTakenUpNow)) : acting
  return recommendations.filter(
    ({ kind, to, redFlag }) => kind !== 'inform' || to === undefined || !(redFlag ? actingNow : acting).has(to),
  )
}

/** Makes recommendations of what rules ask: one for what is the same, the most urgent first. */
export const recommendationsOf = (
  context: PlanContext,
  drafts: readonly Draft[],
  coordinator: string | null,
): readonly Recommendation[] => {
  const ranked = mergeDrafts(context, drafts, coordinator).sort(byPriority)
  return withoutNeedlessInform(ranked.map(({ recommendation }) => recommendation))
}
