import type { RecommendationKind } from '../model/advice'
import type { ItemProgram } from '../model/program'
import type { Standing } from '../model/standing'
import { FALSE, TRUE } from '../model/truth'
import type { PlanContext } from './context'
import { byTerm, type Term } from './term'

/** One thing to do, as one rule asks it, before it is merged with what other rules ask. */
export interface Draft {
  readonly standing: Standing
  readonly kind: RecommendationKind
  readonly item: ItemProgram
  /** Place in its rule, to keep the order stable. */
  readonly place: number
  readonly term: Term
}

/** Tells whether it can be taken up now: nothing pauses its rule. */
export const isActive = ({ standing }: Draft): boolean => standing.pausedBy.length === 0

/** Names what a rule asks, so that what it asked on another day can be told to be the same. */
export const draftKey = ({ standing, place }: Draft): string => `${standing.rule.index}.${place}`

/** A remark of an applying rule. */
export interface Note {
  readonly standing: Standing
  readonly text: string
}

export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly notes: readonly Note[]
}

const isGiven = ({ when }: ItemProgram, { rule, state }: Standing, { view }: PlanContext): boolean => {
  if (when === null) return true
  // Of a red flag what may be needed is given, not held back; of an open rule all is only possible.
  const truth = when.check(view)
  return rule.rule.redFlag || state === 'open' ? truth !== FALSE : truth === TRUE
}

const termOf = ({ term }: PlanContext, { rule }: Standing, { within }: ItemProgram): Term => {
  if (within !== null) return term(within)
  const others = rule.items.flatMap((other) => (other.within === null ? [] : [term(other.within)]))
  return others.sort(byTerm)[0] ?? term('routine')
}

/** Lists what the rules of a context ask, most urgent first, and what they remark. */
export const draftsOf = (context: PlanContext): Drafts => {
  const drafts: Draft[] = []
  const notes: Note[] = []
  for (const standing of context.applying) {
    standing.rule.items.forEach((item, place) => {
      if (!isGiven(item, standing, context)) return
      if (item.kind === 'note') notes.push({ standing, text: item.text ?? '' })
      else drafts.push({ standing, kind: item.kind, item, place, term: termOf(context, standing, item) })
    })
  }
  return { drafts: drafts.sort(byUrgency), notes }
}

/** Orders drafts by urgency, then by rule and place: the first is the one that counts. */
const byUrgency = (left: Draft, right: Draft): number =>
  byTerm(left.term, right.term) || left.standing.rule.index - right.standing.rule.index || left.place - right.place
