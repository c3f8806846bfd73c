import { COMPARED_WORDS } from '../../model/comparedWords'
import { type Comparison, type Condition, type Formula, isReference, type Operand } from '../../model/condition'
import { parseDay } from '../../model/day'
import { parseDuration } from '../../model/duration'
import { dayText, quantityText, termText } from '../../model/dutch'
import type { Library } from '../../model/library'
import { parseQuantity } from '../../model/quantity'

/** A number as it stands somewhere, not yet held against what it rests on. */
export interface Found {
  readonly what: string
  /** The parameter that stands for it; absent when the number itself is written. */
  readonly parameter?: string
}

const WORDS: Readonly<Record<Comparison['operator'], string>> = {
  is: 'is',
  isNot: 'is niet',
  ...COMPARED_WORDS,
}

const written = (value: Exclude<Operand, object>, unit: string | undefined): string | undefined => {
  if (typeof value === 'number') return quantityText(value, unit)
  if (typeof value === 'boolean') return undefined
  if (parseDay(value) !== null) return dayText(value)
  if (parseDuration(value) !== null) return termText(value)
  const quantity = parseQuantity(value)
  return quantity === null ? undefined : quantityText(quantity.value, quantity.unit ?? unit)
}

/** Finds the number in an operand: none in an option, a role or yes and no. */
export const numberIn = (library: Library, lead: string, operand: Operand, unit?: string): Found[] => {
  if (!isReference(operand)) {
    const text = written(operand, unit)
    return text === undefined ? [] : [{ what: `${lead} ${text}` }]
  }
  const { parameter } = operand
  const value = library.parameters[parameter]?.default
  const text = value === undefined ? undefined : written(value, unit)
  return text === undefined ? [] : [{ what: `${lead} ${text}`, parameter }]
}

/** Finds every number in a condition. */
export const numbersInCondition = (library: Library, condition: Condition | undefined): Found[] => {
  switch (condition?.kind) {
    case undefined:
    case 'applies':
      return []
    case 'not':
      return numbersInCondition(library, condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => numbersInCondition(library, part))
    case 'count':
      return [
        ...numberIn(library, `van ${condition.of.length} voorwaarden ten minste`, condition.atLeast),
        ...condition.of.flatMap((part) => numbersInCondition(library, part)),
      ]
    case 'test': {
      const { label = condition.signal, unit } = library.signals[condition.signal] ?? {}
      return condition.comparisons.flatMap(({ operator, operands }) =>
        operands.flatMap((operand) => numberIn(library, `${label}: ${WORDS[operator]}`, operand, unit)),
      )
    }
  }
}

/** What only turns one unit into another: a fraction into a percentage, a centimetre into a metre. */
const CONVERSIONS: readonly number[] = [1, 10, 100, 1000]

/** Finds every number in a formula that is more than a conversion. */
export const numbersInFormula = (formula: Formula): Found[] => {
  if (formula.kind === 'signal') return []
  if (formula.kind === 'number' && CONVERSIONS.includes(formula.value)) return []
  if (formula.kind === 'number') return [{ what: `rekent met ${quantityText(formula.value, undefined)}` }]
  return [...numbersInFormula(formula.left), ...numbersInFormula(formula.right)]
}
