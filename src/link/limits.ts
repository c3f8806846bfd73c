import type { Condition } from '../model/condition'
import type { Pathway, Rule } from '../model/pathway'
import { inside, report, type Scope } from './scope'
import { waysOf } from './ways'

/** The most signals a library may have. */
const MOST_SIGNALS = 20_000

/** The most rules a library may have. */
const MOST_RULES = 20_000

/** The most tests that one rule may come to, with the rules that it reads and every way to count written out. */
const MOST_TESTS = 20_000

/** Reports a library that is larger than anyone would write. */
export const checkNumbers = (scope: Scope): void => {
  const { signals, rules } = scope.defined
  const start = { ...scope, path: [] }
  if (signals.size > MOST_SIGNALS) report(start, 'limit-signals', `${signals.size} signalen; hoogstens ${MOST_SIGNALS}`)
  if (rules.size > MOST_RULES) report(start, 'limit-rules', `${rules.size} regels; hoogstens ${MOST_RULES}`)
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

/** Reports rules that come to too many tests. Rules do not read each other in a circle. */
export const checkSizes = (scope: Scope, pathways: ReadonlyMap<string, Pathway>): void => {
  const rules = rulesOf(pathways)
  const known = new Map<string, number>()
  const testsOfRule = (id: string): number => {
    const when = rules.get(id)?.when
    const tests = known.get(id) ?? (when === undefined ? 0 : testsIn(when, testsOfRule))
    known.set(id, tests)
    return tests
  }
  for (const id of rules.keys()) {
    const definition = scope.defined.rules.get(id)
    if (testsOfRule(id) <= MOST_TESTS || definition === undefined) continue
    const at = inside({ ...scope, source: definition.source, path: definition.path }, 'when')
    report(
      at,
      'limit-conditions',
      `deze voorwaarde komt met alles wat erin gelezen wordt op meer dan ${MOST_TESTS} toetsen`,
    )
  }
}
