import { LogicEngine } from 'json-logic-engine'
import { snakeCase } from '../plain/names'
import type { PlainCondition, PlainTest } from '../plain/plain'
import type { Facts } from '../workload/facts'
import { byFacts } from './byFacts'

type Logic = Readonly<Record<string, unknown>> | boolean

const testOf = (test: PlainTest): Logic => {
  const of = { var: snakeCase(test.signal.id) }
  const whenKnown = (logic: Logic): Logic =>
    test.signal.mayBeMissing ? { and: [{ '!==': [of, null] }, logic] } : logic
  switch (test.kind) {
    case 'known':
      return { [test.known ? '!==' : '===']: [of, null] }
    case 'oneOf':
      return test.values.length === 1 ? { '===': [of, test.values[0]] } : { in: [of, test.values] }
    case 'noneOf':
      return whenKnown({ '!': { in: [of, test.values] } })
    case 'contains':
      return { or: test.options.map((option) => ({ in: [option, of] })) }
    case 'compare':
      return whenKnown({ [test.operator]: [of, test.value] })
  }
}

const logicOf = (condition: PlainCondition): Logic => {
  switch (condition.kind) {
    case 'constant':
      return condition.holds
    case 'not':
      return { '!': logicOf(condition.of) }
    case 'count':
      return { '>=': [{ '+': condition.of.map((part) => ({ if: [logicOf(part), 1, 0] })) }, condition.atLeast] }
    case 'all':
      return { and: condition.of.map(logicOf) }
    case 'any':
      return { or: condition.of.map(logicOf) }
    default:
      return testOf(condition)
  }
}

export const jsonLogic = byFacts({
  name: 'json-logic-engine, compiled',
  note: 'a function for each rule, built once; derived signals given as facts, in its favour',
  persons: 1000,
  engineOf: ({ plain }) => {
    const engine = new LogicEngine()
    const rules = plain.groups.flatMap(({ population, rules: own }) =>
      own.map(({ id, when }) => {
        const logic = population.kind === 'constant' ? logicOf(when) : { and: [population, when].map(logicOf) }
        return { id, decide: engine.build(logic) as (facts: Facts) => unknown }
      }),
    )
    return (facts) => rules.flatMap(({ id, decide }) => (decide(facts) === true ? [id] : []))
  },
})
