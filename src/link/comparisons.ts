import type { Comparison, Literal, MissingReason, OrderOperator, SignalTest, Today } from '../model/condition'
import { parseDay } from '../model/day'
import { isMultiple } from '../model/decimal'
import { parseQuantity, ucum } from '../model/quantity'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../model/signal'
import type { ComparisonSource, TestSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { calendarOperand } from './durations'
import { operand } from './operands'
import { inside, isDefined, meant, report, type Scope } from './scope'

type Values = Literal | readonly Literal[]

const listOf = (values: Values): readonly Literal[] =>
  Array.isArray(values) ? (values as readonly Literal[]) : [values as Literal]

const checkOption =
  (id: string, { label, options = {} }: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    if (id === REPORTER_SIGNAL || id === INVOLVED_SIGNAL) isDefined(scope, 'roles', String(value))
    else if (typeof value !== 'string') {
      report(
        scope,
        'wrong-comparison',
        `${label} kent keuzes, geen getal of ja/nee; kies uit: ${Object.keys(options).join(', ')}`,
      )
    } else if (!Object.hasOwn(options, value)) {
      const hint = meant(value, Object.keys(options)) || `; kies uit: ${Object.keys(options).join(', ')}`
      report(scope, 'unknown-option', `de keuze ${value} van ${label} bestaat niet${hint}`)
    }
  }

/** Reports what is not a number of the signal: no number, another unit, too fine, or out of its range. */
export const checkQuantity =
  ({ label, unit, step, range }: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    const quantity = typeof value === 'boolean' ? null : parseQuantity(value)
    if (quantity === null)
      return report(
        scope,
        'wrong-comparison',
        `${label} is een getal; verwacht bijvoorbeeld 25${unit === undefined || unit === '1' ? '' : ` ${unit}`}`,
      )
    if (quantity.unit !== undefined && quantity.unit !== ucum(unit ?? '1')) {
      return report(scope, 'wrong-unit', `${label} is in ${unit ?? 'geen eenheid'}; schrijf het getal in die eenheid`)
    }
    if (step !== undefined && !isMultiple(quantity.value, step)) {
      return report(scope, 'too-fine', `${quantity.value} is fijner dan ${label} gemeten wordt (stappen van ${step})`)
    }
    if (range !== undefined && (quantity.value < range[0] || quantity.value > range[1])) {
      report(
        scope,
        'out-of-range',
        `${quantity.value} ligt buiten het bereik van ${label}: ${range[0]} tot en met ${range[1]}`,
      )
    }
  }

const checkValue =
  (id: string, signal: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    switch (signal.type) {
      case 'boolean':
        if (typeof value !== 'boolean')
          report(scope, 'wrong-comparison', `${signal.label} is ja of nee; verwacht true of false`)
        return
      case 'choice':
      case 'choices':
        return checkOption(id, signal)(scope, value)
      case 'date':
        if (typeof value !== 'string' || parseDay(value) === null)
          report(
            scope,
            'wrong-comparison',
            `${signal.label} is een datum; verwacht bijvoorbeeld 2026-03-02, of ago met een termijn`,
          )
        return
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
    report(
      at,
      'wrong-comparison',
      `${signal.label} heeft geen volgorde; ${operator} kan alleen bij getallen, datums en keuzes met ordered: true`,
      'key',
    )
    return []
  })

const agos = (scope: Scope, signal: SignalSource, test: ComparisonSource): Comparison[] => {
  if (test.ago === undefined) return []
  if (signal.type !== 'date') {
    report(
      inside(scope, 'ago'),
      'wrong-comparison',
      `${signal.label} is geen datum; ago kan alleen bij een datum`,
      'key',
    )
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
