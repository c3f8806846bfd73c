import type { Input } from '../../model/input'
import type { Node, View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, RuleProgram } from '../../model/program'
import type { Standing } from '../../model/standing'
import { testedIn } from '../../model/testedIn'
import { TRUE } from '../../model/truth'
import { certainTruth } from '../known/certain'
import type { Observations } from '../known/observe'

/** By pathway every signal on which its rules rest. What only says for whom a pathway is, is nothing that was noticed. */
const signalsOf = onceFor((program: Program): ReadonlyMap<string, readonly number[]> => {
  const resting = (tested: readonly number[]): number[] =>
    tested.flatMap((index) => [index, ...(program.signals[index]?.leaves ?? [])])
  const forWhom = new Set(
    program.pathways.flatMap(({ population }) => (population === null ? [] : resting(testedIn(population)))),
  )
  const found = new Map<string, Set<number>>()
  for (const { pathway, tested } of program.rules) {
    const own = found.get(pathway.id) ?? new Set()
    for (const index of resting(tested)) if (!forWhom.has(index)) own.add(index)
    found.set(pathway.id, own)
  }
  return new Map([...found].map(([id, signals]): [string, readonly number[]] => [id, [...signals]]))
})

/** Lists the pathways that something given is about, and those that the input asks about. */
const touchedIn = (program: Program, observations: Observations, { pathways = [] }: Input): ReadonlySet<string> =>
  new Set([
    ...pathways,
    ...[...signalsOf(program)].flatMap(([id, signals]) =>
      signals.some((index) => (observations[index] ?? null) !== null) ? [id] : [],
    ),
  ])

/** That something was not asked yet is nothing that was noticed. */
const hasTrueTest = (node: Node, view: View): boolean => {
  if (node.kind === 'test') return node.comparisons.length > 0 && certainTruth(node, view) === TRUE
  return node.kind !== 'not' && node.of.some((part) => hasTrueTest(part, view))
}

/** A rule of which something is still to be asked. */
interface Asking {
  readonly standing: Standing
  readonly cost: number
  readonly signals: readonly number[]
  /** Of its signals those that can wait until it applies. */
  readonly waiting: readonly number[]
}

interface Turn<T> {
  readonly one: T
  readonly waits: boolean
}

/** Parts what a rule asks in what goes first and what can wait. */
const turnsOf = <T extends Asking>(one: T): readonly Turn<T>[] => {
  const { signals, waiting } = one
  if (waiting.length === 0) return [{ one, waits: false }]
  const first = signals.filter((index) => !waiting.includes(index))
  return [
    { one: { ...one, signals: first }, waits: false },
    { one: { ...one, signals: waiting }, waits: true },
  ]
}

interface Place {
  readonly rank: number
  readonly rule: RuleProgram
  readonly cost: number
}

const byPlace = (left: Place, right: Place): number =>
  left.rank - right.rank ||
  Number(right.rule.rule.redFlag) - Number(left.rule.rule.redFlag) ||
  left.rule.nominal - right.rule.nominal ||
  left.cost - right.cost ||
  left.rule.index - right.rule.index

/**
 * Puts first the rules to settle first: open red flags of which a test is already true; then the most urgent, and of those
 * the ones that take the fewest questions; then what can wait; and last red flags of pathways that nothing has touched yet.
 */
export const inOrder = <T extends Asking>(
  program: Program,
  { view, observations }: { readonly view: View; readonly observations: Observations },
  open: readonly T[],
  input: Input,
): T[] => {
  const touched = touchedIn(program, observations, input)
  // Of who nothing is known yet no pathway goes before another.
  const isTouched = (id: string): boolean => touched.size === 0 || touched.has(id)
  const rankOf = ({ rule, state }: Standing, waits: boolean): number => {
    if (!rule.rule.redFlag) return waits ? 3 : 2
    if (state === 'open' && hasTrueTest(rule.when, view)) return 1
    return isTouched(rule.pathway.id) ? 2 : 4
  }
  return open
    .flatMap(turnsOf)
    .map(({ one, waits }) => ({ one, rank: rankOf(one.standing, waits), rule: one.standing.rule, cost: one.cost }))
    .sort(byPlace)
    .map(({ one }) => one)
}
