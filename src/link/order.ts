import type { Condition, Formula } from '../model/condition'
import type { Pathway, Rule } from '../model/pathway'
import type { Derivation, Signal } from '../model/signal'
import { type Definition, report, type Scope } from './scope'
import { walk } from './walk'

interface Names {
  readonly signals: readonly string[]
  readonly rules: readonly string[]
}

const NONE: Names = { signals: [], rules: [] }

const joined = (names: readonly Names[]): Names => ({
  signals: names.flatMap(({ signals }) => signals),
  rules: names.flatMap(({ rules }) => rules),
})

/** Names what a condition reads: signals, and rules by their full names. */
export const namesIn = (condition: Condition | undefined): Names => {
  if (condition === undefined) return NONE
  if (condition.kind === 'test') return { signals: [condition.signal], rules: [] }
  if (condition.kind === 'applies') return { signals: [], rules: [condition.rule] }
  return joined((condition.kind === 'not' ? [condition.of] : condition.of).map(namesIn))
}

const computedFrom = (formula: Formula): Names => {
  if (formula.kind === 'number') return NONE
  return formula.kind === 'signal'
    ? { signals: [formula.signal], rules: [] }
    : joined([computedFrom(formula.left), computedFrom(formula.right)])
}

const derivedFrom = (derivation: Derivation | undefined): Names => {
  switch (derivation?.kind) {
    case undefined:
      return NONE
    case 'formula':
      return computedFrom(derivation.formula)
    case 'score':
      return { signals: derivation.items.map(({ signal }) => signal), rules: [] }
    case 'bands':
      return { signals: [derivation.of], rules: [] }
    case 'decide':
      return joined(
        derivation.rows.flatMap(({ when, is }) => [
          namesIn(when),
          is.kind === 'formula' ? computedFrom(is.formula) : NONE,
        ]),
      )
  }
}

const namesOf = (signal: Signal): Names =>
  joined([
    derivedFrom(signal.derived),
    ...[signal.onlyIf, signal.atLeastIf, signal.atMostIf, signal.unreliableIf].map(namesIn),
    { signals: signal.outdatedBy === undefined ? [] : [signal.outdatedBy], rules: [] },
  ])

const RULE = 'regel '

interface Linked {
  readonly signals: ReadonlyMap<string, Signal>
  readonly pathways: ReadonlyMap<string, Pathway>
}

/** A circle that was found: ids of signals, and of rules after the word that tells them apart. */
type FoundCircle = (circle: readonly string[]) => void

/** Lists rules by their full names. */
export const rulesOf = (pathways: Linked['pathways']): Map<string, Rule> =>
  new Map(
    [...pathways].flatMap(([pathway, { rules }]) =>
      Object.entries(rules).map(([id, rule]) => [`${pathway}/${id}`, rule] as const),
    ),
  )

/** So much of a circle is told; a long one is told by its ends. */
const MOST_SHOWN = 8

const shownCircle = (circle: readonly string[]): string => {
  const ids = circle.map((id) => id.replace(RULE, ''))
  const parts = ids.length <= MOST_SHOWN ? ids : [...ids.slice(0, MOST_SHOWN - 2), '…', ...ids.slice(-1)]
  return parts.join(' → ')
}

const reportCircle = (
  scope: Scope,
  what: string,
  circle: readonly string[],
  at: Definition<unknown> | undefined,
): void => {
  if (at === undefined) return
  const message = `${what}: ${shownCircle(circle)}. Haal een van deze verwijzingen weg.`
  report({ ...scope, source: at.source, path: at.path }, 'circle', message, 'key')
}

/** Orders signals such that each stands after all it rests on. The order depends on what there is, not on where it came from. */
export const orderOf = ({ signals, pathways }: Linked, found: FoundCircle): string[] => {
  const rules = rulesOf(pathways)
  const restsOn = (id: string): string[] => {
    const rule = id.startsWith(RULE) ? rules.get(id.slice(RULE.length)) : undefined
    const signal = signals.get(id)
    const names = rule !== undefined ? namesIn(rule.when) : signal !== undefined ? namesOf(signal) : NONE
    return [...names.signals, ...names.rules.map((name) => `${RULE}${name}`)].sort()
  }
  const ids = [...signals.keys(), ...[...rules.keys()].map((id) => `${RULE}${id}`)]
  return walk(ids, restsOn, found).filter((id) => signals.has(id))
}

/** The same, of what is being linked: a circle, also through rules, is a problem. */
export const orderSignals = (scope: Scope, linked: Linked): string[] =>
  orderOf(linked, (circle) => {
    const [first = ''] = circle
    const at = first.startsWith(RULE)
      ? scope.defined.rules.get(first.slice(RULE.length))
      : scope.defined.signals.get(first)
    reportCircle(scope, 'Dit rust in een kring op zichzelf', circle, at)
  })

/** Reports rules that replace each other, or wait for each other, in a circle. */
export const checkActing = (scope: Scope, { pathways }: Linked): void => {
  const rules = rulesOf(pathways)
  const check = (key: 'replaces' | 'pauses', what: string): void => {
    walk(
      [...rules.keys()],
      (id) => rules.get(id)?.[key] ?? [],
      (circle) => {
        reportCircle(scope, what, circle, scope.defined.rules.get(circle[0] ?? ''))
      },
    )
  }
  check('replaces', 'Deze regels vervangen elkaar in een kring')
  check('pauses', 'Deze regels wachten op elkaar in een kring')
}
