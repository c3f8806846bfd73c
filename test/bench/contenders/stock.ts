import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { parseDay } from '../../../src/model/day'
import { addCalendar } from '../../../src/model/duration'
import type { Node, NodeComparison } from '../../../src/model/node'
import type { Program } from '../../../src/model/program'

/** Facts as a user of json-rules-engine would give them: plain values, dates as the number of days ago. */
export type Facts = Record<string, unknown>

const bits = (options: readonly string[], mask: number): string[] =>
  options.filter((_, bit) => (mask & (1 << bit)) !== 0)

const AGO = {
  agoAtLeast: 'greaterThanInclusive',
  agoAbove: 'greaterThan',
  agoAtMost: 'lessThanInclusive',
  agoBelow: 'lessThan',
} as const
const ORDER = {
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
  atMost: 'lessThanInclusive',
  below: 'lessThan',
} as const

const leaf = (program: Program, signal: number, comparison: NodeComparison): NestedCondition => {
  const {
    id,
    options,
    signal: { type },
  } = program.signals[signal] as Program['signals'][number]
  const { operator, mask, values, duration } = comparison
  switch (operator) {
    case 'within':
      return {
        fact: id,
        operator: 'in',
        value: type === 'boolean' ? [false, true].filter((_, bit) => (mask & (1 << bit)) !== 0) : bits(options, mask),
      }
    case 'contains':
      return { any: bits(options, mask).map((option) => ({ fact: id, operator: 'contains', value: option })) }
    case 'lacks':
      return { all: bits(options, mask).map((option) => ({ fact: id, operator: 'doesNotContain', value: option })) }
    case 'equals':
      return { fact: id, operator: 'in', value: values }
    case 'differs':
      return { fact: id, operator: 'notIn', value: values }
    case 'agoAtLeast':
    case 'agoAbove':
    case 'agoAtMost':
    case 'agoBelow': {
      const today = parseDay('2026-03-02') ?? 0
      return { fact: id, operator: AGO[operator], value: addCalendar(today, duration) - today }
    }
    default:
      return { fact: id, operator: ORDER[operator], value: values[0] }
  }
}

const ways = <T>(items: readonly T[], size: number): T[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, place) => ways(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]))

/** Writes a condition for complete facts: `known` and `orUnknown` have then nothing left to say. */
const conditionOf = (program: Program, node: Node): NestedCondition => {
  switch (node.kind) {
    case 'test': {
      const known = node.today.every((test) => 'known' in test && test.known)
      if (!known) return { fact: 'niets', operator: 'equal', value: true }
      return { all: node.comparisons.map((comparison) => leaf(program, node.signal, comparison)) }
    }
    case 'not':
      return { not: conditionOf(program, node.of) }
    case 'count':
      return {
        any: ways(node.of, node.atLeast).map((chosen) => ({ all: chosen.map((part) => conditionOf(program, part)) })),
      }
    default: {
      const of = node.of.map((part) => conditionOf(program, part))
      return node.kind === 'all' ? { all: of } : { any: of }
    }
  }
}

const simplified = (condition: NestedCondition): NestedCondition => {
  if ('all' in condition)
    return condition.all.length === 1 && condition.all[0] !== undefined
      ? simplified(condition.all[0])
      : { all: condition.all.map(simplified) }
  if ('any' in condition)
    return condition.any.length === 1 && condition.any[0] !== undefined
      ? simplified(condition.any[0])
      : { any: condition.any.map(simplified) }
  return 'not' in condition ? { not: simplified(condition.not) } : condition
}

const top = (condition: NestedCondition): TopLevelCondition =>
  'all' in condition || 'any' in condition || 'not' in condition
    ? (condition as TopLevelCondition)
    : { all: [condition] }

/** Makes the engine as its documentation shows: one engine, rules added once, plain facts. */
export const stockEngine = (program: Program): ((facts: Facts) => Promise<Set<string>>) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { id, when } of program.rules)
    engine.addRule({ conditions: top(simplified(conditionOf(program, when))), event: { type: id } })
  return async (facts) => new Set((await engine.run(facts)).events.map(({ type }) => type))
}
