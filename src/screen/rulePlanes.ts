import { mayActIn } from '../model/mayActIn'
import type { Program, RuleProgram } from '../model/program'
import { exclude, include, invert, keep, newPlane, type Plane, type Truths } from './planes'

/** The sets of a rule, in the order in which they are kept. */
export const SETS = ['applies', 'mayApply', 'ruledOut', 'replaced', 'notIndicated'] as const

export type RulePlanes = Readonly<Record<(typeof SETS)[number], Plane>>

export const newRulePlanes = (): RulePlanes => ({
  applies: newPlane(),
  mayApply: newPlane(),
  ruledOut: newPlane(),
  replaced: newPlane(),
  notIndicated: newPlane(),
})

/** Sorts everyone by whether a rule's condition holds, and what its pathway makes of that. */
export const sortRule = (
  { rule }: RuleProgram,
  { applies, mayApply, ruledOut, replaced, notIndicated }: RulePlanes,
  when: Truths,
  population: Truths | null,
  isAsked: boolean,
): void => {
  invert(ruledOut, when.may)
  invert(applies, when.mayNot)
  mayApply.set(when.may)
  keep(mayApply, when.mayNot)
  replaced.fill(0)
  notIndicated.fill(0)
  if (rule.redFlag) return
  if (population !== null) {
    // In a pathway that is open, what would apply may apply.
    notIndicated.set(applies)
    keep(notIndicated, population.mayNot)
    include(mayApply, notIndicated)
    exclude(applies, population.mayNot)
    invert(notIndicated, population.may)
  }
  if (!isAsked) notIndicated.fill(0xffffffff)
  for (const plane of [applies, mayApply, ruledOut]) exclude(plane, notIndicated)
}

/** Of each rule by index, by which rules it is replaced when they apply: a draft never acts on an adopted pathway in force. */
export const replacersIn = (program: Program, on: number): readonly (readonly RuleProgram[])[] => {
  const [{ rules }, mayAct] = [program, mayActIn(program, on)]
  const replacers = new Map<string, RuleProgram[]>()
  for (const rule of rules) for (const id of rule.rule.replaces) replacers.set(id, [...(replacers.get(id) ?? []), rule])
  return rules.map((replaced) => {
    if (replaced.rule.redFlag) return []
    return (replacers.get(replaced.id) ?? []).filter((rule) => mayAct(rule, replaced.id))
  })
}

/** Moves who has an applying rule that replaces this one. `acting`: who has one, before any rule was replaced. */
export const replaceWhere = ({ applies, mayApply, replaced }: RulePlanes, acting: Plane): void => {
  for (const plane of [applies, mayApply]) {
    include(replaced, plane)
  }
  keep(replaced, acting)
  exclude(applies, replaced)
  exclude(mayApply, replaced)
}
