import type { RecommendationKind } from '../model/advice'
import type { ItemProgram } from '../model/program'
import type { Standing } from '../model/standing'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import type { PlanContext } from './context'
import { itemTerm } from './itemTerm'
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

/** Tells of an item, by whether its own condition holds, whether it is meant. */
type IsMeant = (truth: Truth, standing: Standing) => boolean

// Of a red flag what may be needed is given, not held back.
const isGiven: IsMeant = (truth, { rule }) => (rule.rule.redFlag ? truth !== FALSE : truth === TRUE)

/** Of an open rule all that it may ask is possible; of one that applies what is held back. */
const isPossible: IsMeant = (truth, standing) =>
  standing.state === 'open' ? truth !== FALSE : truth === UNKNOWN && !isGiven(truth, standing)

const draftsWhere = (context: PlanContext, isMeant: IsMeant): Drafts => {
  const drafts: Draft[] = []
  const notes: Note[] = []
  for (const standing of context.applying) {
    const { rule } = standing
    for (const [place, item] of rule.items.entries()) {
      if (!isMeant(context.truth(item.when), standing)) continue
      if (item.kind === 'note') notes.push({ standing, text: item.text ?? '' })
      else drafts.push({ standing, kind: item.kind, item, place, term: itemTerm(context.term, rule, item) })
    }
  }
  return { drafts: drafts.sort(byUrgency), notes }
}

/** Lists what the rules of a context ask, most urgent first, and what they remark. */
export const draftsOf = (context: PlanContext): Drafts => draftsWhere(context, isGiven)

/** Lists what these rules may still ask when more is known. */
export const possibleDraftsOf = (context: PlanContext): readonly Draft[] => draftsWhere(context, isPossible).drafts

/** Orders drafts by urgency, then by rule and place: the first is the one that counts. */
const byUrgency = (left: Draft, right: Draft): number =>
  byTerm(left.term, right.term) || left.standing.rule.index - right.standing.rule.index || left.place - right.place
