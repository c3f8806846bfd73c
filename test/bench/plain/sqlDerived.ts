import type { PlainDerivation, PlainDerived, PlainFormula, PlainOutcome, PlainValue } from './plain'
import { conditionOf, literal, nameOf, sure, testOf } from './sqlCondition'

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

export const expressionOf = ({ onlyIf, derivation }: PlainDerived): string => {
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
