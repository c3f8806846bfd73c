import type { Comparison, Literal, MissingReason, OrderOperator, SignalTest, Today } from '../model/condition'
import { parseDay } from '../model/day'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../model/signal'
import type { ComparisonSource, TestSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { calendarOperand } from './durations'
import { isDefined } from './names'
import { operand } from './operands'
import { reportOption } from './options'
import { checkQuantity } from './quantities'
import { inside, report, type Scope } from './scope'

type Values = Literal | readonly Literal[]

const listOf = (values: Values): readonly Literal[] =>
  Array.isArray(values) ? (values as readonly Literal[]) : [values as Literal]

const checkOption =
  (id: string, signal: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    if (id === REPORTER_SIGNAL || id === INVOLVED_SIGNAL) isDefined(scope, 'roles', String(value))
    else if (typeof value !== 'string') {
      const known = Object.keys(signal.options ?? {}).join(', ')
      report(scope, 'wrong-comparison', `${signal.label} kent keuzes, geen getal of ja/nee. Kies uit: ${known}.`)
    } else if (!Object.hasOwn(signal.options ?? {}, value)) reportOption(scope, signal, value)
  }

const checkBoolean = (scope: Scope, { label }: SignalSource, value: Literal): void => {
  if (typeof value !== 'boolean') report(scope, 'wrong-comparison', `${label} is ja of nee: schrijf true of false.`)
}

const checkDate = (scope: Scope, { label }: SignalSource, value: Literal): void => {
  if (typeof value === 'string' && parseDay(value) !== null) return
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return report(scope, 'bad-date', `De dag ${value} bestaat niet: kijk de maand en de dag na.`)
  }
  const message = `${label} is een datum: verwacht bijvoorbeeld 2026-03-02, of { ago: { atMost: 6 weeks } }.`
  report(scope, 'wrong-comparison', message)
}

const checkValue =
  (id: string, signal: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    switch (signal.type) {
      case 'boolean':
        return checkBoolean(scope, signal, value)
      case 'choice':
      case 'choices':
        return checkOption(id, signal)(scope, value)
      case 'date':
        return checkDate(scope, signal, value)
      default:
        return checkQuantity(signal)(scope, value)
    }
  }

const ORDERED: readonly OrderOperator[] = ['atLeast', 'above', 'atMost', 'below']

const AGO = { atLeast: 'agoAtLeast', above: 'agoAbove', atMost: 'agoAtMost', below: 'agoBelow' } as const

const canBeOrdered = ({ type, ordered }: SignalSource): boolean =>
  type === 'integer' || type === 'decimal' || type === 'date' || (type === 'choice' && ordered === true)

const equality = (
  scope: Scope,
  id: string,
  signal: SignalSource,
  operator: 'is' | 'isNot',
  values: Values,
): Comparison => ({
  operator,
  operands: listOf(values).map((value, place) =>
    operand(Array.isArray(values) ? inside(scope, place) : scope, value, checkValue(id, signal)),
  ),
})

const orderings = (scope: Scope, id: string, signal: SignalSource, test: ComparisonSource): Comparison[] =>
  ORDERED.flatMap((operator): Comparison[] => {
    const value = test[operator]
    if (value === undefined) return []
    const at = inside(scope, operator)
    if (canBeOrdered(signal)) return [{ operator, operands: [operand(at, value, checkValue(id, signal))] }]
    const message = `${signal.label} heeft geen volgorde: ${operator} kan alleen bij een getal, een datum of een keuze met ordered: true.`
    report(at, 'wrong-comparison', message, 'key')
    return []
  })

const agos = (scope: Scope, signal: SignalSource, test: ComparisonSource): Comparison[] => {
  if (test.ago === undefined) return []
  if (signal.type !== 'date') {
    const message = `${signal.label} is geen datum: ago kan alleen bij een signaal met type: date.`
    report(inside(scope, 'ago'), 'wrong-comparison', message, 'key')
    return []
  }
  const ago = test.ago
  return ORDERED.flatMap((operator): Comparison[] => {
    const value = ago[operator]
    return value === undefined
      ? []
      : [{ operator: AGO[operator], operands: [calendarOperand(inside(scope, 'ago', operator), value)] }]
  })
}

const todays = ({ known, missing }: ComparisonSource): Today[] => [
  ...(known === undefined ? [] : [{ known }]),
  ...(missing === undefined ? [] : [{ missing: listOf(missing as Values) as readonly MissingReason[] }]),
]

const isComparison = (test: TestSource): test is ComparisonSource => typeof test === 'object' && !Array.isArray(test)

/** Links the test of a signal that is known to exist. */
export const linkTest = (scope: Scope, id: string, signal: SignalSource, test: TestSource): SignalTest => {
  const common = { kind: 'test', signal: id } as const
  if (!isComparison(test)) {
    return { ...common, comparisons: [equality(scope, id, signal, 'is', test as Values)], today: [], orUnknown: false }
  }
  const comparisons = [
    ...(test.is === undefined ? [] : [equality(inside(scope, 'is'), id, signal, 'is', test.is)]),
    ...(test.not === undefined ? [] : [equality(inside(scope, 'not'), id, signal, 'isNot', test.not)]),
    ...orderings(scope, id, signal, test),
    ...agos(scope, signal, test),
  ]
  return { ...common, comparisons, today: todays(test), orUnknown: test.orUnknown === true }
}
