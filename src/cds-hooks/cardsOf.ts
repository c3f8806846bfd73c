import type { Recommendation } from '../model/advice'
import { textsIn } from '../model/parameters'
import { detailOf } from './detail'
import { indicatorOf } from './indicator'
import { openCard } from './openCard'
import { OVERRIDE_REASONS } from './overrideReasons'
import { sourceLinks, sourceOf } from './source'
import { type CardContext, type Subject, subjectsOf } from './subject'
import { suggestionsFor } from './suggestions'
import { summaryOf } from './summary'
import type { Card } from './wire'

const summaryFor = ({ program }: CardContext, { rules: [{ rule, pathway }], redFlag }: Subject): string =>
  summaryOf(
    rule.card === undefined
      ? `${redFlag ? 'Rode vlag' : pathway.pathway.title}: ${rule.title}`
      : textsIn(program)(rule.card),
  )

const cardOf = (context: CardContext, subject: Subject, own: readonly Recommendation[]): Card => {
  const { name, rules, recommendations, redFlag } = subject
  const links = sourceLinks(rules)
  return {
    uuid: context.uuidOf(name),
    summary: summaryFor(context, subject),
    detail: detailOf(context, subject),
    indicator: indicatorOf(redFlag ? recommendations : own, redFlag),
    source: sourceOf(context, rules),
    ...suggestionsFor(context, subject, own),
    overrideReasons: OVERRIDE_REASONS,
    ...(links.length === 0 ? {} : { links }),
  }
}

/**
 * Makes the cards of an advice: each red flag first, then one for each pathway with something to say, and last what could not be
 * evaluated. What several cards recommend is suggested on the first of them: accepted twice, it would be there twice.
 */
export const cardsOf = (context: CardContext): Card[] => {
  const taken = new Set<string>()
  const cards = subjectsOf(context).map((subject) => {
    const own = subject.recommendations.filter(({ id }) => !taken.has(id))
    for (const { id } of own) taken.add(id)
    return cardOf(context, subject, own)
  })
  return [...cards, ...openCard(context)]
}
