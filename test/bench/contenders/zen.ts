import { ZenEngine } from '@gorules/zen-engine'
import { snakeCase } from '../plain/names'
import type { PlainCondition, PlainProgram, PlainTest, PlainValue } from '../plain/plain'
import { byFacts } from './byFacts'

const literal = (value: PlainValue): string => (typeof value === 'string' ? `'${value}'` : String(value))

const testOf = (test: PlainTest): string => {
  const name = snakeCase(test.signal.id)
  const whenKnown = (text: string): string => (test.signal.mayBeMissing ? `(${name} != null and ${text})` : text)
  switch (test.kind) {
    case 'known':
      return `${name} ${test.known ? '!=' : '=='} null`
    case 'oneOf':
      return test.values.length === 1
        ? `${name} == ${literal(test.values[0] ?? '')}`
        : `${name} in [${test.values.map(literal).join(', ')}]`
    case 'noneOf':
      return whenKnown(`${name} not in [${test.values.map(literal).join(', ')}]`)
    case 'contains':
      return `(${test.options.map((option) => `${literal(option)} in ${name}`).join(' or ')})`
    case 'compare':
      return whenKnown(`${name} ${test.operator} ${test.value}`)
  }
}

const expressionOf = (condition: PlainCondition): string => {
  switch (condition.kind) {
    case 'constant':
      return String(condition.holds)
    case 'not':
      return `not (${expressionOf(condition.of)})`
    case 'count':
      return `${condition.of.map((part) => `(${expressionOf(part)} ? 1 : 0)`).join(' + ')} >= ${condition.atLeast}`
    case 'all':
      return `(${condition.of.map(expressionOf).join(' and ')})`
    case 'any':
      return `(${condition.of.map(expressionOf).join(' or ')})`
    default:
      return testOf(condition)
  }
}

/** A decision model of one node, with an expression for each rule. */
const modelOf = ({ groups }: PlainProgram) => {
  const expressions = groups.flatMap(({ population, rules }) =>
    rules.map(({ id, when, index }) => {
      const parts = population.kind === 'constant' ? [when] : [population, when]
      return { id: String(index), key: snakeCase(id), value: parts.map(expressionOf).join(' and ') }
    }),
  )
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'rules', type: 'expressionNode', name: 'rules', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'second', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  }
}

export const zen = byFacts({
  name: 'GoRules zen-engine',
  note: 'one decision of an expression for each rule, made once; derived signals given as facts, in its favour',
  persons: 200,
  engineOf: ({ plain }) => {
    const decision = new ZenEngine().createDecision(modelOf(plain))
    return async (facts) => {
      const { result } = await decision.evaluate(facts)
      return plain.ruleIds.filter((id) => (result as Record<string, unknown>)[snakeCase(id)] === true)
    }
  },
})
