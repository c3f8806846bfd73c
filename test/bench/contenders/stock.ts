import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { snakeCase } from '../plain/names'
import type { PlainCondition, PlainProgram, PlainTest } from '../plain/plain'
import { byFacts } from './byFacts'

const OPERATORS = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
} as const

const NOTHING = 'niets'
const ALWAYS: NestedCondition = { not: { fact: NOTHING, operator: 'equal', value: true } }

const testOf = (test: PlainTest): NestedCondition => {
  const fact = snakeCase(test.signal.id)
  switch (test.kind) {
    case 'known': {
      const isKnown: NestedCondition = { not: { fact, operator: 'notIn', value: test.signal.options } }
      return test.known ? isKnown : { not: isKnown }
    }
    case 'oneOf':
      return test.values.length === 1
        ? { fact, operator: 'equal', value: test.values[0] }
        : { fact, operator: 'in', value: test.values }
    case 'noneOf':
      return { fact, operator: 'notIn', value: test.values }
    case 'contains': {
      const any = test.options.map((option) => ({ fact, operator: 'contains', value: option }))
      return any.length === 1 ? (any[0] as NestedCondition) : { any }
    }
    case 'compare':
      return { fact, operator: OPERATORS[test.operator], value: test.value }
  }
}

const ways = <T>(items: readonly T[], size: number): T[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, place) => ways(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]))

const conditionOf = (condition: PlainCondition): NestedCondition => {
  switch (condition.kind) {
    case 'constant':
      return condition.holds ? ALWAYS : { not: ALWAYS }
    case 'not':
      return { not: conditionOf(condition.of) }
    // It cannot count: every way to have that many.
    case 'count':
      return { any: ways(condition.of.map(conditionOf), condition.atLeast).map((all) => ({ all })) }
    case 'all':
      return { all: condition.of.map(conditionOf) }
    case 'any':
      return { any: condition.of.map(conditionOf) }
    default:
      return testOf(condition)
  }
}

const top = (condition: NestedCondition): TopLevelCondition =>
  'all' in condition || 'any' in condition || 'not' in condition
    ? (condition as TopLevelCondition)
    : { all: [condition] }

/** Makes the engine as its documentation shows: one engine, rules added once, plain facts. */
const engineOf = ({ groups }: PlainProgram): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { population, rules } of groups) {
    for (const { id, when } of rules) {
      const parts = population.kind === 'constant' ? [when] : [population, when]
      const conditions = parts.map(conditionOf)
      engine.addRule({
        conditions: conditions.length === 1 ? top(conditions[0] as NestedCondition) : { all: conditions },
        event: { type: id },
      })
    }
  }
  return engine
}

export const stock = byFacts({
  name: 'json-rules-engine, stock',
  note: 'one engine, rules added once; derived signals given as facts, in its favour',
  persons: 40,
  engineOf: ({ plain }) => {
    const engine = engineOf(plain)
    return async (facts) => (await engine.run(facts)).events.map(({ type }) => type)
  },
})
