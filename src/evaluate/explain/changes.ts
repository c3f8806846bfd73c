import type { Node } from '../../model/node'
import type { Program, RuleProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, type Truth } from '../../model/truth'
import { answersOn } from '../exact/answersOn'
import { supposeSeen } from '../known/derive'
import type { Derived } from '../known/lens'
import type { Observations } from '../known/observe'

type Test = Extract<Node, { kind: 'test' }>
type Group = Exclude<Node, { kind: 'test' | 'not' }>

/** A test, and how it is to come out. */
export interface Turn {
  readonly test: Test
  readonly to: Truth
}

/** Tests that make a condition come out when all of them come out, also those that do already. */
interface Way {
  readonly turns: readonly Turn[]
  /** Signals of which more must become known, or something else. */
  readonly changed: ReadonlySet<number>
}

/** What is known of one person, and from what. */
export interface Seen {
  readonly program: Program
  readonly observations: Observations
  readonly view: Derived
}

/** Larger sets of changes explain nothing to a person. */
const MOST_CHANGED = 3
/** Ways gone through for one condition; what a hostile condition has more is left out. */
const MOST_WAYS = 200

const NO_TURNS: Way = { turns: [], changed: new Set() }

const kept = (ways: readonly Way[]): Way[] =>
  ways
    .filter(({ changed }) => changed.size <= MOST_CHANGED)
    .sort((left, right) => left.changed.size - right.changed.size || left.turns.length - right.turns.length)
    .slice(0, MOST_WAYS)

const together = (left: readonly Way[], right: readonly Way[]): Way[] =>
  kept(
    left.flatMap((one) =>
      right.map((other) => ({
        turns: [...one.turns, ...other.turns],
        changed: new Set([...one.changed, ...other.changed]),
      })),
    ),
  )

/** Gives the ways to make at least so many of these come out. */
const ofThese = (parts: readonly (readonly Way[])[], count: number): Way[] => {
  // By how many have come out so far.
  let byCount: Way[][] = [[NO_TURNS]]
  for (const ways of parts) {
    const next: Way[][] = Array.from({ length: Math.min(byCount.length, count) + 1 }, () => [])
    byCount.forEach((found, done) => {
      next[done]?.push(...found)
      next[Math.min(done + 1, count)]?.push(...together(found, ways))
    })
    byCount = next.map(kept)
  }
  return byCount[count] ?? []
}

/** How many of a group must hold for the group to hold. */
const neededOf = (group: Group): number => {
  if (group.kind === 'count') return group.atLeast
  return group.kind === 'all' ? group.of.length : 1
}

/** A value counts only of what can exist, and is reliable; that something is not known needs neither. */
const waysToTest = (seen: Seen, test: Test, to: Truth): Way[] => {
  const own: Way = { turns: [{ test, to }], changed: new Set(test.check(seen.view) === to ? [] : [test.signal]) }
  if (test.orUnknown || test.today.length > 0) return [own]
  const { onlyIf = null, unreliableIf = null } = seen.program.signals[test.signal] ?? {}
  const exists = onlyIf === null || to === FALSE ? [own] : together([own], waysTo(seen, onlyIf, TRUE))
  return unreliableIf === null ? exists : together(exists, waysTo(seen, unreliableIf, FALSE))
}

/** Lists the ways to make a condition come out, those of the fewest changes first. */
const waysTo = (seen: Seen, node: Node, to: Truth): Way[] => {
  switch (node.kind) {
    case 'test':
      return waysToTest(seen, node, to)
    case 'not':
      return waysTo(seen, node.of, to === TRUE ? FALSE : TRUE)
    default: {
      const parts = node.of.map((part) => waysTo(seen, part, to))
      const needed = neededOf(node)
      return ofThese(parts, to === TRUE ? needed : parts.length - needed + 1)
    }
  }
}

/** Lists the states of a signal in which all tests of it come out. */
const statesFor = ({ program, view }: Seen, index: number, turns: readonly Turn[]): State[] => {
  const signal = program.signals[index]
  if (signal === undefined) return []
  return answersOn(view.on, signal, signal.full).filter((state) => {
    const states = [...view.states]
    states[index] = state
    return turns.every(({ test, to }) => test.check({ ...view, states }) === to)
  })
}

/** Tells whether tests can come out together, with what follows from that, and the conditions then hold. */
const works = (seen: Seen, { turns, changed }: Way, conditions: readonly Node[]): boolean => {
  const found = new Map<number, State>()
  for (const index of changed) {
    const own = turns.filter(({ test }) => test.signal === index)
    const [state] = statesFor(seen, index, own)
    if (state === undefined) return false
    found.set(index, state)
  }
  const after = supposeSeen({ today: seen.view, ...seen }, found)
  return conditions.every((condition) => condition.check(after) === TRUE)
}

/** Lists the smallest sets of changes to what is known that make a rule apply; none when more than three are needed. */
export const changesFor = (seen: Seen, { rule, when, pathway }: RuleProgram): readonly (readonly Turn[])[] => {
  const population = rule.redFlag || pathway.population === null ? [] : [pathway.population]
  const conditions = [...population, when]
  const ways = ofThese(
    conditions.map((condition) => waysTo(seen, condition, TRUE)),
    conditions.length,
  ).filter((way) => way.changed.size > 0 && works(seen, way, conditions))
  const least = ways[0]?.changed.size
  return ways
    .filter(({ changed }) => changed.size === least)
    .map(({ turns, changed }) => turns.filter(({ test }) => changed.has(test.signal)))
}
