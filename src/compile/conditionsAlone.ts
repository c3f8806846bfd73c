import type { Condition, SignalTest } from '../model/condition'
import { conditionOf } from '../model/conditionOf'
import type { Library } from '../model/library'
import type { Pathway, Rule } from '../model/pathway'
import type { RuleProgram } from '../model/program'

/** A library in which tests stand alone as rules that ask nothing. */
interface ConditionsAlone {
  readonly library: Library
  /** By test, or by the id of a rule, the id of the rule that it is here. */
  readonly ids: ReadonlyMap<SignalTest | string, string>
}

const ruleWith = (when: Condition): Rule => ({
  title: '',
  when,
  redFlag: false,
  replaces: [],
  pauses: [],
  conflictsWith: [],
  then: [],
  why: '',
  source: [],
  parameters: [],
})

const pathwayWith = (rules: Readonly<Record<string, Rule>>, population: Condition | undefined): Pathway => ({
  version: '',
  title: '',
  status: 'draft',
  owner: '',
  class: 'organisational',
  valid: {},
  use: '',
  sources: {},
  lead: [],
  rules,
  ...(population === undefined ? {} : { population }),
})

const testsIn = (library: Library, condition: Condition): SignalTest[] => {
  if (condition.kind === 'test') return [condition]
  if (condition.kind === 'applies') return testsIn(library, conditionOf(library, condition.rule))
  return (condition.kind === 'not' ? [condition.of] : condition.of).flatMap((part) => testsIn(library, part))
}

// No pathway of a library has such a name.
const TESTS = '/tests'
const ALONE = 'alone'

/**
 * Makes a library of which the rules are the tests of conditions, so that these can be decided for many persons at once, and
 * rules of another library, each alone in a pathway of its population, where nothing replaces it. The rest of that library runs
 * no more, and stays for what reads its conditions.
 */
export const conditionsAlone = (
  library: Library,
  conditions: readonly Condition[],
  rules: readonly RuleProgram[],
): ConditionsAlone => {
  const tests = new Map<string, Rule>()
  const ids = new Map<SignalTest | string, string>(rules.map(({ id }) => [id, `${id}/${ALONE}`]))
  for (const test of conditions.flatMap((condition) => testsIn(library, condition))) {
    const name = JSON.stringify(test)
    tests.set(name, ruleWith(test))
    ids.set(test, `${TESTS}/${name}`)
  }
  const retired = Object.entries(library.pathways).map(([id, pathway]): [string, Pathway] => {
    return [id, { ...pathway, status: 'retired' }]
  })
  const alone = rules.map(({ id, rule, pathway: { pathway } }): [string, Pathway] => {
    return [id, pathwayWith({ [ALONE]: ruleWith(rule.when) }, pathway.population)]
  })
  const all = [...retired, ...alone, [TESTS, pathwayWith(Object.fromEntries(tests), undefined)] as const]
  return { library: { ...library, pathways: Object.fromEntries(all) }, ids }
}
