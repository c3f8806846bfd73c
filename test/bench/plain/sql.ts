import { snakeCase } from './names'
import type {
  PlainCondition,
  PlainDerivation,
  PlainDerived,
  PlainFormula,
  PlainOutcome,
  PlainProgram,
  PlainSignal,
  PlainTest,
  PlainValue,
} from './plain'

const literal = (value: PlainValue): string => (typeof value === 'string' ? `'${value}'` : String(value))

const nameOf = ({ id }: PlainSignal): string => snakeCase(id)

/** Several answers to one question are a yes or no for each. */
export const optionColumn = (signal: PlainSignal, option: string): string => `${nameOf(signal)}__${snakeCase(option)}`

/** Tells whether a condition is yes or no for everyone, and never NULL. */
const isSure = (condition: PlainCondition): boolean => {
  if (condition.kind === 'constant' || condition.kind === 'known') return true
  if (condition.kind === 'not') return isSure(condition.of)
  return 'of' in condition ? condition.of.every(isSure) : !condition.signal.mayBeMissing
}

const listed = (values: readonly PlainValue[]): string => values.map(literal).join(', ')

const testOf = (test: PlainTest): string => {
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

const sure = (condition: PlainCondition): string =>
  isSure(condition) ? conditionOf(condition) : `coalesce(${conditionOf(condition)}, false)`

const conditionOf = (condition: PlainCondition): string => {
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

const SIGNS = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const

const formulaOf = (formula: PlainFormula): string => {
  if (formula.kind === 'number')
    return Number.isInteger(formula.value) ? String(formula.value) : `${formula.value}::DOUBLE`
  if (formula.kind === 'signal') return nameOf(formula.signal)
  const [left, right] = [formulaOf(formula.left), formulaOf(formula.right)]
  if (formula.kind === 'min') return `least(${left}, ${right})`
  if (formula.kind === 'max') return `greatest(${left}, ${right})`
  return `(${left} ${SIGNS[formula.kind]} ${right})`
}

const outcomeOf = (is: PlainOutcome): string => {
  if (is.kind === 'value') return literal(is.value)
  return is.isRounded ? `round(${formulaOf(is.formula)}, 9)` : formulaOf(is.formula)
}

type Decide = Extract<PlainDerivation, { kind: 'decide' }>
type Score = Extract<PlainDerivation, { kind: 'score' }>

const pointsOf = ({ signal, points }: Score['items'][number]): string => {
  if (points === null) return signal.mayBeMissing ? `coalesce(${nameOf(signal)}, 0)` : nameOf(signal)
  const value = (of: PlainValue): PlainValue => (signal.type === 'boolean' ? of === 'true' : of)
  const worth = [...new Set(points.map(([, number]) => number))].filter((number) => number !== 0)
  const rows = worth.map((number) => {
    const values = points.flatMap(([of, its]) => (its === number ? [value(of)] : []))
    return `WHEN ${testOf({ kind: 'oneOf', signal, values })} THEN ${number}`
  })
  return `CASE ${rows.join(' ')} ELSE 0 END`
}

const cases = (written: readonly (readonly [condition: string | null, value: string])[]): string => {
  const end = written.findIndex(([condition]) => condition === null)
  const rows = end === -1 ? written : written.slice(0, end + 1)
  const [first] = rows
  if (first?.[0] === null) return first[1]
  return `CASE ${rows.map(([condition, value]) => (condition === null ? `ELSE ${value}` : `WHEN ${condition} THEN ${value}`)).join(' ')} END`
}

/** A row of conditions that decides yes, and else no, as a condition. */
const yes = ({ rows }: Decide): string | null => {
  const [first, last, ...others] = rows
  if (first?.when == null || last?.when !== null || others.length > 0) return null
  const [one, other] = [first.is, last.is]
  if (one.kind !== 'value' || other.kind !== 'value' || typeof one.value !== 'boolean') return null
  if (one.value === other.value) return null
  return one.value ? sure(first.when) : `NOT (${sure(first.when)})`
}

const expressionOf = ({ onlyIf, derivation }: PlainDerived): string => {
  const guard: [string, string][] = onlyIf === null ? [] : [[`NOT (${sure(onlyIf)})`, 'NULL']]
  switch (derivation.kind) {
    case 'bands': {
      const name = nameOf(derivation.of)
      return cases([
        ...guard,
        ...derivation.bands.map(({ option, from, to }): [string, string] => [
          `${name} BETWEEN ${from} AND ${to}`,
          literal(option),
        ]),
      ])
    }
    case 'score':
      return derivation.items.map(pointsOf).join(' + ')
    default: {
      const condition = guard.length === 0 ? yes(derivation) : null
      if (condition !== null) return condition
      const rows = derivation.rows.map(({ when, is }): [string | null, string] => [
        when === null ? null : conditionOf(when),
        outcomeOf(is),
      ])
      return cases([...guard, ...rows])
    }
  }
}

const inCondition = (condition: PlainCondition): PlainSignal[] => {
  if ('signal' in condition) return [condition.signal]
  if (condition.kind === 'constant') return []
  return (condition.kind === 'not' ? [condition.of] : condition.of).flatMap(inCondition)
}

const inFormula = (formula: PlainFormula): PlainSignal[] => {
  if (formula.kind === 'number') return []
  return formula.kind === 'signal' ? [formula.signal] : [...inFormula(formula.left), ...inFormula(formula.right)]
}

const inputsOf = ({ onlyIf, derivation }: PlainDerived): PlainSignal[] => {
  const guards = onlyIf === null ? [] : inCondition(onlyIf)
  if (derivation.kind === 'bands') return [...guards, derivation.of]
  if (derivation.kind === 'score') return [...guards, ...derivation.items.map(({ signal }) => signal)]
  return [
    ...guards,
    ...derivation.rows.flatMap(({ when, is }) => [
      ...(when === null ? [] : inCondition(when)),
      ...(is.kind === 'formula' ? inFormula(is.formula) : []),
    ]),
  ]
}

/** Derived signals by how many others they stand on: a query can only use names of the one below it. */
const layersOf = (program: PlainProgram): PlainDerived[][] => {
  const levels = new Map<number, number>()
  const layers: PlainDerived[][] = []
  for (const derived of program.derived) {
    const level = Math.max(0, ...inputsOf(derived).map(({ index }) => (levels.get(index) ?? -1) + 1))
    levels.set(derived.signal.index, level)
    layers[level] = [...(layers[level] ?? []), derived]
  }
  return layers
}

export const ruleColumn = (id: string): string => `rule_${snakeCase(id)}`

const typeOf = ({ type, options }: PlainSignal): string => {
  if (type === 'boolean') return 'BOOLEAN'
  if (type === 'choice') return `ENUM (${listed(options)})`
  return type === 'decimal' ? 'DOUBLE' : 'INTEGER'
}

const cast = (signal: PlainSignal, value: string): string =>
  signal.type === 'choice' ? `(${value})::${typeOf(signal)}` : value

/** Writes the table of persons, a column for each signal. */
export const tableOf = ({ observed }: PlainProgram): string => {
  const columns = observed.flatMap((signal) =>
    signal.type === 'choices'
      ? signal.options.map((option) => `${optionColumn(signal, option)} BOOLEAN`)
      : [`${nameOf(signal)} ${typeOf(signal)}`],
  )
  return `CREATE TABLE person (\n  ${columns.join(',\n  ')}\n)`
}

/** Writes the rules as a query over `person` that gives a column for each rule. */
export const sqlOf = (program: PlainProgram): string => {
  const layers = layersOf(program)
  const names = layers.map((_, place) => `derived_${place + 1}`)
  const queries = layers.map((layer, place) => {
    const columns = layer.map((one) => `${cast(one.signal, expressionOf(one))} AS ${nameOf(one.signal)}`)
    return `${names[place]} AS (\n  SELECT *,\n    ${columns.join(',\n    ')}\n  FROM ${names[place - 1] ?? 'person'}\n)`
  })
  const rules = program.groups.flatMap((group) =>
    group.rules.map(({ id, when }) => {
      const parts = group.population.kind === 'constant' ? [when] : [group.population, when]
      return `${parts.map(conditionOf).join(' AND ')} AS ${ruleColumn(id)}`
    }),
  )
  return `WITH ${queries.join(', ')}\nSELECT\n  ${rules.join(',\n  ')}\nFROM ${names.at(-1) ?? 'person'}`
}
