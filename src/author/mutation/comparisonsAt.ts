import type { Comparison, Operand, SignalTest } from '../../model/condition'
import { isReference } from '../../model/condition'
import { isMap } from '../../model/isMap'
import type { Library } from '../../model/library'
import { valuesIn } from '../../model/parameters'
import type { Path } from './slot'
import type { Spot } from './spotsIn'

/** A comparison in a test: how its operator is written, where, and the test that has another in its place. */
export interface ComparisonAt {
  readonly comparison: Comparison
  readonly word: string
  readonly path: Path
  readonly put: (comparison: Comparison) => SignalTest
}

const wordOf = (operator: Comparison['operator']): readonly string[] => {
  if (operator === 'isNot') return ['not']
  if (!operator.startsWith('ago')) return [operator]
  const word = operator.slice('ago'.length)
  return ['ago', `${word.charAt(0).toLowerCase()}${word.slice(1)}`]
}

/** Lists the comparisons of a test. */
export const comparisonsAt = ({ condition, path, written }: Spot): ComparisonAt[] => {
  if (condition.kind !== 'test') return []
  return condition.comparisons.map((comparison, place) => {
    const words = wordOf(comparison.operator)
    return {
      comparison,
      word: words.at(-1) ?? '',
      path: isMap(written) ? [...path, ...words] : path,
      put: (now) => ({ ...condition, comparisons: condition.comparisons.with(place, now) }),
    }
  })
}

/** Writes an operand: a parameter by its name, with its value. */
export const writtenOperand = (library: Library, operand: Operand): string =>
  isReference(operand) ? `$${operand.parameter} (${String(valuesIn(library, null)(operand))})` : String(operand)
