import type { Node, View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { completionsOf } from '../exact/completions'
import { certainTruth } from '../known/certain'
import { costOf } from './costs'

/** What may be expected of a condition: how likely it is to hold, and how many questions it takes to know. */
interface Expected {
  /** Null when it is known already. */
  readonly node: Node | null
  readonly likely: number
  readonly cost: number
  /** Those of its parts that are not known, in the order in which to ask for them. */
  readonly parts: readonly Node[]
}

interface Unsettled extends Expected {
  readonly node: Node
}

/** What may be expected of conditions in one view, each worked out once. */
export interface Forecast {
  readonly program: Program
  readonly view: View
  /** Of conditions other than tests. */
  readonly groups: Map<Node, Expected>
  /** Of tests of what nothing was said of: the same for everyone. */
  readonly unseen: Map<Node, Expected>
}

type Test = Extract<Node, { kind: 'test' }>

const EVEN = 0.5
const NOTHING: readonly Node[] = []
const NEVER: Expected = { node: null, likely: 0, cost: 0, parts: NOTHING }
const ALWAYS: Expected = { node: null, likely: 1, cost: 0, parts: NOTHING }

const likelyOf = (test: Test, signal: SignalProgram, state: State, view: View): number => {
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

const tested = ({ program, view }: Forecast, node: Test): Expected => {
  const truth = certainTruth(node, view)
  if (truth !== UNKNOWN) return truth === FALSE ? NEVER : ALWAYS
  const [signal, state] = [program.signals[node.signal], view.states[node.signal]]
  if (signal === undefined || state === undefined) return { node, likely: EVEN, cost: 1, parts: NOTHING }
  return { node, likely: likelyOf(node, signal, state, view), cost: costOf(program, view, signal), parts: NOTHING }
}

type Group = 'all' | 'any'

/** How likely it is that this part alone decides its group. */
const ending = (group: Group, { likely }: Expected): number => (group === 'all' ? 1 - likely : likely)

const LEAST = 1e-6

/** What decides a group soonest at the least cost comes first: of parts that do not depend on each other that is best. */
const delayOf = (group: Group, expected: Expected): number => expected.cost / Math.max(ending(group, expected), LEAST)

const isUnsettled = (expected: Expected): expected is Unsettled => expected.node !== null

const inOrder = (group: Group, found: Unsettled[]): readonly Unsettled[] =>
  found.length < 2 ? found : found.sort((left, right) => delayOf(group, left) - delayOf(group, right))

const nodesOf = (found: readonly Unsettled[]): readonly Node[] => found.map(({ node }) => node)

/** One part may decide its group alone; those that are known and do not have no say. */
const together = (forecast: Forecast, node: Extract<Node, { kind: Group }>): Expected => {
  const [deciding, otherwise] = node.kind === 'all' ? [NEVER, ALWAYS] : [ALWAYS, NEVER]
  const open: Unsettled[] = []
  for (const part of node.of) {
    const expected = expectedOf(forecast, part)
    if (expected === deciding) return deciding
    if (isUnsettled(expected)) open.push(expected)
  }
  if (open.length === 0) return otherwise
  let [undecided, cost] = [1, 0]
  for (const part of inOrder(node.kind, open)) {
    cost += undecided * part.cost
    undecided *= 1 - ending(node.kind, part)
  }
  return { node, likely: node.kind === 'all' ? undecided : 1 - undecided, cost, parts: nodesOf(open) }
}

/** Nearly all parts of a count have to be known before it is decided. */
const counted = (forecast: Forecast, node: Extract<Node, { kind: 'count' }>): Expected => {
  const truth = certainTruth(node, forecast.view)
  if (truth !== UNKNOWN) return truth === FALSE ? NEVER : ALWAYS
  const found = node.of.map((part) => expectedOf(forecast, part))
  const sum = found.reduce((likely, part) => likely + part.likely, 0)
  const cost = found.reduce((all, part) => all + part.cost, 0)
  return { node, likely: sum / (sum + node.atLeast), cost, parts: nodesOf(found.filter(isUnsettled)) }
}

const negated = (node: Node, { likely, cost, node: of }: Expected): Expected => {
  if (of === null) return likely === 0 ? ALWAYS : NEVER
  return { node, likely: 1 - likely, cost, parts: [of] }
}

const workedOut = (forecast: Forecast, node: Node): Expected => {
  switch (node.kind) {
    case 'not':
      return negated(node, expectedOf(forecast, node.of))
    case 'count':
      return counted(forecast, node)
    case 'test':
      return tested(forecast, node)
    default:
      return together(forecast, node)
  }
}

/** With nothing said of a signal, a test of it is the same for everyone, every day. */
const isUnseen = ({ program, view }: Forecast, { signal: index }: Test): boolean => {
  const signal = program.signals[index]
  return signal?.isPlain === true && view.states[index] === signal.unseen
}

const expectedOf = (forecast: Forecast, node: Node): Expected => {
  const isTest = node.kind === 'test'
  if (isTest && !isUnseen(forecast, node)) return tested(forecast, node)
  const kept = isTest ? forecast.unseen : forecast.groups
  const known = kept.get(node)
  if (known !== undefined) return known
  const found = workedOut(forecast, node)
  kept.set(node, found)
  return found
}

const unseenIn = onceFor((_: Program) => new Map<Node, Expected>())

/** Looks at conditions as if their parts had nothing to do with each other. */
export const forecastIn = (program: Program, view: View): Forecast => ({
  program,
  view,
  groups: new Map(),
  unseen: unseenIn(program.whole ?? program),
})

/** Tells how many questions it takes to know. */
export const costIn = (forecast: Forecast, node: Node): number => expectedOf(forecast, node).cost

/** Lists the parts of a condition that are not known: first what most likely settles it with the fewest questions. */
export const partsIn = (forecast: Forecast, node: Node): readonly Node[] => expectedOf(forecast, node).parts

/** Does so for conditions that have to hold together. */
export const soonestIn = (forecast: Forecast, nodes: readonly Node[]): readonly Node[] => {
  const found = nodes.map((node) => expectedOf(forecast, node))
  return nodesOf(inOrder('all', found.filter(isUnsettled)))
}
