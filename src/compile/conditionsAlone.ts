import type { Condition } from '../model/condition'
import type { Library } from '../model/library'
import type { Pathway, Rule } from '../model/pathway'
import type { RuleProgram } from '../model/program'

/** A library in which conditions stand alone as rules that ask nothing. */
interface ConditionsAlone {
  readonly library: Library
  /** By condition, or by the id of a rule, the id of the rule that it is here. */
  readonly ids: ReadonlyMap<Condition | string, string>
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

// No pathway of a library has such a name.
const CONDITIONS = '/conditions'
const ALONE = 'alone'

/**
 * Makes a library of which the rules are conditions, so that these can be decided for many persons at once, and rules of another
 * library, each alone in a pathway of its population, where nothing replaces it. The rest of that library runs no more, and stays
 * for what reads its conditions.
 */
export const conditionsAlone = (
  library: Library,
  conditions: readonly Condition[],
  rules: readonly RuleProgram[],
): ConditionsAlone => {
  const alone = new Map<string, Rule>()
  const ids = new Map<Condition | string, string>(rules.map(({ id }) => [id, `${id}/${ALONE}`]))
  for (const condition of conditions) {
    const name = JSON.stringify(condition)
    alone.set(name, ruleWith(condition))
    ids.set(condition, `${CONDITIONS}/${name}`)
  }
  const retired = Object.entries(library.pathways).map(([id, pathway]): [string, Pathway] => {
    return [id, { ...pathway, status: 'retired' }]
  })
  const acting = rules.map(({ id, rule, pathway: { pathway } }): [string, Pathway] => {
    return [id, pathwayWith({ [ALONE]: ruleWith(rule.when) }, pathway.population)]
  })
  const all = [...retired, ...acting, [CONDITIONS, pathwayWith(Object.fromEntries(alone), undefined)] as const]
  return { library: { ...library, pathways: Object.fromEntries(all) }, ids }
}
