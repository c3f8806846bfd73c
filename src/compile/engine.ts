import { Almanac, Engine, Operator, Rule, type TopLevelCondition } from 'json-rules-engine'
import type { DayNumber } from '../model/day'
import type { BareTest, NodeComparison, View } from '../model/node'
import { onceFor } from '../model/onceFor'
import type { Program, RuleProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { type EngineLeaf, engineLeaves, type LeafOperator } from './engineLeaves'
import { maybePassing, passing } from './operators'
import { type Part, pairOf } from './pairs'
import { holdsToday } from './today'

/** The value of a fact: what is known of the signal, and the day on which it is looked at. */
interface FactValue {
  readonly state: State
  readonly on: DayNumber
}

interface EnginePair {
  readonly holds: Rule
  readonly fails: Rule
}

interface EngineProgram {
  readonly pairs: readonly EnginePair[]
  /** Signals that conditions look at, by index. */
  readonly used: readonly number[]
  readonly operators: readonly Operator<FactValue, number>[]
}

const operatorsFor = (
  comparisons: readonly NodeComparison[],
  tests: readonly BareTest[],
): Operator<FactValue, number>[] => {
  const passes = comparisons.map(passing)
  const mayPass = comparisons.map(maybePassing)
  const truthOf = ({ state, on }: FactValue, number: number): Truth => passes[number]?.(state, on) ?? UNKNOWN
  const lenient = ({ state, on }: FactValue, number: number): boolean => mayPass[number]?.(state, on) === true
  const today = ({ state }: FactValue, number: number): boolean =>
    holdsToday(state, tests[number]?.today ?? []) === TRUE
  const table: Readonly<Record<LeafOperator, (fact: FactValue, number: number) => boolean>> = {
    passes: (fact, number) => truthOf(fact, number) === TRUE,
    passesNot: (fact, number) => truthOf(fact, number) === FALSE,
    mayPass: lenient,
    mayNotPass: (fact, number) => !lenient(fact, number),
    today,
    notToday: (fact, number) => !today(fact, number),
  }
  return Object.entries(table).map(([name, evaluate]) => new Operator(name, evaluate))
}

const top = (part: Part<EngineLeaf>): TopLevelCondition => ('fact' in part ? { all: [part] } : part)

const engineRule = (rule: RuleProgram, part: Part<EngineLeaf>): Rule =>
  new Rule({ conditions: top(part), name: rule.id, event: { type: 'rule', params: { index: rule.index } } })

const engineProgramOf = onceFor((program: Program): EngineProgram => {
  const comparisons: NodeComparison[] = []
  const tests: BareTest[] = []
  const registry = {
    comparison: (comparison: NodeComparison) => comparisons.push(comparison) - 1,
    test: (node: BareTest) => tests.push(node) - 1,
  }
  const used = new Set<number>()
  const id = (signal: number): string => {
    used.add(signal)
    return program.signals[signal]?.id ?? ''
  }
  const pairs = program.rules.map((rule) => {
    const pair = pairOf(rule.when, (test) => engineLeaves(test, id(test.signal), registry))
    return { holds: engineRule(rule, pair.holds), fails: engineRule(rule, pair.fails) }
  })
  return { pairs, used: [...used], operators: operatorsFor(comparisons, tests) }
})

const refusePath = (): never => {
  throw new Error('zorgpad rules have no path')
}

/** Gives the engine what is known of the signals that its rules look at. */
const almanacOf = ({ signals }: Program, used: readonly number[], { states, on }: View): Almanac => {
  const almanac = new Almanac({ pathResolver: refusePath })
  for (const index of used) {
    const [signal, state] = [signals[index], states[index]]
    if (signal !== undefined && state !== undefined) almanac.addRuntimeFact(signal.id, { state, on })
  }
  return almanac
}

/** Runs rules in an engine of their own: one that is shared by overlapping runs loses rules without an error. */
const fired = async (
  rules: readonly Rule[],
  operators: EngineProgram['operators'],
  almanac: Almanac,
): Promise<Set<number>> => {
  if (rules.length === 0) return new Set()
  const engine = new Engine([...rules], { pathResolver: refusePath })
  for (const operator of operators) engine.addOperator(operator)
  const { events } = await engine.run({}, { almanac })
  return new Set(events.map((event) => Number(event.params?.['index'])))
}

/** Tells whether nothing that a rule tests is uncertain: then it fails where it does not hold. */
const isTwoValued = ({ tested }: RuleProgram, { states }: View): boolean =>
  tested.every((index) => {
    const state = states[index]
    return state !== undefined && (state.absent || state.exact) && state.exists !== UNKNOWN
  })

/** Decides by json-rules-engine which rules hold: those that certainly do first, of the rest those that certainly do not. */
export const decideByEngine = async (program: Program, rules: readonly RuleProgram[], view: View): Promise<Truth[]> => {
  const { pairs, operators, used } = engineProgramOf(program)
  const pick = (side: keyof EnginePair, of: readonly RuleProgram[]): Rule[] =>
    of.flatMap(({ index }) => pairs[index]?.[side] ?? [])
  const holding = await fired(pick('holds', rules), operators, almanacOf(program, used, view))
  const rest = rules.filter((rule) => !holding.has(rule.index) && !isTwoValued(rule, view))
  const failing = await fired(pick('fails', rest), operators, almanacOf(program, used, view))
  const isOpen = new Set(rest.map(({ index }) => index))
  return rules.map(({ index }) => {
    if (holding.has(index)) return TRUE
    return failing.has(index) || !isOpen.has(index) ? FALSE : UNKNOWN
  })
}
