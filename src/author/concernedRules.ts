import { prepare } from '../compile/prepare'
import { fullRuleName } from '../link/conditions'
import type { RuleProgram } from '../model/program'
import type { Expected } from './expectation'

const where = ({ library, advice }: Expected, isMeant: (rule: RuleProgram) => boolean): string[] =>
  prepare(library, advice.network ?? null)
    .rules.filter(isMeant)
    .map(({ id }) => id)

/** The rules that refer to a role: those that did, or all that could have. */
const referring = (expected: Expected, role: string, among: 'recommendations' | 'possible'): readonly string[] => {
  const found = expected.advice[among].find(({ kind, to }) => kind === 'refer' && to === role)
  if (found !== undefined) return found.reasons.map(({ rule }) => rule)
  return where(expected, ({ items }) => items.some(({ kind, to }) => kind === 'refer' && to === role))
}

/** The rules that a question is asked for; where nothing was asked, those that could ask what was expected. */
const asking = (expected: Expected, place: number): readonly string[] => {
  const { library, advice, expect } = expected
  const index = prepare(library, advice.network ?? null).indexByAnyId.get(expect.questions?.[place] ?? '') ?? -1
  return advice.questions[place]?.decides ?? where(expected, ({ tested }) => tested.includes(index))
}

const flagsApart = ({ advice, pathway, expect }: Expected): string[] => {
  const wanted = (expect.openRedFlags ?? []).map((rule) => fullRuleName({ pathway }, rule))
  const open: readonly string[] = advice.openRedFlags
  return [...wanted.filter((rule) => !open.includes(rule)), ...open.filter((rule) => !wanted.includes(rule))]
}

const leading = (expected: Expected): readonly string[] => {
  const { advice, expect } = expected
  const naming = where(expected, ({ lead }) => lead !== null && [expect.lead, advice.coordinator?.role].includes(lead))
  // Where no rule names who leads, the pathway of the most urgent action does.
  return naming.length > 0 ? naming : (advice.recommendations[0]?.reasons.map(({ rule }) => rule) ?? [])
}

const rulesAt = (expected: Expected, [section, name]: readonly (string | number)[]): readonly string[] => {
  const { pathway, expect } = expected
  if (section === 'rules') return [fullRuleName({ pathway }, String(name))]
  if (section === 'refer') return referring(expected, String(name), 'recommendations')
  if (section === 'notRefer') return referring(expected, expect.notRefer?.[Number(name)] ?? '', 'recommendations')
  if (section === 'possible') return referring(expected, String(name), 'possible')
  if (section === 'questions') return asking(expected, Number(name))
  if (section === 'openRedFlags') return flagsApart(expected)
  return section === 'lead' ? leading(expected) : []
}

/**
 * Lists the rules that the expectation at this path is about, in full. First those that the case names itself, then those of
 * its pathway. A value of a signal, or a notice, comes from no rule.
 */
export const concernedRules = (expected: Expected, path: readonly (string | number)[]): string[] => {
  const { pathway, expect } = expected
  const named = new Set(Object.keys(expect.rules ?? {}).map((rule) => fullRuleName({ pathway }, rule)))
  const distance = (rule: string): number => (named.has(rule) ? 0 : rule.startsWith(`${pathway}/`) ? 1 : 2)
  return [...new Set(rulesAt(expected, path))].sort((a, b) => distance(a) - distance(b))
}
