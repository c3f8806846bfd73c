import { answersOn } from '../../evaluate/answersOn'
import { exactValue } from '../../evaluate/known'
import type { DayNumber } from '../../model/day'
import { add, compare, type Decimal, divide, multiply, subtract, toNumber } from '../../model/decimal'
import type { InputValue } from '../../model/library'
import type { SignalProgram } from '../../model/program'
import { boundsState, choicesState, type State } from '../../model/state'

/** Values to try first of a signal, by its id. */
export type Usual = ReadonlyMap<string, readonly InputValue[]>

const lowestBit = (mask: number): number => mask & -mask

const bitsOf = (mask: number): number[] => (mask === 0 ? [] : [lowestBit(mask), ...bitsOf(mask & (mask - 1))])

/** First what is most often meant: nothing, or one thing; then, so that nothing is left out, with and without one option. */
const choicesSplit = ({ must, mask }: State): State[] => {
  const open = mask & ~must
  const first = lowestBit(open)
  return [
    choicesState(must, must),
    ...bitsOf(open).map((option) => choicesState(must | option, must | option)),
    choicesState(must | first, mask),
    choicesState(must, mask & ~first),
  ]
}

const middleOf = (low: Decimal, high: Decimal, step: number): Decimal =>
  add(low, multiply(Math.floor(toNumber(divide(subtract(high, low), step)) / 2), step))

/** One value, and what lies on both sides of it. */
const numberSplit = (low: Decimal, high: Decimal, step: number, usual: readonly Decimal[]): State[] => {
  const isWithin = (value: Decimal): boolean => compare(value, low) >= 0 && compare(value, high) <= 0
  const chosen = usual.find(isWithin) ?? middleOf(low, high, step)
  const at = isWithin(chosen) ? chosen : low
  return [
    boundsState(at, at),
    ...(compare(at, low) > 0 ? [boundsState(low, subtract(at, step))] : []),
    ...(compare(at, high) < 0 ? [boundsState(add(at, step), high)] : []),
  ]
}

/**
 * Splits what a signal may be into smaller parts that hold all of it. Of what is alike to every condition, one value stands for
 * all; what is computed with is split until one value is left.
 */
export const splitAnswers = (on: DayNumber, signal: SignalProgram, state: State, usual: Usual): readonly State[] => {
  const { type, step } = signal.signal
  const first = usual.get(signal.id) ?? []
  if (type === 'choices') return choicesSplit(state)
  const answers = answersOn(on, signal, state)
  if (type === 'integer' || type === 'decimal') {
    const values = first.flatMap((value) => (typeof value === 'number' ? [value] : []))
    if (signal.isComputedWith) return numberSplit(state.low, state.high, step ?? 1, values)
    const inside = values.filter((value) => compare(value, state.low) >= 0 && compare(value, state.high) <= 0)
    return [...inside.map((value) => boundsState(value, value)), ...answers]
  }
  const isUsual = (one: State): boolean => first.includes(exactValue(signal, one))
  return [...answers.filter(isUsual), ...answers.filter((one) => !isUsual(one))]
}
