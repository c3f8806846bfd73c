import { answersOn } from '../../evaluate/exact/answersOn'
import type { DayNumber } from '../../model/day'
import { add, compare, type Decimal, divide, greatest, least, multiply, subtract, toNumber } from '../../model/decimal'
import type { SignalProgram } from '../../model/program'
import { boundsState, choicesState, type State } from '../../model/state'

/** Numbers to try first of a signal, by its id. */
export type Usual = ReadonlyMap<string, readonly number[]>

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

/** How many steps from a usual value is still near it. */
const NEAR = 64

const boundsWithin = (low: Decimal, high: Decimal): State[] => (compare(low, high) <= 0 ? [boundsState(low, high)] : [])

/** One value, then what lies near it on both sides, then the rest: who is nearly usual is more like people than any other. */
const numberSplit = (low: Decimal, high: Decimal, step: number, usual: Decimal | undefined): State[] => {
  const isIn = usual !== undefined && compare(usual, low) >= 0 && compare(usual, high) <= 0
  const at = isIn ? usual : middleOf(low, high, step)
  const reach = isIn ? multiply(NEAR, step) : subtract(high, low)
  const [from, to] = [greatest(low, subtract(at, reach)), least(high, add(at, reach))]
  return [
    boundsState(at, at),
    ...boundsWithin(from, subtract(at, step)),
    ...boundsWithin(add(at, step), to),
    ...boundsWithin(low, subtract(from, step)),
    ...boundsWithin(add(to, step), high),
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
    if (signal.isComputedWith) return numberSplit(state.low, state.high, step ?? 1, first[0])
    const inside = first.filter((value) => compare(value, state.low) >= 0 && compare(value, state.high) <= 0)
    return [...inside.map((value) => boundsState(value, value)), ...answers]
  }
  return answers
}
