import type { Node } from '../model/node'
import type { State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import type { Answers, ByRow } from './byRow'
import { lend } from './facts'
import type { Layout } from './layout'
import { likenessOn } from './likeness'
import { hasBit, setBit, visit } from './planes'
import type { Deciding, PathwayOn, RuleOn, RulesOn } from './rulesOn'

/** So much is remembered of one condition at most: a town has more persons than a memory has room. */
const MOST_REMEMBERED = 100_000

/** A condition of which the truth is looked up for whoever is like someone before. */
interface Remembering<T extends Deciding> {
  readonly one: T
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

const remembering = <T extends Deciding>(layout: Layout, one: T, conditions: readonly Node[]): Remembering<T> => ({
  one,
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
export const decidingUnsure = (layout: Layout, { rules, pathways }: RulesOn, decide: ByRow['decide']) => {
  const allRules = rules.map((one) => remembering(layout, one, conditionsOf(one)))
  const allPathways = pathways.map((one) =>
    remembering(layout, one, one.pathway.population === null ? [] : [one.pathway.population]),
  )
  return (count: number, answersOf: (person: number) => Answers): void => {
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
      for (const remembered of all)
        visit(remembered.one.loose(), count, (person) => {
          if (hasBit(layout.beyond, person)) return
          const key = remembered.likeness(person)
          if (isNew(remembered, person, key)) ask(unsureOf(person)).push([remembered, key])
        })
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
