import type { Comparison, Condition, Literal, Operand, OrderOperator, SignalTest } from '../model/condition'
import { conditionOf } from '../model/conditionOf'
import { parseDay } from '../model/day'
import { type Duration, parseDuration } from '../model/duration'
import type { Library } from '../model/library'
import type { Node, NodeComparison, NodeOperator } from '../model/node'
import { parseQuantity } from '../model/quantity'
import type { Signal } from '../model/signal'
import { FALSE_BIT, TRUE_BIT } from '../model/state'
import { withCheck } from './functions'

/** What names mean while one library is made ready for one network. */
export interface Names {
  readonly library: Library
  readonly index: ReadonlyMap<string, number>
  /** Options by bit: of the reserved signals, the roles that conditions name and one bit for all others. */
  readonly options: (signal: string) => readonly string[]
  readonly value: (operand: Operand) => Literal
}

const NO_DURATION: Duration = { kind: 'immediately' }
const NONE = { mask: 0, values: [], duration: NO_DURATION }

const bitOf = (options: readonly string[], option: Literal): number => {
  const place = options.indexOf(String(option))
  return 1 << (place === -1 ? options.length - 1 : place)
}

/** Gives options, or booleans, as bits. */
export const maskOf = (signal: Signal, options: readonly string[], values: readonly Literal[]): number =>
  values.reduce<number>(
    (mask, value) =>
      mask | (signal.type === 'boolean' ? (value === true ? TRUE_BIT : FALSE_BIT) : bitOf(options, value)),
    0,
  )

/** Gives a number or a day as a number. */
export const numberOf = (type: Signal['type'], value: Literal): number => {
  if (type === 'date') return parseDay(String(value)) ?? Number.NaN
  return parseQuantity(typeof value === 'boolean' ? Number.NaN : value)?.value ?? Number.NaN
}

const allOf = (count: number): number => (1 << count) - 1

const orderedMask = (operator: OrderOperator, place: number, count: number): number => {
  const below = allOf(place)
  const atMost = allOf(place + 1)
  const masks = { below, atMost, atLeast: allOf(count) & ~below, above: allOf(count) & ~atMost }
  return masks[operator]
}

const optionComparison = (
  signal: Signal,
  options: readonly string[],
  operator: Comparison['operator'],
  values: readonly Literal[],
): NodeComparison => {
  const mask = maskOf(signal, options, values)
  if (signal.type === 'choices') return { operator: operator === 'isNot' ? 'lacks' : 'contains', ...NONE, mask }
  const count = signal.type === 'boolean' ? 2 : options.length
  if (operator === 'is') return { operator: 'within', ...NONE, mask }
  if (operator === 'isNot') return { operator: 'within', ...NONE, mask: allOf(count) & ~mask }
  const place = options.indexOf(String(values[0]))
  return { operator: 'within', ...NONE, mask: orderedMask(operator as OrderOperator, place, count) }
}

const numberOperator = (operator: Comparison['operator']): NodeOperator =>
  operator === 'is' ? 'equals' : operator === 'isNot' ? 'differs' : operator

const comparisonOf = (names: Names, id: string, signal: Signal, { operator, operands }: Comparison): NodeComparison => {
  const values = operands.map(names.value)
  if (operator.startsWith('ago')) {
    return { operator: operator as NodeOperator, ...NONE, duration: parseDuration(String(values[0])) ?? NO_DURATION }
  }
  if (signal.type === 'boolean' || signal.type === 'choice' || signal.type === 'choices') {
    return optionComparison(signal, names.options(id), operator, values)
  }
  return { operator: numberOperator(operator), ...NONE, values: values.map((value) => numberOf(signal.type, value)) }
}

const testNode = (names: Names, test: SignalTest): Node => {
  const signal = names.library.signals[test.signal]
  const index = names.index.get(test.signal)
  if (signal === undefined || index === undefined) throw new RangeError(`unlinked signal ${test.signal}`)
  const comparisons = test.comparisons.map((comparison) => comparisonOf(names, test.signal, signal, comparison))
  return withCheck({ kind: 'test', signal: index, comparisons, today: test.today, orUnknown: test.orUnknown })
}

/** Fills in the parameters of a condition, and the condition of every rule that it reads. */
export const resolve = (names: Names, condition: Condition): Node => {
  switch (condition.kind) {
    case 'test':
      return testNode(names, condition)
    case 'applies':
      return resolve(names, conditionOf(names.library, condition.rule))
    case 'not':
      return withCheck({ kind: 'not', of: resolve(names, condition.of) })
    case 'count':
      return withCheck({
        kind: 'count',
        atLeast: Number(names.value(condition.atLeast)),
        of: condition.of.map((part) => resolve(names, part)),
      })
    default:
      return withCheck({ kind: condition.kind, of: condition.of.map((part) => resolve(names, part)) })
  }
}
