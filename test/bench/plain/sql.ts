import { layersOf } from './layersOf'
import { snakeCase } from './names'
import type { PlainProgram, PlainSignal } from './plain'
import { conditionOf, listed, nameOf, optionColumn } from './sqlCondition'
import { expressionOf } from './sqlDerived'

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
