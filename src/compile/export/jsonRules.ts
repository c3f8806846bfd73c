import type { FactCondition, JsonCondition, JsonRecommendation, JsonRule } from '../../model/jsonRule'
import type { Node } from '../../model/node'
import type { ItemProgram, Program, RuleProgram } from '../../model/program'
import { group, type Part, pairOf } from '../pairs'
import { testLeaves } from './testLeaves'

/** The fact that lists the pathways asked about. */
export const PATHWAYS = 'zorgpad.pathways'

/** The fact that lists the rules that certainly apply although their facts, one by one, do not tell. */
export const SETTLED = 'zorgpad.settled'

const lists = (fact: string, id: string): FactCondition => ({ fact, operator: 'contains', value: id })

const certainly = ({ signals }: Program, node: Node): Part<FactCondition> =>
  pairOf(node, (test) => {
    const signal = signals[test.signal]
    if (signal === undefined) throw new RangeError(`no signal ${test.signal}`)
    return testLeaves(signal, test)
  }).holds

const whenOf = (program: Program, rule: RuleProgram): Part<FactCondition> => {
  const when = certainly(program, rule.when)
  const applies = rule.settledByMore ? group('any', [when, lists(SETTLED, rule.id)]) : when
  if (rule.rule.redFlag) return applies
  const { id, population } = rule.pathway
  const inForce = population === null ? [] : [certainly(program, population)]
  return group('all', [lists(PATHWAYS, id), ...inForce, applies])
}

/** A stock engine takes an empty group for one that holds, whichever it is. */
const conditionsOf = (part: Part<FactCondition>): JsonRule['conditions'] => {
  if ('fact' in part) return { all: [part] }
  const isNever = 'any' in part && part.any.length === 0
  return isNever ? { all: [{ fact: PATHWAYS, operator: 'in', value: [] }] } : part
}

const recommendationOf = (item: ItemProgram): JsonRecommendation => ({
  kind: item.kind,
  ...(item.to === null ? {} : { to: item.to }),
  ...(item.service === null ? {} : { service: item.service }),
  ...(item.question === null ? {} : { question: item.question }),
  ...(item.text === null ? {} : { text: item.text }),
  ...(item.signals.length === 0 ? {} : { signals: [...item.signals] }),
  ...(item.responsible.length === 0 ? {} : { responsible: [...item.responsible] }),
  ...(item.within === null ? {} : { within: item.within }),
  ...(item.when === null ? {} : { conditional: true }),
})

/** Writes every rule for a stock json-rules-engine; each time anew, as whoever gets them may change them. */
export const jsonRules = (program: Program): JsonRule[] =>
  program.rules.map((rule) => ({
    name: rule.id,
    conditions: conditionsOf(whenOf(program, rule)),
    event: {
      type: rule.id,
      params: {
        title: rule.rule.title,
        redFlag: rule.rule.redFlag,
        why: rule.reason.why,
        recommendations: rule.items.map(recommendationOf),
      },
    },
  }))

const namesIn = (condition: JsonCondition): string[] => {
  if ('fact' in condition) return [condition.fact]
  return ('all' in condition ? condition.all : condition.any).flatMap(namesIn)
}

/** Lists the facts that rules look at, each once, in order of their names. */
export const factNames = (rules: readonly JsonRule[]): string[] =>
  [...new Set(rules.flatMap(({ conditions }) => namesIn(conditions)))].sort()
