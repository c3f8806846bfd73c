import type { Advice, Recommendation } from '../../model/advice'
import type { RuleProgram } from '../../model/program'
import type { Asked } from './itemPairs'

/** Finds in a plan what a rule asks for by one of its items. */
export const recommendationOf = (
  { recommendations }: Advice,
  { id }: RuleProgram,
  { program: { kind, to, text, service } }: Asked,
): Recommendation | undefined => {
  const found = recommendations.filter(
    (one) =>
      one.kind === kind &&
      (one.to ?? null) === to &&
      (text === null || one.text === text) &&
      one.reasons.some(({ rule }) => rule === id),
  )
  return found.find((one) => one.for?.some((purpose) => purpose.service === service) === true) ?? found[0]
}
