import type { PathwayProgram, RuleProgram } from '../../../model/program'
import { include, newPlane, type Plane, type Truths } from '../../planes'
import { newRulePlanes, type RulePlanes, replacersIn, replaceWhere, sortRule } from '../../rulePlanes'
import type { Layout } from '../known/layout'
import { looseIn } from './looseIn'
import { truthsOf } from './truthsOf'

/** A condition of which the truth of single persons can be replaced, with who may need that. */
export interface Deciding {
  /** Apart from what others read: who needs another evaluator is decided for this one alone. */
  readonly truths: Truths
  readonly loose: () => Plane
}

export interface PathwayOn extends Deciding {
  readonly pathway: PathwayProgram
}

export interface RuleOn extends Deciding {
  readonly rule: RuleProgram
  readonly planes: RulePlanes
}

/** Every rule of a program over the persons of a block. */
export interface RulesOn {
  /** Those with a population. */
  readonly pathways: readonly PathwayOn[]
  readonly rules: readonly RuleOn[]
  /** Sorts everyone by what became of each rule. */
  readonly sort: () => void
}

const copied = (layout: Layout, { may, mayNot }: Truths): Truths => {
  const copy = { may: newPlane(), mayNot: newPlane() }
  layout.steps.push(() => {
    copy.may.set(may)
    copy.mayNot.set(mayNot)
  })
  return copy
}

const pathwaysOn = (layout: Layout): PathwayOn[] =>
  layout.program.pathways.flatMap((pathway) => {
    if (pathway.population === null) return []
    const truths = copied(layout, truthsOf(layout, pathway.population))
    return [{ pathway, truths, loose: looseIn(layout, truths, pathway.repeated) }]
  })

const replacing = (layout: Layout, rules: readonly RuleOn[]): (() => void) => {
  const replacers = replacersIn(layout.program, layout.on)
  const acted = rules.flatMap(({ rule, planes }) => {
    const by = (replacers[rule.index] ?? []).flatMap(({ index }) => rules[index]?.planes.applies ?? [])
    return by.length === 0 ? [] : [{ planes, by, acting: newPlane() }]
  })
  return () => {
    // A rule replaces by applying, even when it is itself replaced: who has one is looked at before anyone is moved.
    for (const { acting, by } of acted) {
      acting.fill(0)
      for (const plane of by) include(acting, plane)
    }
    for (const { planes, acting } of acted) replaceWhere(planes, acting)
  }
}

/** Adds every rule and what it is for whom; `asked`: ids of the pathways asked about, null: all. */
export const rulesOn = (layout: Layout, asked: readonly string[] | null): RulesOn => {
  const pathways = pathwaysOn(layout)
  const populations = new Map(pathways.map(({ pathway, truths }) => [pathway, truths]))
  const rules = layout.program.rules.map((rule): RuleOn => {
    const truths = copied(layout, truthsOf(layout, rule.when))
    return { rule, truths, planes: newRulePlanes(), loose: looseIn(layout, truths, rule.repeated) }
  })
  const replace = replacing(layout, rules)
  return {
    pathways,
    rules,
    sort: () => {
      for (const { rule, planes, truths } of rules) {
        const isAsked = asked === null || asked.includes(rule.pathway.id)
        sortRule(rule, planes, truths, populations.get(rule.pathway) ?? null, isAsked)
      }
      replace()
    },
  }
}
