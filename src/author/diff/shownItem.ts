import type { Advice } from '../../model/advice'
import type { RuleProgram } from '../../model/program'
import type { Comparable } from './compare'
import type { ItemPair } from './itemPairs'
import { recommendationOf } from './recommendationOf'
import type { Shows } from './search'
import type { Standing } from './structureChanges'

const isApplying = ({ pathways }: Advice, { id }: RuleProgram): boolean =>
  pathways.some(({ rules }) => rules.some((rule) => rule.id === id && rule.state === 'applies'))

/** Shows by a plan that a rule that applies asks for something. */
export const shownByItem = ({ before, after }: Standing, pair: ItemPair): Comparable['shows'] => {
  const [left, right] = [pair.before ?? pair.after, pair.after ?? pair.before]
  const showing =
    (isWanted: (before: boolean, after: boolean) => boolean): Shows =>
    (advised) => {
      if (left === null || right === null || !isApplying(advised.before, before) || !isApplying(advised.after, after))
        return null
      const seen = [
        recommendationOf(advised.before, before, left),
        recommendationOf(advised.after, after, right),
      ] as const
      const [old, now] = [seen[0] !== undefined, seen[1] !== undefined]
      return isWanted(old, now) ? [old, now] : null
    }
  return {
    more: showing((old, now) => !old && now),
    less: showing((old, now) => old && !now),
  }
}
