import type { Condition, Formula } from '../model/condition'
import type { Pathway, Rule } from '../model/pathway'
import type { Derivation, Signal } from '../model/signal'
import { type Definition, report, type Scope } from './scope'

interface Names {
  readonly signals: readonly string[]
  readonly rules: readonly string[]
}

const NONE: Names = { signals: [], rules: [] }

const joined = (names: readonly Names[]): Names => ({
  signals: names.flatMap(({ signals }) => signals),
  rules: names.flatMap(({ rules }) => rules),
})

const namesIn = (condition: Condition | undefined): Names => {
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

/** Walks what everything rests on, depth first, and calls `found` with each circle once. */
const walk = (
  ids: readonly string[],
  restsOn: (id: string) => readonly string[],
  found: (circle: readonly string[]) => void,
): string[] => {
  const done: string[] = []
  const state = new Map<string, 'busy' | 'done'>()
  const visit = (id: string, trail: readonly string[]): void => {
    if (state.get(id) === 'busy') return found([...trail.slice(trail.indexOf(id)), id])
    if (state.has(id)) return
    state.set(id, 'busy')
    for (const next of restsOn(id)) visit(next, [...trail, id])
    state.set(id, 'done')
    done.push(id)
  }
  for (const id of ids) visit(id, [])
  return done
}

const RULE = 'regel '

interface Linked {
  readonly signals: ReadonlyMap<string, Signal>
  readonly pathways: ReadonlyMap<string, Pathway>
}

const rulesOf = (pathways: Linked['pathways']): Map<string, Rule> =>
  new Map(
    [...pathways].flatMap(([pathway, { rules }]) =>
      Object.entries(rules).map(([id, rule]) => [`${pathway}/${id}`, rule] as const),
    ),
  )

const reportCircle = (
  scope: Scope,
  what: string,
  circle: readonly string[],
  at: Definition<unknown> | undefined,
): void => {
  if (at === undefined) return
  const shown = circle.map((id) => id.replace(RULE, '')).join(' → ')
  report({ ...scope, source: at.source, path: at.path }, 'circle', `${what}: ${shown}`, 'key')
}

/** Orders signals such that each stands after all it rests on; a circle, also through rules, is a problem. */
export const orderSignals = (scope: Scope, { signals, pathways }: Linked): string[] => {
  const rules = rulesOf(pathways)
  const restsOn = (id: string): string[] => {
    const rule = id.startsWith(RULE) ? rules.get(id.slice(RULE.length)) : undefined
    const signal = signals.get(id)
    const names = rule !== undefined ? namesIn(rule.when) : signal !== undefined ? namesOf(signal) : NONE
    return [...names.signals, ...names.rules.map((name) => `${RULE}${name}`)].sort()
  }
  const ids = [...signals.keys(), ...[...rules.keys()].map((id) => `${RULE}${id}`)]
  const order = walk(ids, restsOn, (circle) => {
    const [first = ''] = circle
    const at = first.startsWith(RULE)
      ? scope.defined.rules.get(first.slice(RULE.length))
      : scope.defined.signals.get(first)
    reportCircle(scope, 'dit rust in een kring op zichzelf', circle, at)
  })
  return order.filter((id) => signals.has(id))
}

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
  check('replaces', 'deze regels vervangen elkaar in een kring')
  check('pauses', 'deze regels wachten op elkaar in een kring')
}
