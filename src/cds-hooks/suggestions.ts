import type { Recommendation } from '../model/advice'
import { roleText, titleOf, whenOf } from '../model/phrases'
import type { CardContext, Subject } from './subject'
import { summaryOf } from './summary'
import type { Card, Suggestion } from './wire'

/** Nothing is proposed of what the person refused to share, nor of what must wait for something more urgent. */
const canBeAccepted = ({ mode, waitsFor }: Recommendation): boolean => mode !== 'not-shared' && waitsFor === undefined

const labelOf = ({ library, advice }: CardContext, one: Recommendation): string => {
  const beforehand = one.mode === 'discuss-first' ? 'Na overleg met de persoon: ' : ''
  const title = titleOf(library, one).replace(/\.$/, '')
  const what = one.kind === 'advise' ? `${title}: ${one.text ?? ''}` : title
  return summaryOf(`${beforehand}${roleText(library, one.responsible.role)}, ${whenOf(one, advice.on)}: ${what}`)
}

const suggestionFor = (context: CardContext, subject: Subject, one: Recommendation): Suggestion[] => {
  const resource = canBeAccepted(one) ? context.draftOf(one) : undefined
  if (resource === undefined) return []
  const label = labelOf(context, one)
  const description = `Zet een concept klaar, geen opdracht: ${label}`
  return [
    {
      label,
      uuid: context.uuidOf(`${subject.name}/${one.id}`),
      actions: [{ type: 'create', description, resource }],
    },
  ]
}

/** Makes the suggestions of a card, one for each recommendation that is its own. */
export const suggestionsFor = (
  context: CardContext,
  subject: Subject,
  own: readonly Recommendation[],
): Pick<Card, 'suggestions' | 'selectionBehavior'> => {
  const suggestions = own.flatMap((one) => suggestionFor(context, subject, one))
  return suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'any' }
}
