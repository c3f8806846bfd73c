import { dayText } from '../model/dutch'
import { knownText } from '../model/knownText'
import { signalText } from '../model/phrases'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'
import { cardText } from './cardText'
import type { CardContext, Subject } from './subject'

/** Lists the signals that the rules of a card rest on. */
export const basisOf = ({ program }: CardContext, { rules }: Subject): Set<string> => {
  const tested = rules.flatMap(({ when, asked }) => [when, ...asked].flatMap(testedIn))
  return new Set([...restingOn(tested, program.signals)].flatMap((index) => program.signals[index]?.id ?? []))
}

/** Says what of the record a card rests on: each value with its day. */
export const seenLines = (context: CardContext, basis: ReadonlySet<string>): string[] => {
  const { library, advice, evidence } = context
  return Object.entries(evidence).flatMap(([id, found]) => {
    const known = advice.signals[id]
    if (found === undefined || known === undefined || !basis.has(id)) return []
    return [`- ${cardText(signalText(library, id))}: ${cardText(knownText(library, id, known))} (${dayText(found.on)})`]
  })
}
