import { camelCase } from './names'
import type {
  PlainCondition,
  PlainDerivation,
  PlainDerived,
  PlainFormula,
  PlainGroup,
  PlainOutcome,
  PlainProgram,
  PlainSignal,
  PlainTest,
  PlainValue,
} from './plain'

const literal = (value: PlainValue): string => (typeof value === 'string' ? `'${value}'` : String(value))

const nameOf = ({ id, isDerived }: PlainSignal): string => (isDerived ? camelCase(id) : `row.${camelCase(id)}`)

const isNumber = ({ type }: PlainSignal): boolean => type === 'integer' || type === 'decimal' || type === 'date'

const oneOf = (signal: PlainSignal, values: readonly PlainValue[]): string => {
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

const conditionOf = (condition: PlainCondition): string => {
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

const SIGNS = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const

const formulaOf = (formula: PlainFormula): string => {
  if (formula.kind === 'number') return String(formula.value)
  if (formula.kind === 'signal') return nameOf(formula.signal)
  const [left, right] = [formulaOf(formula.left), formulaOf(formula.right)]
  if (formula.kind === 'min' || formula.kind === 'max') return `Math.${formula.kind}(${left}, ${right})`
  return `(${left} ${SIGNS[formula.kind]} ${right})`
}

const outcomeOf = (is: PlainOutcome): string => {
  if (is.kind === 'value') return literal(is.value)
  const formula = formulaOf(is.formula)
  return is.isRounded ? `Math.round(${formula} * 1e9) / 1e9` : formula
}

const missing = (signal: PlainSignal): string => (isNumber(signal) ? 'Number.NaN' : 'null')

type Decide = Extract<PlainDerivation, { kind: 'decide' }>
type Score = Extract<PlainDerivation, { kind: 'score' }>

const pointsOf = ({ signal, points }: Score['items'][number]): string => {
  if (points === null)
    return signal.mayBeMissing ? `(Number.isNaN(${nameOf(signal)}) ? 0 : ${nameOf(signal)})` : nameOf(signal)
  const worth = [...new Set(points.map(([, number]) => number))].filter((number) => number !== 0)
  const value = (of: PlainValue): PlainValue => (signal.type === 'boolean' ? of === 'true' : of)
  const chain = worth.reduceRight<string>((rest, number) => {
    const options = points.flatMap(([of, its]) => (its === number ? [value(of)] : []))
    return `${oneOf(signal, options)} ? ${number} : ${rest}`
  }, '0')
  return `(${chain})`
}

/** A list of yes and no as one condition; null where it yields anything else. */
const yesOrNo = ({ rows }: Decide): string | null => {
  let condition: string | null = null
  for (const { when, is } of [...rows].reverse()) {
    if (is.kind !== 'value' || typeof is.value !== 'boolean') return null
    const holds = when === null ? 'true' : conditionOf(when)
    if (when === null) condition = String(is.value)
    else if (condition === null) return null
    else if (condition === 'false') condition = is.value ? holds : 'false'
    else if (condition === 'true') condition = is.value ? 'true' : `!(${holds})`
    else condition = is.value ? `(${holds} || ${condition})` : `(!(${holds}) && ${condition})`
  }
  return condition
}

const typeOf = (signal: PlainSignal): string => {
  const type = isNumber(signal)
    ? 'number'
    : signal.type === 'boolean'
      ? 'boolean'
      : signal.type === 'choices'
        ? 'readonly string[]'
        : signal.options.map(literal).join(' | ')
  return signal.mayBeMissing && !isNumber(signal) ? `${type} | null` : type
}

const chain = (
  signal: PlainSignal,
  written: readonly (readonly [condition: string | null, value: string])[],
): string[] => {
  const end = written.findIndex(([condition]) => condition === null)
  const rows = end === -1 ? written : written.slice(0, end + 1)
  const [first] = rows
  if (first?.[0] === null) return [`const ${nameOf(signal)} = ${first[1]}`]
  const isOpen = rows.every(([condition]) => condition !== null)
  return [
    `let ${nameOf(signal)}: ${typeOf(signal)}${isOpen ? ` = ${missing(signal)}` : ''}`,
    ...rows.map(([condition, value], place) => {
      const set = `${nameOf(signal)} = ${value}`
      const otherwise = place === 0 ? '' : 'else '
      return condition === null ? `${otherwise}${set}` : `${otherwise}if (${condition}) ${set}`
    }),
  ]
}

const bandRows = ({ of, bands }: Extract<PlainDerivation, { kind: 'bands' }>): [string | null, string][] => {
  const name = nameOf(of)
  const guard: [string | null, string][] = of.mayBeMissing ? [[`Number.isNaN(${name})`, 'null']] : []
  const rows = [...bands].sort((left, right) => left.to - right.to)
  return [
    ...guard,
    ...rows.map(({ option, to }, place): [string | null, string] => [
      place === rows.length - 1 ? null : `${name} <= ${to}`,
      literal(option),
    ]),
  ]
}

const derivedOf = ({ signal, onlyIf, derivation }: PlainDerived): string[] => {
  const guard: [string, string][] = onlyIf === null ? [] : [[`!(${conditionOf(onlyIf)})`, missing(signal)]]
  if (derivation.kind === 'bands') return chain(signal, [...guard, ...bandRows(derivation)])
  if (derivation.kind === 'score') return [`const ${nameOf(signal)} = ${derivation.items.map(pointsOf).join(' + ')}`]
  const condition = guard.length === 0 ? yesOrNo(derivation) : null
  if (condition !== null) return [`const ${nameOf(signal)} = ${condition}`]
  return chain(signal, [
    ...guard,
    ...derivation.rows.map(({ when, is }): [string | null, string] => [
      when === null ? null : conditionOf(when),
      outcomeOf(is),
    ]),
  ])
}

const groupOf = ({ population, rules }: PlainGroup): string[] => {
  // What applies only while something is unknown never does here.
  const possible = rules.filter(({ when }) => when.kind !== 'constant' || when.holds)
  const lines = possible.map(
    ({ index, when, id }) => `if (${conditionOf(when)}) word${index >>> 5} |= 1 << ${index & 31} // ${id}`,
  )
  if (population.kind === 'constant') return lines
  return [`if (${conditionOf(population)}) {`, ...lines.map((line) => `  ${line}`), '}']
}

/** Lists the fields of a row: every observed signal, `null` or `NaN` where it does not apply. */
const rowType = ({ observed }: PlainProgram): string[] => [
  'export interface Row {',
  ...observed.map((signal) => `  readonly ${camelCase(signal.id)}: ${typeOf(signal)}`),
  '}',
]

export const wordsOf = ({ ruleIds }: PlainProgram): number => Math.ceil(ruleIds.length / 32)

/**
 * Writes the rules as one function that allocates nothing: derived signals in local variables, lists of decisions as chains of
 * `if`, scores as sums, and which rules apply as bits of one row.
 */
export const typescriptOf = (program: PlainProgram): string => {
  const words = Array.from({ length: wordsOf(program) }, (_, place) => `word${place}`)
  const body = [
    ...program.derived.flatMap(derivedOf),
    `let ${words.map((word) => `${word} = 0`).join(', ')}`,
    ...program.groups.flatMap(groupOf),
    ...words.map((word, place) => `bits[at + ${place}] = ${word}`),
  ]
  return [
    ...rowType(program),
    '',
    'export const decide = (row: Row, bits: Uint32Array, at: number): void => {',
    ...body.map((line) => `  ${line}`),
    '}',
    '',
    'export const decideAll = (rows: readonly Row[], bits: Uint32Array): void => {',
    `  for (let place = 0; place < rows.length; place += 1) decide(rows[place] as Row, bits, place * ${words.length})`,
    '}',
    '',
    // Written out so that all rows have one hidden class, with their fields in place.
    'export const rowOf = (value: (id: string) => any): Row => ({',
    ...program.observed.map(({ id }) => `  ${camelCase(id)}: value('${id}'),`),
    '})',
    '',
  ].join('\n')
}
