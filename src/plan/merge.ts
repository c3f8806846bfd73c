import type { Recommendation } from '../model/advice'
import { consentFor } from './consent'
import { type Content, contentOf, remembered } from './content'
import type { PlanContext } from './context'
import { distinct } from './distinct'
import type { Draft } from './drafts'
import { fundingOf } from './funding'
import { partyOf, withParty } from './party'
import { responsibleRole } from './responsible'
import { stepsOf } from './steps'

/** A recommendation with the draft by which it is ordered. */
export interface Ranked {
  readonly recommendation: Recommendation
  readonly first: Draft
}

type Law = Recommendation['law']

interface Group {
  readonly key: string
  readonly responsible: string
  /** Most urgent first. */
  readonly drafts: Draft[]
}

const isActive = ({ standing }: Draft): boolean => standing.pausedBy.length === 0

const thatApply = ({ applying }: PlanContext, ids: readonly string[]): string[] =>
  ids.filter((id) => applying.some(({ rule }) => rule.id === id))

const finished = (context: PlanContext, group: Group, first: Draft, { said }: Content, law: Law): Recommendation => {
  const active = isActive(first)
  const party = said.to === undefined ? undefined : partyOf(context, said.to)
  return {
    ...said,
    responsible: withParty(context, group.responsible),
    within: first.term.within,
    due: active ? first.term.due : null,
    urgency: first.term.urgency,
    consent: consentFor(context, said.to, said.redFlag),
    steps: stepsOf(group.drafts, active),
    ...(party === undefined ? {} : { party }),
    ...(law === undefined ? {} : { law }),
  }
}

/** Names all that the same content still depends on, apart from the law. */
const circumstances = ({ view, input }: PlanContext, { responsible }: Group, { standing, place }: Draft): string => {
  const consent = input.consent === undefined ? '' : JSON.stringify(input.consent)
  return `${view.on} ${input.at} ${responsible} ${standing.rule.index}.${place} ${consent}`
}

const merged = (context: PlanContext, group: Group, first: Draft): Recommendation => {
  const content = contentOf(context.program, group.key, group.drafts, first)
  const law = fundingOf(context, content.services)
  const conflictsWith = content.conflictsWith.length === 0 ? [] : thatApply(context, content.conflictsWith)
  const make = (): Recommendation => finished(context, group, first, content, law)
  if (isActive(first) && conflictsWith.length === 0) {
    return remembered(content, law, circumstances(context, group, first), make)
  }
  return {
    ...make(),
    ...(conflictsWith.length === 0 ? {} : { conflictsWith }),
    ...(isActive(first)
      ? {}
      : { waitsFor: distinct(group.drafts.flatMap(({ standing }) => standing.pausedBy)).sort() }),
  }
}

/** Makes one recommendation of all that ask the same; the responsible and the term of the most urgent stand. */
export const mergeDrafts = (context: PlanContext, drafts: readonly Draft[], coordinator: string | null): Ranked[] => {
  const groups = new Map<string, Group>()
  for (const draft of drafts) {
    const responsible = responsibleRole(context, draft.item.responsible, coordinator)
    const key = draft.kind === 'assess' ? `assess:${responsible}` : draft.item.key
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, responsible, drafts: [draft] })
    else group.drafts.push(draft)
  }
  return [...groups.values()].flatMap((group): Ranked[] => {
    const first = group.drafts.find(isActive) ?? group.drafts[0]
    return first === undefined ? [] : [{ recommendation: merged(context, group, first), first }]
  })
}
