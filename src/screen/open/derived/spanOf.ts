import type { Formula } from '../../../model/condition'
import type { Between } from '../../floating/between'
import { betweenOfNumber, combinedBetween, type Operation } from '../../floating/betweenIn'
import { BLOCK, isFull } from '../../planes'
import type { Facts } from '../known/facts'
import { type Span, spanOperations } from '../known/spans'

/** How a formula is worked out in floating point, and what that stays between. */
export interface Spanning extends Between {
  /** Bounds for the first `count` persons; not a number where a divisor may be zero. */
  readonly run: (count: number) => Span
}

const ofNumber = (value: number): Spanning => {
  const numbers = new Float64Array(BLOCK).fill(value)
  const span = { low: numbers, high: numbers }
  return { ...betweenOfNumber(value), run: () => span }
}

/** Gives the numbers of a signal, by its id. */
type NumbersOf = (id: string) => Pick<Facts, 'low' | 'high' | 'exact' | 'between'>

const ofSignal = ({ low, high, exact, between }: ReturnType<NumbersOf>): Spanning | null => {
  const [span, point] = [
    { low, high },
    { low, high: low },
  ]
  return between === null ? null : { ...between, run: (count) => (isFull(exact, count) ? point : span) }
}

const combined = (kind: Operation, left: Spanning, right: Spanning): Spanning | null => {
  const between = combinedBetween(kind, left, right)
  if (between === null) return null
  const operate = spanOperations[kind]()
  return { ...between, run: (count) => operate(left.run(count), right.run(count), count) }
}

/** Makes a formula ready to be worked out for all persons of a block; null where that could be off without end. */
export const spanOf = (numbersOf: NumbersOf, formula: Formula): Spanning | null => {
  if (formula.kind === 'number') return ofNumber(formula.value)
  if (formula.kind === 'signal') return ofSignal(numbersOf(formula.signal))
  const [left, right] = [spanOf(numbersOf, formula.left), spanOf(numbersOf, formula.right)]
  return left === null || right === null ? null : combined(formula.kind, left, right)
}
