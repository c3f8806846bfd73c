import { parseDuration } from '../../model/duration'
import { valuesIn } from '../../model/parameters'
import type { RuleChanger } from './change'
import { writtenOperand } from './comparisonsAt'

/** Gives twice the time for a referral. Of other terms, and of at once and at leisure, there is nothing to tell or to double. */
export const doubledTerms: RuleChanger = ({ path, rule }, library) =>
  rule.then.flatMap((item, place) => {
    if (item.kind !== 'refer' || item.within === undefined) return []
    const term = parseDuration(String(valuesIn(library, null)(item.within)))
    if (term?.kind !== 'span') return []
    const within = `${term.count * 2} ${term.unit}`
    return [
      {
        path: [...path, 'then', place, 'within'],
        was: `within: ${writtenOperand(library, item.within)}`,
        becomes: `within: ${within}`,
        rule: { ...rule, then: rule.then.with(place, { ...item, within }) },
      },
    ]
  })
