import type { Condition } from '../model/condition'
import type { Pathway, Rule } from '../model/pathway'
import { inside, report, type Scope } from './scope'
import { walk } from './walk'
import { waysOf } from './ways'

/** The most signals a library may have. */
export const MOST_SIGNALS = 20_000

/** The most rules a library may have. */
export const MOST_RULES = 20_000

/** The most tests that one rule may come to, with the rules that it reads and every way to count written out. */
const MOST_TESTS = 20_000

const tooMany = (count: number, what: string, most: number): string =>
  `De bibliotheek heeft ${count} ${what}, en hoogstens ${most} mag: haal weg wat u niet gebruikt.`

/** Reports a library that is larger than anyone would write. */
export const checkNumbers = (scope: Scope): void => {
  const { signals, rules } = scope.defined
  const start = { ...scope, path: [] }
  if (signals.size > MOST_SIGNALS) report(start, 'limit-signals', tooMany(signals.size, 'signalen', MOST_SIGNALS))
  if (rules.size > MOST_RULES) report(start, 'limit-rules', tooMany(rules.size, 'regels', MOST_RULES))
}

/** Counts tests as they are when everything is written out, up to just over the limit. */
const testsIn = (condition: Condition, testsOfRule: (rule: string) => number): number => {
  switch (condition.kind) {
    case 'test':
      return 1
    case 'applies':
      return testsOfRule(condition.rule)
    case 'not':
      return testsIn(condition.of, testsOfRule)
    default: {
      const sum = condition.of.reduce((total, part) => total + testsIn(part, testsOfRule), 0)
      const ways = condition.kind === 'count' ? waysOf(condition.of.length, Number(condition.atLeast) || 1) : 1
      return Math.min(sum * ways, MOST_TESTS + 1)
    }
  }
}

const rulesOf = (pathways: ReadonlyMap<string, Pathway>): Map<string, Rule> =>
  new Map(
    [...pathways].flatMap(([pathway, { rules }]) =>
      Object.entries(rules).map(([id, rule]): [string, Rule] => [`${pathway}/${id}`, rule]),
    ),
  )

const readBy = (condition: Condition): readonly string[] => {
  if (condition.kind === 'test') return []
  if (condition.kind === 'applies') return [condition.rule]
  return condition.kind === 'not' ? readBy(condition.of) : condition.of.flatMap(readBy)
}

/**
 * Reports rules that come to too many tests. Rules do not read each other in a circle. A rule that reads one with too many
 * has too many for that reason alone, and is not told.
 */
export const checkSizes = (scope: Scope, pathways: ReadonlyMap<string, Pathway>): void => {
  const rules = rulesOf(pathways)
  const readOf = (id: string): readonly string[] => {
    const when = rules.get(id)?.when
    return when === undefined ? [] : readBy(when)
  }
  const known = new Map<string, number>()
  const isTooLarge = (id: string): boolean => (known.get(id) ?? 0) > MOST_TESTS
  for (const id of walk([...rules.keys()], readOf, () => {})) {
    const when = rules.get(id)?.when
    known.set(id, when === undefined ? 0 : testsIn(when, (rule) => known.get(rule) ?? 0))
    const definition = scope.defined.rules.get(id)
    if (definition === undefined || !isTooLarge(id) || readOf(id).some(isTooLarge)) continue
    const at = inside({ ...scope, source: definition.source, path: definition.path }, 'when')
    const message = `Deze voorwaarde komt met alles wat erin gelezen wordt op meer dan ${MOST_TESTS} toetsen: splits de regel.`
    report(at, 'limit-conditions', message)
  }
}
