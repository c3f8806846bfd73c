import type { Signal } from '../model/signal'
import type { SignalSource } from '../model/source/signals'
import { reachOf } from './bands'
import { optionalCondition } from './conditions'
import { defined } from './defined'
import { linkDerivation } from './derivations'
import { calendarOperand } from './durations'
import { type Definition, inside, isDefined, report, type Scope } from './scope'

/** The most options that a choice may have. */
const MOST_OPTIONS = 30

const checkReferences = (scope: Scope, { who = [], outdatedBy, formerly = [] }: SignalSource): void => {
  who.forEach((role, place) => isDefined(inside(scope, 'who', place), 'roles', role))
  if (outdatedBy !== undefined && isDefined(inside(scope, 'outdatedBy'), 'signals', outdatedBy)) {
    const dated = scope.defined.signals.get(outdatedBy)?.data
    if (dated?.type !== 'date') report(inside(scope, 'outdatedBy'), 'wrong-comparison', `${outdatedBy} is geen datum`)
  }
  formerly.forEach((old, place) => {
    if (scope.defined.signals.has(old))
      report(
        inside(scope, 'formerly', place),
        'duplicate-id',
        `${old} is nog een signaal en kan geen eerdere naam zijn`,
      )
  })
}

const checkNumbers = (scope: Scope, { type, range, step, options = {} }: SignalSource): void => {
  if (range !== undefined && range[0] >= range[1])
    report(inside(scope, 'range'), 'reversed-range', `het bereik loopt terug; verwacht [${range[1]}, ${range[0]}]`)
  if (step !== undefined && step <= 0) report(inside(scope, 'step'), 'out-of-range', 'een stap is groter dan 0')
  if (type === 'integer' && step !== undefined && !Number.isInteger(step))
    report(inside(scope, 'step'), 'too-fine', 'een geheel getal heeft een hele stap; gebruik anders type: decimal')
  if (Object.keys(options).length > MOST_OPTIONS)
    report(
      inside(scope, 'options'),
      'limit-conditions',
      `een keuze heeft hoogstens ${MOST_OPTIONS} mogelijkheden`,
      'key',
    )
}

/** Links one signal. */
export const linkSignal = (outer: Scope, { data, source, path }: Definition<SignalSource>): Signal => {
  const scope: Scope = { ...outer, source, path, pathway: null }
  checkReferences(scope, data)
  checkNumbers(scope, data)
  if (data.validFor !== undefined) calendarOperand(inside(scope, 'validFor'), data.validFor)
  const { formula: _formula, decide: _decide, score: _score, bands: _bands, missing: _missing, ...plain } = data
  const reach = data.score === undefined || data.range !== undefined ? null : reachOf(scope, data)
  return defined({
    ...plain,
    ...(reach === null ? {} : { range: reach }),
    derived: linkDerivation(scope, data),
    onlyIf: optionalCondition(scope, 'onlyIf', data.onlyIf),
    atLeastIf: optionalCondition(scope, 'atLeastIf', data.atLeastIf),
    atMostIf: optionalCondition(scope, 'atMostIf', data.atMostIf),
    unreliableIf: optionalCondition(scope, 'unreliableIf', data.unreliableIf),
  }) as Signal
}
