import type { Condition } from '../model/condition'
import type { ConditionSource, TestSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { RESERVED } from './collect'
import { linkTest } from './comparisons'
import { isDefined } from './names'
import { operandHere } from './operands'
import { inside, report, type Scope } from './scope'
import { waysOf } from './ways'

/** The most members that a count may have: each way of choosing them becomes a condition of its own. */
export const MOST_WAYS = 2000

/** Gives a rule's full name: in its own pathway when written without one. */
export const fullRuleName = ({ pathway }: Pick<Scope, 'pathway'>, rule: string): string =>
  rule.includes('/') || pathway === null ? rule : `${pathway}/${rule}`

/** Links a reference to a rule. */
export const linkRule = (scope: Scope, rule: string): string => {
  const full = fullRuleName(scope, rule)
  isDefined(scope, 'rules', full)
  return full
}

/** Finds a signal, the reserved ones included. */
export const signalSource = ({ defined }: Scope, id: string): SignalSource | undefined =>
  Object.hasOwn(RESERVED, id) ? RESERVED[id as keyof typeof RESERVED] : defined.signals.get(id)?.data

const linkCount = (scope: Scope, count: NonNullable<ConditionSource['count']>): Condition => {
  const of = linkAll(inside(scope, 'of'), count.of)
  const atLeast = operandHere(inside(scope, 'atLeast'), count.atLeast, (at, value) => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1) {
      report(at, 'wrong-comparison', `"${value}" kan hier niet: verwacht een heel getal vanaf 1.`)
    } else if (number > of.length) {
      const message = `Er zijn maar ${of.length} voorwaarden om te tellen, en ${number} is meer: zo wordt het nooit waar. Maak het getal kleiner of de lijst langer.`
      report(at, 'count-too-high', message)
    } else if (waysOf(of.length, number) > MOST_WAYS) {
      const message = `Er zijn meer dan ${MOST_WAYS} manieren om ${number} van deze ${of.length} voorwaarden te kiezen: splits de lijst.`
      report(at, 'limit-conditions', message)
    }
  })
  return { kind: 'count', atLeast, of }
}

const linkAll = (scope: Scope, conditions: readonly ConditionSource[]): Condition[] =>
  conditions.map((condition, place) => linkCondition(inside(scope, place), condition))

const linkPart = (scope: Scope, key: string, condition: ConditionSource): Condition[] => {
  const at = inside(scope, key)
  if (key === 'all' || key === 'any') return [{ kind: key, of: linkAll(at, condition[key] ?? []) }]
  if (key === 'not' && condition.not !== undefined) return [{ kind: 'not', of: linkCondition(at, condition.not) }]
  if (key === 'count' && condition.count !== undefined) return [linkCount(at, condition.count)]
  if (key === 'applies' && condition.applies !== undefined)
    return [{ kind: 'applies', rule: linkRule(at, condition.applies) }]
  const signal = signalSource(scope, key)
  if (signal !== undefined)
    return scope.defined.twice.has(key) ? [] : [linkTest(at, key, signal, condition[key] as TestSource)]
  isDefined(at, 'signals', key, { part: 'key' })
  return []
}

/** Links a condition: every name in it exists, and every comparison fits its signal. All keys must hold. */
export const linkCondition = (scope: Scope, condition: ConditionSource): Condition => {
  const parts = Object.keys(condition).flatMap((key) => linkPart(scope, key, condition))
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts }
}

/** Links a condition under a key, when it is there. */
export const optionalCondition = (
  scope: Scope,
  key: string,
  condition: ConditionSource | undefined,
): Condition | undefined => (condition === undefined ? undefined : linkCondition(inside(scope, key), condition))
