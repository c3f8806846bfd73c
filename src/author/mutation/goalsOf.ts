import { withCheck } from '../../compile/functions'
import type { Node } from '../../model/node'
import type { Program, RuleProgram } from '../../model/program'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { comesOut, type Goal } from '../persons/goal'
import type { Mutant } from './mutantsOf'
import { changedNode, ruleIn } from './telling'

/** The goal that a condition comes out otherwise than another. */
const differs = (was: Node, now: Node): Goal => ({
  mayBe: (view) => {
    const [left, right] = [was.check(view), now.check(view)]
    if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN
    return left === right ? FALSE : TRUE
  },
  isMet: (view) => was.check(view) !== now.check(view),
  hangsOn: (view) => [was, now].flatMap((node) => comesOut(node, TRUE).hangsOn(view)),
})

const together = (nodes: readonly (Node | null)[]): Node =>
  withCheck({ kind: 'all', of: nodes.filter((node) => node !== null) })

const populationOf = ({ rule, pathway }: RuleProgram): Node | null => (rule.redFlag ? null : pathway.population)

/** The pairs of conditions of a signal that a change made different, each with those that must fail before it is looked at. */
const inSignal = (original: Program, changed: Program, index: number): Goal[][] => {
  const [was, now] = [original.signals[index], changed.signals[index]]
  if (was === undefined || now === undefined) return []
  const guards = (['onlyIf', 'unreliableIf', 'atLeastIf', 'atMostIf'] as const).flatMap((key) => {
    const [left, right] = [was[key], now[key]]
    return left === null || right === null || was.signal[key] === now.signal[key] ? [] : [[differs(left, right)]]
  })
  const [left, right] = [was.derivation, now.derivation]
  if (left?.kind !== 'decide' || right?.kind !== 'decide') return guards
  const sources = [was.signal.derived, now.signal.derived].map((one) => (one?.kind === 'decide' ? one.rows : []))
  const rows = left.rows.flatMap(({ when }, place) => {
    const other = right.rows[place]?.when
    if (when === null || other === null || other === undefined) return []
    if (sources[0]?.[place] === sources[1]?.[place]) return []
    const before = left.rows.slice(0, place).flatMap((row) => (row.when === null ? [] : [comesOut(row.when, FALSE)]))
    return [[differs(when, other), ...before]]
  })
  return [...guards, ...rows]
}

/** What must be so of a person for whom a change may matter: one of these lists of goals. */
export const goalsOf = (mutant: Mutant, original: Program, changed: Program): readonly (readonly Goal[])[] => {
  const { part } = mutant
  if (part.kind === 'signal') return inSignal(original, changed, original.index.get(part.signal) ?? -1)
  const [was, now] = [changedNode(original, mutant), changedNode(changed, mutant)]
  if (part.kind === 'population') return was === null || now === null ? [] : [[differs(was, now)]]
  const rule = ruleIn(original, part.rule)
  if (rule === undefined) return []
  const applies = comesOut(together([populationOf(rule), rule.when]), TRUE)
  if (part.kind === 'whole') {
    const replaced = rule.rule.replaces.flatMap((id) => ruleIn(original, id)?.when ?? [])
    return mutant.kind === 'replaces' ? replaced.map((when) => [applies, comesOut(when, TRUE)]) : [[applies]]
  }
  if (was === null || now === null) return []
  if (part.kind === 'item') return [[applies, differs(was, now)]]
  const wholly = (node: Node): Node => together([populationOf(rule), node])
  // For someone of whom is known that the pathway is for them it is seen best; else for anyone.
  const known = rule.rule.redFlag || rule.pathway.population === null ? [] : [comesOut(rule.pathway.population, TRUE)]
  return [[differs(wholly(was), wholly(now)), ...known], [differs(wholly(was), wholly(now))]]
}
