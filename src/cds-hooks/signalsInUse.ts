import type { Node } from '../model/node'
import type { Program, RuleProgram } from '../model/program'
import { restingOn } from '../model/restingOn'
import type { Signal } from '../model/signal'
import { testedIn } from '../model/testedIn'

const nodesOf = ({ when, asked }: RuleProgram): readonly Node[] => [when, ...asked]

const ofServices = ({ services }: Program, rules: readonly RuleProgram[]): Node[] =>
  rules
    .flatMap(({ items }) => items.flatMap(({ service }) => service ?? []))
    .flatMap((id) => services.get(id)?.rows.flatMap(({ when }) => when ?? []) ?? [])

/** Lists the signals that the answers to some pathways can rest on, and the red flags of all; in the order of the library. */
export const signalsInUse = (program: Program, pathways: readonly string[] | undefined): Signal[] => {
  const isAsked = (id: string): boolean => pathways === undefined || pathways.includes(id)
  const rules = program.rules.filter(({ rule, pathway }) => rule.redFlag || isAsked(pathway.id))
  const asked = program.pathways.filter(({ id }) => isAsked(id))
  const nodes = [
    ...rules.flatMap(nodesOf),
    ...ofServices(program, rules),
    ...asked.flatMap(({ population, lead }) => [population, ...lead.map(({ when }) => when)]),
  ].filter((node) => node !== null)
  const found = restingOn(nodes.flatMap(testedIn), program.signals)
  return program.signals.filter(({ index }) => found.has(index)).map(({ signal }) => signal)
}
