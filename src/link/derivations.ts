import type { DecideRow, Derivation, Outcome, ScoreItem } from '../model/signal'
import type { DecideRowSource, FormulaSource, ScalarSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { linkBands } from './bands'
import { checkQuantity } from './comparisons'
import { linkCondition, signalSource } from './conditions'
import { linkFormula } from './formulas'
import { operand } from './operands'
import { inside, isDefined, meant, report, type Scope } from './scope'

const isFormula = (is: unknown): is is FormulaSource => typeof is === 'object' && is !== null && 'formula' in is

const isNumber = ({ type }: SignalSource): boolean => type === 'integer' || type === 'decimal'

const checkOption = (scope: Scope, { label, options = {} }: SignalSource, value: unknown): void => {
  if (typeof value === 'string' && Object.hasOwn(options, value)) return
  const hint = meant(String(value), Object.keys(options)) || `; kies uit: ${Object.keys(options).join(', ')}`
  report(scope, 'unknown-option', `de uitkomst ${String(value)} van ${label} bestaat niet${hint}`)
}

const checkOutcome =
  (signal: SignalSource) =>
  (scope: Scope, value: ScalarSource): void => {
    if (signal.type === 'boolean') {
      if (typeof value !== 'boolean')
        report(scope, 'bad-derivation', `${signal.label} is ja of nee; verwacht true of false`)
    } else if (isNumber(signal)) checkQuantity(signal)(scope, value)
    else if (signal.type === 'date') report(scope, 'bad-derivation', 'een datum kan niet worden afgeleid')
    else checkOption(scope, signal, value)
  }

const linkOutcome = (
  scope: Scope,
  signal: SignalSource,
  is: ScalarSource | readonly string[] | FormulaSource,
): Outcome => {
  if (isFormula(is)) {
    if (!isNumber(signal)) report(scope, 'bad-derivation', `${signal.label} is geen getal en kan niet worden berekend`)
    return { kind: 'formula', formula: linkFormula(inside(scope, 'formula'), is.formula) }
  }
  if (typeof is !== 'object') return { kind: 'value', value: operand(scope, is, checkOutcome(signal)) }
  if (signal.type !== 'choices') report(scope, 'bad-derivation', `${signal.label} heeft één uitkomst, geen lijst`)
  is.forEach((option, place) => checkOption(inside(scope, place), signal, option))
  return { kind: 'options', options: is }
}

const linkRow = (scope: Scope, signal: SignalSource, row: DecideRowSource): DecideRow =>
  'otherwise' in row
    ? { is: linkOutcome(inside(scope, 'otherwise'), signal, row.otherwise) }
    : { when: linkCondition(inside(scope, 'when'), row.when), is: linkOutcome(inside(scope, 'is'), signal, row.is) }

const linkDecide = (scope: Scope, signal: SignalSource, rows: readonly DecideRowSource[]): Derivation => {
  const last = rows.findIndex((row) => 'otherwise' in row)
  if (last !== -1 && last < rows.length - 1) {
    report(inside(scope, last + 1), 'bad-derivation', 'na otherwise komt geen rij meer aan de beurt')
  }
  return { kind: 'decide', rows: rows.map((row, place) => linkRow(inside(scope, place), signal, row)) }
}

const checkPoints = (scope: Scope, signal: SignalSource, points: Readonly<Record<string, number>>): void => {
  const options = signal.type === 'boolean' ? ['true', 'false'] : Object.keys(signal.options ?? {})
  if (signal.type !== 'boolean' && signal.type !== 'choice') {
    return report(
      scope,
      'bad-score',
      `${signal.label} is geen keuze of ja/nee en krijgt geen punten per antwoord`,
      'key',
    )
  }
  for (const option of Object.keys(points)) {
    if (!options.includes(option))
      report(
        inside(scope, option),
        'unknown-option',
        `de keuze ${option} van ${signal.label} bestaat niet${meant(option, options) || `; kies uit: ${options.join(', ')}`}`,
        'key',
      )
  }
  const without = options.filter((option) => points[option] === undefined)
  if (without.length > 0 && Object.keys(points).every((option) => options.includes(option))) {
    report(scope, 'bad-score', `zonder punten: ${without.join(', ')}; elk antwoord krijgt punten, ook 0`, 'key')
  }
}

const linkItem = (scope: Scope, id: string, points: Readonly<Record<string, number>> | undefined): ScoreItem => {
  const signal = signalSource(scope, id)
  if (signal === undefined) isDefined(scope, 'signals', id, points === undefined ? 'value' : 'key')
  else if (points !== undefined) checkPoints(scope, signal, points)
  else if (!isNumber(signal)) report(scope, 'bad-score', `${signal.label} is geen getal en telt niet vanzelf mee`)
  return points === undefined ? { signal: id } : { signal: id, points }
}

const linkScore = (scope: Scope, signal: SignalSource, score: NonNullable<SignalSource['score']>): Derivation => {
  if (!isNumber(signal)) report(scope, 'bad-score', `${signal.label} is geen getal en kan geen score zijn`, 'key')
  const items = Array.isArray(score)
    ? (score as readonly string[]).map((id, place) => linkItem(inside(scope, place), id, undefined))
    : Object.entries(score as Readonly<Record<string, Readonly<Record<string, number>>>>).map(([id, points]) =>
        linkItem(inside(scope, id), id, points),
      )
  return signal.missing === undefined ? { kind: 'score', items } : { kind: 'score', items, missing: signal.missing }
}

/** Links how a signal follows from others; undefined for an observed one. */
export const linkDerivation = (scope: Scope, signal: SignalSource): Derivation | undefined => {
  if (signal.formula !== undefined) {
    if (!isNumber(signal))
      report(inside(scope, 'formula'), 'bad-derivation', `${signal.label} is geen getal en kan niet worden berekend`)
    return { kind: 'formula', formula: linkFormula(inside(scope, 'formula'), signal.formula) }
  }
  if (signal.decide !== undefined) return linkDecide(inside(scope, 'decide'), signal, signal.decide)
  if (signal.score !== undefined) return linkScore(inside(scope, 'score'), signal, signal.score)
  return signal.bands === undefined ? undefined : linkBands(inside(scope, 'bands'), signal, signal.bands)
}
