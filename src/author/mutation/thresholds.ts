import type { Condition, Literal, Operand } from '../../model/condition'
import { add, type Decimal, subtract, toNumber } from '../../model/decimal'
import { parseDuration } from '../../model/duration'
import type { Library } from '../../model/library'
import { valuesIn } from '../../model/parameters'
import { parseQuantity } from '../../model/quantity'
import type { Signal } from '../../model/signal'
import type { ConditionChange, ConditionChanger } from './change'
import { type ComparisonAt, comparisonsAt, writtenOperand } from './comparisonsAt'
import type { Spot } from './spotsIn'

/** The step of the signal; of a computed one without, the place of the last digit that is written. */
const stepOf = ({ type, step }: Signal, written: string): number => {
  if (step !== undefined) return step
  const decimals = type === 'integer' ? 0 : (/\.(\d+)/.exec(written)?.[1]?.length ?? 0)
  return toNumber(decimals === 0 ? 1 : Number(`1e-${decimals}`))
}

const numbersBeside = (signal: Signal, value: Literal): Literal[] => {
  const quantity = typeof value === 'boolean' ? null : parseQuantity(value)
  if (quantity === null) return []
  const [, unit] = String(value).split(' ')
  const [low, high] = signal.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const step = stepOf(signal, String(value))
  const beside: readonly Decimal[] = [subtract(quantity.value, step), add(quantity.value, step)]
  // What lies outside the range cannot be written.
  const numbers = beside.map(toNumber).filter((number) => number >= low && number <= high)
  return numbers.map((number) => (unit === undefined ? number : `${number} ${unit}`))
}

const termsBeside = (value: Literal): Literal[] => {
  const duration = parseDuration(String(value))
  if (duration?.kind !== 'span') return []
  return [duration.count - 1, duration.count + 1]
    .filter((count) => count > 0)
    .map((count) => `${count} ${duration.unit}`)
}

const optionsBeside = ({ options = {} }: Signal, value: Literal): Literal[] => {
  const ids = Object.keys(options)
  const place = ids.indexOf(String(value))
  return place === -1 ? [] : [ids[place - 1], ids[place + 1]].filter((id) => id !== undefined)
}

const beside = (signal: Signal, { operator }: ComparisonAt['comparison'], value: Literal): Literal[] => {
  if (operator.startsWith('ago')) return termsBeside(value)
  if (signal.type === 'choice') return operator === 'is' || operator === 'isNot' ? [] : optionsBeside(signal, value)
  return signal.type === 'integer' || signal.type === 'decimal' ? numbersBeside(signal, value) : []
}

const inTest = (spot: Spot, library: Library, signal: Signal): ConditionChange[] =>
  comparisonsAt(spot).flatMap(({ comparison, word, path, put }) =>
    comparison.operands.flatMap((operand, place) =>
      beside(signal, comparison, valuesIn(library, null)(operand)).map((value) => ({
        path,
        was: `${word}: ${writtenOperand(library, operand)}`,
        becomes: `${word}: ${String(value)}`,
        condition: spot.put(
          put({ ...comparison, operands: comparison.operands.with(place, value) as readonly Operand[] }),
        ),
      })),
    ),
  )

const inCount = (spot: Spot, library: Library, count: Extract<Condition, { kind: 'count' }>): ConditionChange[] => {
  const now = Number(valuesIn(library, null)(count.atLeast))
  return [now - 1, now + 1]
    .filter((atLeast) => atLeast >= 1 && atLeast <= count.of.length)
    .map((atLeast) => ({
      path: [...spot.path, 'atLeast'],
      was: `atLeast: ${writtenOperand(library, count.atLeast)}`,
      becomes: `atLeast: ${atLeast}`,
      condition: spot.put({ ...count, atLeast }),
    }))
}

/** Moves a threshold by one step, down and up; of a parameter the value that it has where the network agrees on nothing. */
export const thresholds: ConditionChanger = (spot, library) => {
  const { condition } = spot
  if (condition.kind === 'count') return inCount(spot, library, condition)
  const signal = condition.kind === 'test' ? library.signals[condition.signal] : undefined
  return signal === undefined ? [] : inTest(spot, library, signal)
}
