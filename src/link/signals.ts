import { shown } from '../model/shown'
import type { Signal } from '../model/signal'
import type { SignalSource } from '../model/source/signals'
import { optionalCondition } from './conditions'
import { defined } from './defined'
import { linkDerivation } from './derivations'
import { calendarOperand } from './durations'
import { isDefined } from './names'
import { reachOf } from './reach'
import { type Definition, inside, report, type Scope } from './scope'
import { meantUnit } from './units'

/** The most options that a choice may have. */
const MOST_OPTIONS = 30

/** Finds the signal before this one, by id, that had the same name. */
const otherFormerly = ({ defined }: Scope, id: string, old: string): string | undefined =>
  [...defined.signals].find(([other, { data }]) => other < id && data.formerly?.includes(old))?.[0]

const checkFormerly = (scope: Scope, id: string, formerly: readonly string[]): void =>
  formerly.forEach((old, place) => {
    const other = otherFormerly(scope, id, old)
    if (scope.defined.signals.has(old)) {
      const message = `${shown(old)} is nog een signaal, en kan daarom geen eerdere naam zijn: haal een van beide weg.`
      report(inside(scope, 'formerly', place), 'duplicate-id', message)
    } else if (other !== undefined) {
      const message = `${shown(old)} is al een eerdere naam van ${shown(other)}: een oud antwoord hoort bij één signaal.`
      report(inside(scope, 'formerly', place), 'duplicate-id', message)
    }
  })

const checkReferences = (scope: Scope, { who = [], outdatedBy }: SignalSource): void => {
  who.forEach((role, place) => isDefined(inside(scope, 'who', place), 'roles', role))
  if (outdatedBy !== undefined && isDefined(inside(scope, 'outdatedBy'), 'signals', outdatedBy)) {
    const dated = scope.defined.signals.get(outdatedBy)?.data
    const message = `${shown(outdatedBy)} is geen datum: noem een signaal met type: date.`
    if (dated?.type !== 'date') report(inside(scope, 'outdatedBy'), 'wrong-comparison', message)
  }
}

const checkUnit = (scope: Scope, unit: string): void => {
  const meant = meantUnit(unit)
  if (meant === undefined) return
  report(inside(scope, 'unit'), 'wrong-unit', `De eenheid ${shown(unit)} is niet bekend. Bedoelt u ${shown(meant)}?`)
}

const checkNumbers = (scope: Scope, { type, range, step, options = {} }: SignalSource): void => {
  if (range !== undefined && range[0] >= range[1]) {
    const [high, low] = range
    const message =
      low === high
        ? 'Het bereik is maar één getal: schrijf eerst de laagste en dan de hoogste waarde.'
        : `Het bereik loopt terug: schrijf eerst de laagste waarde, dus [${low}, ${high}].`
    report(inside(scope, 'range'), 'reversed-range', message)
  }
  if (type === 'integer' && step !== undefined && !Number.isInteger(step)) {
    const message = 'Een heel getal heeft een hele stap: schrijf step: 1, of anders type: decimal.'
    report(inside(scope, 'step'), 'too-fine', message)
  }
  if (Object.keys(options).length > MOST_OPTIONS) {
    const message = `Een keuze heeft hoogstens ${MOST_OPTIONS} mogelijkheden: maak er twee vragen van.`
    report(inside(scope, 'options'), 'limit-conditions', message, 'key')
  }
}

type Types = readonly SignalSource['type'][]

const NUMBERS: Types = ['integer', 'decimal']
const CHOICES: Types = ['choice', 'choices']

/** Keys that only say something of signals of some types. */
const ONLY_OF: readonly (readonly [key: keyof SignalSource, types: Types])[] = [
  ['options', CHOICES],
  ['ordered', CHOICES],
  ['unit', NUMBERS],
  ['step', NUMBERS],
  ['range', NUMBERS],
]

/** Reports keys that would do nothing: who wrote them expects something of them. */
const checkIdleKeys = (scope: Scope, signal: SignalSource): void => {
  for (const [key, types] of ONLY_OF) {
    if (signal[key] === undefined || types.includes(signal.type)) continue
    const message = `De sleutel "${key}" hoort bij type: ${types.join(' of ')}, en hier staat type: ${signal.type}. Verander er een.`
    report(inside(scope, key), 'unknown-key', message, 'key')
  }
  if (signal.missing === undefined || signal.score !== undefined) return
  const message = 'De sleutel "missing" hoort bij een score, en die staat hier niet: haal hem weg.'
  report(inside(scope, 'missing'), 'unknown-key', message, 'key')
}

/** Links one signal. */
export const linkSignal = (outer: Scope, { data, source, path }: Definition<SignalSource>): Signal => {
  const scope: Scope = { ...outer, source, path, pathway: null }
  checkReferences(scope, data)
  checkFormerly(scope, String(path.at(-1)), data.formerly ?? [])
  checkNumbers(scope, data)
  if (data.unit !== undefined) checkUnit(scope, data.unit)
  checkIdleKeys(scope, data)
  if (data.validFor !== undefined) calendarOperand(inside(scope, 'validFor'), data.validFor)
  const { formula: _formula, decide: _decide, score: _score, bands: _bands, missing: _missing, ...plain } = data
  const reach = data.score === undefined || data.range !== undefined ? null : reachOf(scope, data)
  return defined({
    ...plain,
    ...(reach === null || reach === 'unclear' ? {} : { range: reach }),
    derived: linkDerivation(scope, data),
    onlyIf: optionalCondition(scope, 'onlyIf', data.onlyIf),
    atLeastIf: optionalCondition(scope, 'atLeastIf', data.atLeastIf),
    atMostIf: optionalCondition(scope, 'atMostIf', data.atMostIf),
    unreliableIf: optionalCondition(scope, 'unreliableIf', data.unreliableIf),
  }) as Signal
}
