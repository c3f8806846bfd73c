import type { DayNumber } from '../../../src/model/day'
import { addCalendar } from '../../../src/model/duration'
import type { Node, NodeComparison } from '../../../src/model/node'
import type { PlainCondition, PlainSignal, PlainTest, PlainValue } from './plain'

const HOLDS: PlainCondition = { kind: 'constant', holds: true }
const FAILS: PlainCondition = { kind: 'constant', holds: false }

const isConstant = (condition: PlainCondition, holds: boolean): boolean =>
  condition.kind === 'constant' && condition.holds === holds

const allOf = (of: readonly PlainCondition[]): PlainCondition => {
  if (of.some((part) => isConstant(part, false))) return FAILS
  const [first = HOLDS, ...others] = of.filter((part) => !isConstant(part, true))
  return others.length === 0 ? first : { kind: 'all', of: [first, ...others] }
}

const anyOf = (of: readonly PlainCondition[]): PlainCondition => {
  if (of.some((part) => isConstant(part, true))) return HOLDS
  const [first = FAILS, ...others] = of.filter((part) => !isConstant(part, false))
  return others.length === 0 ? first : { kind: 'any', of: [first, ...others] }
}

const not = (of: PlainCondition): PlainCondition =>
  of.kind === 'constant' ? (of.holds ? FAILS : HOLDS) : { kind: 'not', of }

/** The last day that is a term ago on this day, or longer. */
const lastDay = (on: DayNumber, isAgo: (day: DayNumber) => boolean): DayNumber => {
  let day = on
  while (!isAgo(day)) day -= 1
  return day
}

const ORDER = { atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const

const chosen = ({ type, options }: PlainSignal, mask: number): PlainValue[] =>
  (type === 'boolean' ? [false, true] : options).filter((_, bit) => (mask & (1 << bit)) !== 0)

const oneOf = (signal: PlainSignal, values: readonly PlainValue[]): PlainCondition => {
  const all = signal.type === 'boolean' ? 2 : signal.options.length
  if (values.length === 0) return FAILS
  if (values.length < all || signal.type === 'integer' || signal.type === 'decimal')
    return { kind: 'oneOf', signal, values }
  return signal.mayBeMissing ? { kind: 'known', signal, known: true } : HOLDS
}

const compared = (signal: PlainSignal, comparison: NodeComparison, on: DayNumber): PlainCondition => {
  const { operator, mask, values, duration } = comparison
  const passed = (day: DayNumber): DayNumber => addCalendar(day, duration)
  const atLeastAgo = (): DayNumber => lastDay(on, (day) => passed(day) <= on)
  const aboveAgo = (): DayNumber => lastDay(on, (day) => passed(day) < on)
  const test = (of: '>' | '<=', value: number): PlainTest => ({ kind: 'compare', signal, operator: of, value })
  switch (operator) {
    case 'within':
      return oneOf(signal, chosen(signal, mask))
    case 'contains':
      return { kind: 'contains', signal, options: chosen(signal, mask) as string[] }
    case 'lacks':
      return not({ kind: 'contains', signal, options: chosen(signal, mask) as string[] })
    case 'equals':
      return oneOf(signal, values)
    case 'differs':
      return { kind: 'noneOf', signal, values }
    case 'agoAtLeast':
      return test('<=', atLeastAgo())
    case 'agoAbove':
      return test('<=', aboveAgo())
    case 'agoAtMost':
      return test('>', aboveAgo())
    case 'agoBelow':
      return test('>', atLeastAgo())
    default:
      return { kind: 'compare', signal, operator: ORDER[operator], value: values[0] ?? Number.NaN }
  }
}

/** Gives what is said of signals that are the same for everyone; undefined for others. */
export type Settled = (node: Node) => boolean | undefined

const known = (signal: PlainSignal, wanted: boolean): PlainCondition =>
  signal.mayBeMissing ? { kind: 'known', signal, known: wanted } : wanted ? HOLDS : FAILS

/** Writes a condition out for complete inputs. */
export const plainCondition = (
  node: Node,
  signals: readonly PlainSignal[],
  on: DayNumber,
  settled: Settled,
): PlainCondition => {
  const again = (part: Node): PlainCondition => plainCondition(part, signals, on, settled)
  switch (node.kind) {
    case 'not':
      return not(again(node.of))
    case 'count':
      return { kind: 'count', atLeast: node.atLeast, of: node.of.map(again) }
    case 'test': {
      const [signal, holds] = [signals[node.signal], settled(node)]
      if (holds !== undefined) return holds ? HOLDS : FAILS
      if (signal === undefined) throw new RangeError(`no signal ${node.signal}`)
      const today = node.today.map((test) => ('known' in test ? known(signal, test.known) : FAILS))
      return allOf([...today, ...node.comparisons.map((comparison) => compared(signal, comparison, on))])
    }
    default:
      return (node.kind === 'all' ? allOf : anyOf)(node.of.map(again))
  }
}
