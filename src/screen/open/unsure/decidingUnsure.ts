import type { Node } from '../../../model/node'
import type { State } from '../../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../../model/truth'
import type { Block } from '../../block'
import { hasBit, isEmpty, limit, type Plane, setBit, visit } from '../../planes'
import type { Deciding, PathwayOn, RuleOn, RulesOn } from '../conditions/rulesOn'
import { lend } from '../known/facts'
import type { Layout } from '../known/layout'
import type { Answers, ByRow } from './byRow'
import { type Drawing, type Drawn, drawingOver } from './drawnOver'
import { likenessOn } from './likeness'

/** So much is remembered of one condition at most: a town has more persons than a memory has room. */
const MOST_REMEMBERED = 100_000

/** Settles of a block who can be settled together; leaves in the plane who is to be looked up. */
type Settling = (block: Block, loose: Plane) => void

/** A condition of which the truth is looked up for whoever is like someone before. */
interface Remembering<T extends Deciding> {
  readonly one: T
  readonly together: Settling
  readonly likeness: (person: number) => string
  readonly truths: Map<string, Truth>
  /** Of a likeness that is new in this block: who have it. The first is asked about. */
  readonly waiting: Map<string, number[]>
}

/** A person with the likeness of whom a truth is to be worked out. */
interface Unsure {
  readonly rules: (readonly [Remembering<RuleOn>, string])[]
  readonly pathways: (readonly [Remembering<PathwayOn>, string])[]
}

const settle = ({ truths: { may, mayNot } }: Deciding, person: number, truth: Truth): void => {
  if (truth === TRUE) setBit(mayNot, person, false)
  else if (truth === FALSE) setBit(may, person, false)
}

const learn = <T extends Deciding>({ one, truths, waiting }: Remembering<T>, key: string, truth: Truth): void => {
  if (truths.size >= MOST_REMEMBERED) truths.clear()
  truths.set(key, truth)
  for (const person of waiting.get(key) ?? []) settle(one, person, truth)
  waiting.delete(key)
}

/** Looks up the truth for one person; tells whether it is to be asked: nobody before is like this one. */
const isNew = <T extends Deciding>({ one, truths, waiting }: Remembering<T>, person: number, key: string): boolean => {
  const truth = truths.get(key)
  if (truth !== undefined) {
    settle(one, person, truth)
    return false
  }
  const alike = waiting.get(key)
  if (alike === undefined) waiting.set(key, [person])
  else alike.push(person)
  return alike === undefined
}

/** Leaves in a plane of those who are undecided only those whom a finer picture may decide. */
const leaveUnclear = (block: Block, loose: Plane, [own, both]: readonly [Drawn, Drawn]): void => {
  const [coarse, coarser, { may, mayNot }] = [own.findCoarse(), both.findCoarse(), own.truths(block)]
  for (let word = 0; word < loose.length; word += 1) {
    const isNeither = ~((may[word] as number) | (mayNot[word] as number))
    loose[word] = (loose[word] as number) & ((coarse[word] as number) | (coarser[word] as number) | isNeither)
  }
  if (isEmpty(loose)) return
  const [alone, together] = [own.sure(block), both.sure(block)]
  for (let word = 0; word < loose.length; word += 1) {
    const isOpen = (alone.may[word] as number) & (alone.mayNot[word] as number) & (alone.found[word] as number)
    loose[word] =
      (loose[word] as number) & ~(isOpen & (together.may[word] as number) & (together.found[word] as number))
  }
}

/** Settles whoever a picture of anyone decides; it tells of whom it may be too coarse to. */
const settlingTogether = (
  { truths: { may, mayNot } }: Deciding,
  [condition, population]: readonly Node[],
  draw: Drawing,
): Settling | null => {
  const own = condition === undefined ? null : draw([condition])
  // For no one whom the pathway is for.
  const both = condition === undefined || population === undefined ? own : draw([population, condition])
  if (own === null || both === null) return null
  return (block, loose) => {
    const [alone, together] = [own.truths(block), both.truths(block)]
    for (let word = 0; word < loose.length; word += 1) {
      const [can, cannot] = [alone.may[word] as number, alone.mayNot[word] as number]
      const asked = loose[word] as number
      const isTrue = asked & can & ~cannot
      const isFalse = asked & cannot & ~(can & (together.may[word] as number))
      mayNot[word] = (mayNot[word] as number) & ~isTrue
      may[word] = (may[word] as number) & ~isFalse
      loose[word] = asked & ~isTrue & ~isFalse
    }
    leaveUnclear(block, loose, [own, both])
  }
}

/** Of a table of which all is known nothing needs to be drawn. */
const drawnWhenNeeded = (layout: Layout, make: () => Settling | null): Settling => {
  let made: Settling | null | undefined
  return (block, loose) => {
    if (made === undefined) {
      const before = layout.steps.length
      made = make()
      // What the picture rests on is worked out of this block too.
      for (const step of layout.steps.slice(before)) step(block)
    }
    made?.(block, loose)
  }
}

const remembering = <T extends Deciding>(
  layout: Layout,
  one: T,
  conditions: readonly Node[],
  draw: Drawing,
): Remembering<T> => ({
  one,
  together: drawnWhenNeeded(layout, () => settlingTogether(one, conditions, draw)),
  likeness: likenessOn(layout, conditions),
  truths: new Map(),
  waiting: new Map(),
})

const conditionsOf = ({ rule }: RuleOn): readonly Node[] => {
  const { population } = rule.pathway
  return rule.rule.redFlag || population === null ? [rule.when] : [rule.when, population]
}

const statesOf = ({ program, facts }: Layout, person: number): readonly State[] =>
  program.signals.map(({ index, full }) => {
    const [known, state] = [facts.get(index), { ...full }]
    if (known !== undefined) lend(known, person, state)
    return state
  })

/**
 * Makes what decides by all completions where three-valued logic is not certain although a signal is met more than once. Who is
 * not like anyone before is asked of the evaluator of single persons.
 */
export const decidingUnsure = (
  layout: Layout,
  { rules, pathways }: RulesOn,
  { decide, drawAnyone }: ByRow,
  given: ReadonlySet<number>,
) => {
  const draw = drawingOver(layout, drawAnyone, given)
  const allRules = rules.map((one) => remembering(layout, one, conditionsOf(one), draw))
  const allPathways = pathways.map((one) =>
    remembering(layout, one, one.pathway.population === null ? [] : [one.pathway.population], draw),
  )
  return (block: Block, answersOf: (person: number) => Answers): void => {
    const unsure = new Map<number, Unsure>()
    const unsureOf = (person: number): Unsure => {
      const found = unsure.get(person) ?? { rules: [], pathways: [] }
      unsure.set(person, found)
      return found
    }
    const look = <T extends Deciding>(
      all: readonly Remembering<T>[],
      ask: (of: Unsure) => (readonly [Remembering<T>, string])[],
    ) => {
      for (const remembered of all) {
        const loose = remembered.one.loose()
        limit(loose, block.count)
        if (isEmpty(loose)) continue
        remembered.together(block, loose)
        visit(loose, block.count, (person) => {
          if (hasBit(layout.beyond, person)) return
          const key = remembered.likeness(person)
          if (isNew(remembered, person, key)) ask(unsureOf(person)).push([remembered, key])
        })
      }
    }
    look(allPathways, (of) => of.pathways)
    look(allRules, (of) => of.rules)
    for (const [person, asked] of unsure) {
      const decided = decide(
        { states: statesOf(layout, person), answers: () => answersOf(person) },
        {
          rules: asked.rules.map(([{ one }]) => one.rule),
          pathways: asked.pathways.map(([{ one }]) => one.pathway),
        },
      )
      asked.rules.forEach(([of, key], place) => learn(of, key, decided.rules[place] ?? UNKNOWN))
      asked.pathways.forEach(([of, key], place) => learn(of, key, decided.pathways[place] ?? UNKNOWN))
    }
  }
}
