import type { Advice } from '../../model/advice'
import { hoursOf } from '../../model/duration'
import type { RuleProgram } from '../../model/program'
import type { Comparable } from './compare'
import type { ItemPair } from './itemPairs'
import { recommendationOf } from './recommendationOf'
import type { Shows } from './search'
import type { Standing } from './structureChanges'

const isApplying = ({ pathways }: Advice, { id }: RuleProgram): boolean =>
  pathways.some(({ rules }) => rules.some((rule) => rule.id === id && rule.state === 'applies'))

/** Of an item that is given twice, with another term, the shorter one shows that it is asked. */
const isMore = (before: string | null, after: string | null): boolean =>
  after !== null && (before === null || hoursOf(after) < hoursOf(before))

/** Shows by a plan that a rule that applies asks for something: within which term. */
export const shownByItem = ({ before, after }: Standing, pair: ItemPair): Comparable['shows'] => {
  const [left, right] = [pair.before ?? pair.after, pair.after ?? pair.before]
  const showing =
    (isWanted: (before: string | null, after: string | null) => boolean): Shows =>
    (advised) => {
      if (left === null || right === null) return null
      if (!isApplying(advised.before, before) || !isApplying(advised.after, after)) return null
      const seen = [
        recommendationOf(advised.before, before, left)?.within ?? null,
        recommendationOf(advised.after, after, right)?.within ?? null,
      ] as const
      return isWanted(...seen) ? seen : null
    }
  return { more: showing(isMore), less: showing((old, now) => isMore(now, old)) }
}
