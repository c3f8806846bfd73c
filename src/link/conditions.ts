import type { Condition } from '../model/condition'
import type { ConditionSource, TestSource } from '../model/source/condition'
import type { SignalSource } from '../model/source/signals'
import { RESERVED } from './collect'
import { linkTest } from './comparisons'
import { operand } from './operands'
import { inside, isDefined, report, type Scope } from './scope'
import { waysOf } from './ways'

/** The most members that a count may have: each way of choosing them becomes a condition of its own. */
const MOST_WAYS = 2000

/** Gives a rule's full name: in its own pathway when written without one. */
export const fullRuleName = ({ pathway }: Scope, rule: string): string =>
  rule.includes('/') || pathway === null ? rule : `${pathway}/${rule}`

/** Links a reference to a rule. */
export const linkRule = (scope: Scope, rule: string): string => {
  const full = fullRuleName(scope, rule)
  isDefined(scope, 'rules', full)
  return full
}

/** Finds a signal, the reserved ones included. */
export const signalSource = ({ defined }: Scope, id: string): SignalSource | undefined =>
  defined.signals.get(id)?.data ?? (id in RESERVED ? RESERVED[id as keyof typeof RESERVED] : undefined)

const linkCount = (scope: Scope, count: NonNullable<ConditionSource['count']>): Condition => {
  const of = linkAll(inside(scope, 'of'), count.of)
  const atLeast = operand(inside(scope, 'atLeast'), count.atLeast, (at, value) => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1) report(at, 'wrong-comparison', 'verwacht een heel getal vanaf 1')
    else if (number > of.length) report(at, 'count-too-high', `er zijn maar ${of.length} voorwaarden om te tellen`)
    else if (waysOf(of.length, number) > MOST_WAYS)
      report(at, 'limit-conditions', 'te veel manieren om zo veel voorwaarden te kiezen; splits de lijst')
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
  if (signal !== undefined) return [linkTest(at, key, signal, condition[key] as TestSource)]
  isDefined(at, 'signals', key, 'key')
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
