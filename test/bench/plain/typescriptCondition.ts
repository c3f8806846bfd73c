import { camelCase } from './names'
import type { PlainCondition, PlainSignal, PlainTest, PlainValue } from './plain'

export const literal = (value: PlainValue): string => (typeof value === 'string' ? `'${value}'` : String(value))

export const nameOf = ({ id, isDerived }: PlainSignal): string => (isDerived ? camelCase(id) : `row.${camelCase(id)}`)

export const isNumber = ({ type }: PlainSignal): boolean => type === 'integer' || type === 'decimal' || type === 'date'

export const oneOf = (signal: PlainSignal, values: readonly PlainValue[]): string => {
  const name = nameOf(signal)
  if (signal.type === 'boolean') {
    const [value] = values
    return signal.mayBeMissing ? `${name} === ${value}` : value === true ? name : `!${name}`
  }
  const others = signal.options.filter((option) => !values.includes(option))
  // Whichever takes fewer comparisons.
  if (!signal.mayBeMissing && !isNumber(signal) && others.length < values.length)
    return joined(
      '&&',
      others.map((option) => `${name} !== ${literal(option)}`),
    )
  return joined(
    '||',
    values.map((value) => `${name} === ${literal(value)}`),
  )
}

const joined = (operator: '&&' | '||', parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${operator} `)})`

const testOf = (test: PlainTest): string => {
  const { signal } = test
  const name = nameOf(signal)
  switch (test.kind) {
    case 'known': {
      const isMissing = isNumber(signal) ? `Number.isNaN(${name})` : `${name} === null`
      return test.known ? (isNumber(signal) ? `!${isMissing}` : `${name} !== null`) : isMissing
    }
    case 'oneOf':
      return oneOf(signal, test.values)
    case 'noneOf': {
      const differs = test.values.map((value) => `${name} !== ${literal(value)}`)
      return joined('&&', signal.mayBeMissing ? [`!Number.isNaN(${name})`, ...differs] : differs)
    }
    case 'contains':
      return joined(
        '||',
        test.options.map((option) => `${name}.includes(${literal(option)})`),
      )
    case 'compare':
      return `${name} ${test.operator} ${test.value}`
  }
}

export const conditionOf = (condition: PlainCondition): string => {
  switch (condition.kind) {
    case 'constant':
      return String(condition.holds)
    case 'not':
      return `!(${conditionOf(condition.of)})`
    case 'count':
      return `${condition.of.map((part) => `(${conditionOf(part)} ? 1 : 0)`).join(' + ')} >= ${condition.atLeast}`
    case 'all':
      return joined('&&', condition.of.map(conditionOf))
    case 'any':
      return joined('||', condition.of.map(conditionOf))
    default:
      return testOf(condition)
  }
}
