import type { Node } from '../../model/node'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { comesOut, type Goal, isThere } from '../persons/goal'

type Path = readonly (string | number)[]

const maybe = (node: Node | null): Goal[] => (node === null ? [] : [comesOut(node, TRUE, UNKNOWN)])

const notMet = (node: Node | null): Goal[] => (node === null ? [] : [comesOut(node, FALSE, UNKNOWN)])

const populationOf = ({ rule, pathway }: RuleProgram): Node | null => (rule.redFlag ? null : pathway.population)

const inForce = (rule: RuleProgram): Goal[] => {
  const population = populationOf(rule)
  return population === null ? [] : [comesOut(population, TRUE)]
}

/** What it takes for a rule to be decided one way or another, and not replaced. */
export const toStand = (
  program: Program,
  rule: RuleProgram,
  truth: typeof TRUE | typeof FALSE | typeof UNKNOWN,
): Goal[] => [
  ...inForce(rule),
  comesOut(rule.when, truth),
  ...(truth === TRUE
    ? program.rules.filter(({ rule: other }) => other.replaces.includes(rule.id)).flatMap(({ when }) => notMet(when))
    : []),
]

const toReachSignal = ({ index, onlyIf, derivation }: SignalProgram, [guard, row]: Path): Goal[] => {
  if (guard === 'onlyIf') return []
  const earlier = derivation?.kind === 'decide' && guard === 'decide' ? derivation.rows.slice(0, Number(row)) : []
  return [...maybe(onlyIf), isThere(index), ...earlier.flatMap(({ when }) => notMet(when))]
}

/** What it takes for a case to come to what stands at a path of the file of a rule, or of a signal. */
export const toReach = (program: Program, of: string, [kind, , ...path]: Path): Goal[] => {
  const signal = program.signals[program.index.get(of) ?? -1]
  if (kind === 'signals' && signal !== undefined) return toReachSignal(signal, path)
  const rule = program.rules.find(({ id }) => id === of)
  if (rule === undefined) return []
  return path[0] === 'then' ? toStand(program, rule, TRUE) : maybe(populationOf(rule))
}
