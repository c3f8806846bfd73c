import type { Recommendation } from '../model/advice'
import { distinct } from './distinct'
import { type Draft, isActive } from './drafts'

type Purposes = NonNullable<Recommendation['for']>

/** Names the rules that a purpose waits for; nothing when one of those who ask it does not wait. */
const waitOf = (drafts: readonly Draft[]): { readonly waitsFor?: readonly string[] } => {
  const paused = drafts.map(({ standing }) => standing.pausedBy)
  return paused.some(({ length }) => length === 0) ? {} : { waitsFor: distinct(paused.flat()).sort() }
}

/** Says for what a service is asked. */
const purposeOf = (service: string | null, asking: readonly Draft[]): Purposes => {
  const questions = distinct(asking.flatMap(({ item }) => item.question ?? []))
  if (service === null) return questions.map((question) => ({ question }))
  return questions.length === 0 ? [{ service }] : questions.map((question) => ({ service, question }))
}

/** Says the same where of what is asked of one receiver some waits and some does not. */
const mixedPurposeOf = (service: string | null, asking: readonly Draft[]): Purposes => {
  const purposes = purposeOf(service, asking).map((purpose) =>
    purpose.question === undefined
      ? { ...purpose, ...waitOf(asking) }
      : { ...purpose, ...waitOf(asking.filter(({ item }) => item.question === purpose.question)) },
  )
  const goAhead = asking.filter(isActive)
  // What goes ahead without a question is not to look as if it waits with the questions.
  const isApart =
    service !== null &&
    purposes.some(({ question }) => question !== undefined) &&
    goAhead.length > 0 &&
    goAhead.every(({ item }) => item.question === null)
  return isApart ? [{ service }, ...purposes] : purposes
}

/** Says for what all this is asked of one receiver, by service and question, and what of it waits while other goes ahead. */
export const purposesOf = (drafts: readonly Draft[]): Purposes => {
  const isMixed = drafts.some(isActive) && !drafts.every(isActive)
  const purposeIn = isMixed ? mixedPurposeOf : purposeOf
  return distinct(drafts.map(({ item }) => item.service)).flatMap((service) =>
    purposeIn(
      service,
      drafts.filter(({ item }) => item.service === service),
    ),
  )
}
