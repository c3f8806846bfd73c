import { snakeCase } from './names'
import type { PlainCondition, PlainSignal, PlainTest, PlainValue } from './plain'

export const literal = (value: PlainValue): string => (typeof value === 'string' ? `'${value}'` : String(value))

export const nameOf = ({ id }: PlainSignal): string => snakeCase(id)

/** Several answers to one question are a yes or no for each. */
export const optionColumn = (signal: PlainSignal, option: string): string => `${nameOf(signal)}__${snakeCase(option)}`

/** Tells whether a condition is yes or no for everyone, and never NULL. */
const isSure = (condition: PlainCondition): boolean => {
  if (condition.kind === 'constant' || condition.kind === 'known') return true
  if (condition.kind === 'not') return isSure(condition.of)
  return 'of' in condition ? condition.of.every(isSure) : !condition.signal.mayBeMissing
}

export const listed = (values: readonly PlainValue[]): string => values.map(literal).join(', ')

export const testOf = (test: PlainTest): string => {
  const name = nameOf(test.signal)
  switch (test.kind) {
    case 'known':
      return `${name} IS ${test.known ? 'NOT ' : ''}NULL`
    case 'oneOf':
      if (test.signal.type === 'boolean') return test.values[0] === true ? name : `NOT ${name}`
      return test.values.length === 1 ? `${name} = ${listed(test.values)}` : `${name} IN (${listed(test.values)})`
    case 'noneOf':
      return `${name} NOT IN (${listed(test.values)})`
    case 'contains':
      return `(${test.options.map((option) => optionColumn(test.signal, option)).join(' OR ')})`
    case 'compare':
      return `${name} ${test.operator} ${test.value}`
  }
}

export const sure = (condition: PlainCondition): string =>
  isSure(condition) ? conditionOf(condition) : `coalesce(${conditionOf(condition)}, false)`

export const conditionOf = (condition: PlainCondition): string => {
  switch (condition.kind) {
    case 'constant':
      return String(condition.holds)
    case 'not':
      return `NOT (${sure(condition.of)})`
    case 'count':
      return `${condition.of.map((part) => `(${sure(part)})::UTINYINT`).join(' + ')} >= ${condition.atLeast}`
    case 'all':
      return `(${condition.of.map(conditionOf).join(' AND ')})`
    case 'any':
      return `(${condition.of.map(conditionOf).join(' OR ')})`
    default:
      return testOf(condition)
  }
}
