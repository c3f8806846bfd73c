import type { Node, View } from '../model/node'
import type { Program, SignalProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, TRUE, UNKNOWN } from '../model/truth'
import { certainTruth, isOpen } from './certain'
import { completionsOf } from './completions'
import type { Order } from './unsettled'

/** What may be expected of a condition: how likely it is to hold, and how many questions it takes to know. */
interface Expected {
  readonly likely: number
  readonly cost: number
}

interface Look {
  readonly program: Program
  readonly view: View
  readonly expected: Map<Node, Expected>
}

type Test = Extract<Node, { kind: 'test' }>

const EVEN = 0.5
const NEVER: Expected = { likely: 0, cost: 0 }
const ALWAYS: Expected = { likely: 1, cost: 0 }

/** By test: the part of all answers that make it hold, when none was given yet. */
const parts = new WeakMap<Node, number>()

const partThatHolds = (test: Test, signal: SignalProgram, state: State, view: View): number => {
  // Where on its range a number or a day will lie nobody can tell.
  const values = signal.options.length > 0 || signal.signal.type === 'boolean' ? completionsOf(signal, state) : []
  if (values.length === 0) return EVEN
  const states: State[] = []
  const holding = values.filter((value) => {
    states[test.signal] = value
    return test.check({ states, on: view.on }) === TRUE
  })
  return holding.length / values.length
}

const likelyOf = (test: Test, signal: SignalProgram, state: State, view: View): number => {
  if (state !== signal.unseen) return partThatHolds(test, signal, state, view)
  const likely = parts.get(test) ?? partThatHolds(test, signal, state, view)
  parts.set(test, likely)
  return likely
}

const costs = new WeakMap<Program, readonly number[]>()

/** By signal what its answer costs a rule: less where it serves more rules. */
const costsIn = (program: Program): readonly number[] => {
  if (program.whole !== null) return costsIn(program.whole)
  const known = costs.get(program)
  if (known !== undefined) return known
  const served = program.signals.map(() => 1)
  for (const { tested } of program.rules) {
    const resting = new Set(tested.flatMap((index) => [index, ...(program.signals[index]?.leaves ?? [])]))
    for (const index of resting) served[index] = (served[index] ?? 1) + 1
  }
  const found = served.map((rules) => 1 / Math.sqrt(rules))
  costs.set(program, found)
  return found
}

/** Expects of a derived signal that about half of what it rests on has to be asked. */
const costOf = ({ program, view }: Look, index: number): number => {
  const [signal, own] = [program.signals[index], costsIn(program)]
  if (signal === undefined || signal.derivation === null) return own[index] ?? 1
  const open = signal.leaves.filter((leaf) => {
    const state = view.states[leaf]
    return state !== undefined && isOpen(state)
  })
  return open.reduce((sum, leaf) => sum + (own[leaf] ?? 1), 0) * EVEN
}

const ofTest = (look: Look, test: Test): Expected => {
  const [signal, state] = [look.program.signals[test.signal], look.view.states[test.signal]]
  if (signal === undefined || state === undefined) return { likely: EVEN, cost: 1 }
  return { likely: likelyOf(test, signal, state, look.view), cost: costOf(look, test.signal) }
}

type Group = 'all' | 'any'

/** How likely it is that this part alone decides its group. */
const ending = (group: Group, { likely }: Expected): number => (group === 'all' ? 1 - likely : likely)

const LEAST = 1e-6

/** What decides a group soonest at the least cost comes first: of parts that do not depend on each other that is best. */
const delayOf = (group: Group, expected: Expected): number => expected.cost / Math.max(ending(group, expected), LEAST)

const soonest = <T>(group: Group, parts: readonly T[], expects: (part: T) => Expected): readonly T[] => {
  if (parts.length < 2) return parts
  const delayed = parts.map((part) => ({ part, delay: delayOf(group, expects(part)) }))
  return delayed.sort((left, right) => left.delay - right.delay).map(({ part }) => part)
}

const together = (group: Group, found: readonly Expected[]): Expected => {
  let [undecided, cost] = [1, 0]
  for (const part of soonest(group, found, (one) => one)) {
    cost += undecided * part.cost
    undecided *= 1 - ending(group, part)
  }
  return { likely: group === 'all' ? undecided : 1 - undecided, cost }
}

/** Nearly all parts of a count have to be known before it is decided. */
const counted = (found: readonly Expected[], atLeast: number): Expected => {
  const sum = found.reduce((likely, part) => likely + part.likely, 0)
  return { likely: sum / (sum + atLeast), cost: found.reduce((cost, part) => cost + part.cost, 0) }
}

const expectedOf = (look: Look, node: Node): Expected => {
  const found = look.expected.get(node) ?? workedOut(look, node)
  look.expected.set(node, found)
  return found
}

const workedOut = (look: Look, node: Node): Expected => {
  const truth = certainTruth(node, look.view)
  if (truth !== UNKNOWN) return truth === FALSE ? NEVER : ALWAYS
  if (node.kind === 'test') return ofTest(look, node)
  if (node.kind === 'not') {
    const { likely, cost } = expectedOf(look, node.of)
    return { likely: 1 - likely, cost }
  }
  const found = node.of.map((part) => expectedOf(look, part))
  return node.kind === 'count' ? counted(found, node.atLeast) : together(node.kind, found)
}

/** What may be expected of conditions in one view, each worked out once. */
export interface Forecast {
  /** How many questions it takes to know. */
  readonly cost: (node: Node) => number
  /** Asks first for what most likely settles a condition with the fewest questions. */
  readonly order: Order
}

/** Looks at conditions as if their parts had nothing to do with each other. */
export const forecastIn = (program: Program, view: View): Forecast => {
  const look: Look = { program, view, expected: new Map() }
  return {
    cost: (node) => expectedOf(look, node).cost,
    order: (group, nodes) => soonest(group, nodes, (node) => expectedOf(look, node)),
  }
}
