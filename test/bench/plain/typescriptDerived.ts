import type { PlainDerivation, PlainDerived, PlainFormula, PlainOutcome, PlainSignal, PlainValue } from './plain'
import { conditionOf, isNumber, literal, nameOf, oneOf } from './typescriptCondition'

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

export const typeOf = (signal: PlainSignal): string => {
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

export const derivedOf = ({ signal, onlyIf, derivation }: PlainDerived): string[] => {
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
