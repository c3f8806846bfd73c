import type { DecideRow, Derivation, Outcome, ScoreItem } from '../model/signal'
import type { DecideRowSource, FormulaSource, ScalarSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { linkBands } from './bands'
import { linkCondition, signalSource } from './conditions'
import { linkFormula } from './formulas'
import { isDefined } from './names'
import { operand } from './operands'
import { reportOption } from './options'
import { checkQuantity } from './quantities'
import { answersOf } from './reach'
import { inside, report, type Scope } from './scope'

const isFormula = (is: unknown): is is FormulaSource => typeof is === 'object' && is !== null && 'formula' in is

const isNumber = ({ type }: SignalSource): boolean => type === 'integer' || type === 'decimal'

const checkOption = (scope: Scope, signal: SignalSource, value: unknown): void => {
  if (typeof value !== 'string' || !Object.hasOwn(signal.options ?? {}, value)) {
    reportOption(scope, signal, String(value))
  }
}

const checkOutcome =
  (signal: SignalSource) =>
  (scope: Scope, value: ScalarSource): void => {
    if (signal.type === 'boolean') {
      if (typeof value !== 'boolean')
        report(scope, 'bad-derivation', `${signal.label} is ja of nee: schrijf true of false.`)
    } else if (isNumber(signal)) checkQuantity(signal)(scope, value)
    else checkOption(scope, signal, value)
  }

const notComputed = (scope: Scope, { label }: SignalSource): void =>
  report(
    scope,
    'bad-derivation',
    `${label} is geen getal en kan niet worden berekend: schrijf type: decimal, of een uitkomst zonder formula.`,
  )

const linkOutcome = (
  scope: Scope,
  signal: SignalSource,
  is: ScalarSource | readonly string[] | FormulaSource,
): Outcome => {
  if (isFormula(is)) {
    if (isNumber(signal)) return { kind: 'formula', formula: linkFormula(inside(scope, 'formula'), is.formula) }
    notComputed(scope, signal)
  } else if (typeof is !== 'object') return { kind: 'value', value: operand(scope, is, checkOutcome(signal)) }
  else if (signal.type === 'choices') {
    is.forEach((option, place) => checkOption(inside(scope, place), signal, option))
    return { kind: 'options', options: is }
  } else report(scope, 'bad-derivation', `${signal.label} heeft één uitkomst, en hier staat een lijst: kies er een.`)
  return { kind: 'options', options: [] }
}

const linkRow = (scope: Scope, signal: SignalSource, row: DecideRowSource): DecideRow =>
  'otherwise' in row
    ? { is: linkOutcome(inside(scope, 'otherwise'), signal, row.otherwise) }
    : { when: linkCondition(inside(scope, 'when'), row.when), is: linkOutcome(inside(scope, 'is'), signal, row.is) }

const linkDecide = (scope: Scope, signal: SignalSource, rows: readonly DecideRowSource[]): Derivation => {
  const last = rows.findIndex((row) => 'otherwise' in row)
  if (last !== -1 && last < rows.length - 1) {
    const message = 'Na otherwise komt geen rij meer aan de beurt: zet otherwise onderaan.'
    report(inside(scope, last + 1), 'bad-derivation', message)
  }
  return { kind: 'decide', rows: rows.map((row, place) => linkRow(inside(scope, place), signal, row)) }
}

const checkPoints = (scope: Scope, signal: SignalSource, points: Readonly<Record<string, number>>): void => {
  if (signal.type !== 'boolean' && signal.type !== 'choice') {
    const message = isNumber(signal)
      ? `${signal.label} is een getal en krijgt geen punten per antwoord: noem het in een lijst, zoals score: [a, b].`
      : `${signal.label} is geen keuze of ja/nee en krijgt geen punten per antwoord: haal het weg.`
    return report(scope, 'bad-score', message, 'key')
  }
  const answers = answersOf(signal)
  const unknown = Object.keys(points).filter((answer) => !answers.includes(answer))
  const [first] = unknown
  if (signal.type === 'boolean' && first !== undefined) {
    const message = `${signal.label} is ja of nee: schrijf true voor ja en false voor nee.`
    return report(inside(scope, first), 'unknown-option', message, 'key')
  }
  for (const answer of unknown) reportOption(inside(scope, answer), signal, answer, 'key')
  const without = answers.filter((answer) => points[answer] === undefined)
  if (without.length > 0 && unknown.length === 0) {
    const message = `Zonder punten: ${without.join(', ')}. Elk antwoord krijgt punten, ook 0.`
    report(scope, 'bad-score', message, 'key')
  }
}

const linkItem = (scope: Scope, id: string, points: Readonly<Record<string, number>> | undefined): ScoreItem => {
  const signal = signalSource(scope, id)
  if (signal === undefined) isDefined(scope, 'signals', id, { part: points === undefined ? 'value' : 'key' })
  else if (points !== undefined) checkPoints(scope, signal, points)
  else if (!isNumber(signal)) {
    const message = `${signal.label} is geen getal en telt niet vanzelf mee: geef elk antwoord punten, zoals score: { ${id}: { … } }.`
    report(scope, 'bad-score', message)
  }
  return points === undefined ? { signal: id } : { signal: id, points }
}

const linkScore = (scope: Scope, signal: SignalSource, score: NonNullable<SignalSource['score']>): Derivation => {
  const items = Array.isArray(score)
    ? (score as readonly string[]).map((id, place) => linkItem(inside(scope, place), id, undefined))
    : Object.entries(score as Readonly<Record<string, Readonly<Record<string, number>>>>).map(([id, points]) =>
        linkItem(inside(scope, id), id, points),
      )
  return signal.missing === undefined ? { kind: 'score', items } : { kind: 'score', items, missing: signal.missing }
}

/** Reports a way of deriving that does not go with the type of the signal: then what is in it says nothing. */
const doesNotFit = (scope: Scope, signal: SignalSource): boolean => {
  const way = signal.decide === undefined ? (signal.formula === undefined ? 'score' : 'formula') : 'decide'
  if (way === 'decide' ? signal.type !== 'date' : isNumber(signal)) return false
  if (way === 'decide') {
    const message = `${signal.label} is een datum, en een datum kan niet worden afgeleid: schrijf ask, of een ander type.`
    report(inside(scope, way), 'bad-derivation', message, 'key')
  } else if (way === 'formula') notComputed(inside(scope, way), signal)
  else {
    const message = `${signal.label} is geen getal en kan geen score zijn: schrijf type: integer.`
    report(inside(scope, way), 'bad-score', message, 'key')
  }
  return true
}

/** Links how a signal follows from others; undefined for an observed one. */
export const linkDerivation = (scope: Scope, signal: SignalSource): Derivation | undefined => {
  const { formula, decide, score, bands } = signal
  if (bands !== undefined) return linkBands(inside(scope, 'bands'), signal, bands)
  if (formula === undefined && decide === undefined && score === undefined) return undefined
  if (doesNotFit(scope, signal)) return undefined
  if (formula !== undefined) return { kind: 'formula', formula: linkFormula(inside(scope, 'formula'), formula) }
  if (decide !== undefined) return linkDecide(inside(scope, 'decide'), signal, decide)
  return score === undefined ? undefined : linkScore(inside(scope, 'score'), signal, score)
}
