import type { Recommendation } from '../model/advice'
import { consentFor } from './consent'
import { type Content, contentOf, remembered } from './content'
import type { PlanContext } from './context'
import { distinct } from './distinct'
import { type Draft, isActive } from './drafts'
import { type Again, againOf } from './earlier'
import { fundingOf } from './funding'
import { modeOf } from './mode'
import { partyInTime } from './outOfHours'
import { responsibleRole } from './responsible'
import { shareOf } from './share'
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

const thatApply = ({ applying }: PlanContext, ids: readonly string[]): string[] =>
  ids.filter((id) => applying.some(({ rule }) => rule.id === id))

/** What differs between persons of whom the same is asked. */
type Personal = Pick<Recommendation, 'mode' | 'consent' | 'share'>

const personalIn = (context: PlanContext, { drafts }: Group, { said, services }: Content, again: Again): Personal => {
  const { kind, to, redFlag } = said
  const consent = consentFor(context, to, redFlag)
  const wasDeclined = again === 'declined'
  return {
    mode: modeOf(context, { kind, to, services, redFlag, consent, wasDeclined }),
    consent,
    share: shareOf(context, to, drafts, consent),
  }
}

const finished = (
  context: PlanContext,
  group: Group,
  first: Draft,
  said: Content['said'],
  personal: Personal,
  law: Law,
): Recommendation => {
  const active = isActive(first)
  const party = said.to === undefined ? undefined : partyInTime(context, said.to, first.term)
  const responsible = partyInTime(context, group.responsible, first.term)
  // Begun with a field of its own, and not with a spread: then all share a hidden class.
  const { id, ...rest } = said
  return {
    id,
    ...rest,
    ...personal,
    responsible: { role: group.responsible, ...(responsible === undefined ? {} : { party: responsible }) },
    within: first.term.within,
    due: active ? first.term.due : null,
    urgency: first.term.urgency,
    steps: stepsOf(group.drafts),
    ...(party === undefined ? {} : { party }),
    ...(law === undefined ? {} : { law }),
  }
}

/** Names all that the same content still depends on, apart from the law. */
const circumstances = (
  { view, input }: PlanContext,
  { responsible }: Group,
  { mode, consent, share }: Personal,
): string => `${view.on} ${input.at} ${responsible} ${mode} ${consent} ${share.join(' ')}`

const merged = (context: PlanContext, group: Group, first: Draft): Recommendation | null => {
  const content = contentOf(context.program, group.key, group.drafts, first)
  const { said } = content
  const again = againOf(context, said.id, group.drafts, said.redFlag)
  if (again === 'settled') return null
  const personal = personalIn(context, group, content, again)
  const law = fundingOf(context, content.services)
  const conflictsWith = content.conflictsWith.length === 0 ? [] : thatApply(context, content.conflictsWith)
  const make = (): Recommendation => finished(context, group, first, said, personal, law)
  if (isActive(first) && conflictsWith.length === 0) {
    return remembered(content, law, circumstances(context, group, personal), make)
  }
  const { id, ...made } = make()
  return {
    id,
    ...made,
    ...(conflictsWith.length === 0 ? {} : { conflictsWith }),
    ...(isActive(first)
      ? {}
      : { waitsFor: distinct(group.drafts.flatMap(({ standing }) => standing.pausedBy)).sort() }),
  }
}

/** Tells whether a role is to tell itself, which asks nothing of anyone; what a red flag asks is kept all the same. */
const isTellingOneself = ({ kind, item, standing }: Draft, responsible: string): boolean =>
  kind === 'inform' && item.to === responsible && !standing.rule.rule.redFlag

/** Makes one recommendation of all that ask the same; the responsible and the term of the most urgent stand. */
export const mergeDrafts = (context: PlanContext, drafts: readonly Draft[], coordinator: string | null): Ranked[] => {
  const groups = new Map<string, Group>()
  for (const draft of drafts) {
    const { kind, item } = draft
    // Who is responsible tells groups apart of what is measured only; of the others the first draft says it.
    const joined = kind === 'assess' || kind === 'inform' ? undefined : groups.get(item.key)
    if (joined !== undefined) {
      joined.drafts.push(draft)
      continue
    }
    const responsible = responsibleRole(context, item.responsible, coordinator)
    if (isTellingOneself(draft, responsible)) continue
    const key = kind === 'assess' ? `assess:${responsible}` : item.key
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, responsible, drafts: [draft] })
    else group.drafts.push(draft)
  }
  return [...groups.values()].flatMap((group): Ranked[] => {
    const first = group.drafts.find(isActive) ?? group.drafts[0]
    const recommendation = first === undefined ? null : merged(context, group, first)
    return first === undefined || recommendation === null ? [] : [{ recommendation, first }]
  })
}
