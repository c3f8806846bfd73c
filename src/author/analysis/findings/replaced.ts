import type { Node } from '../../../model/node'
import type { RuleProgram } from '../../../model/program'
import type { Pass } from '../analysis'
import { exampleIn } from '../world/example'
import { all, any, not } from '../world/openNode'
import type { World } from '../world/world'
import { conditionsOf, isNever, neverApplies, pictureFor, ruleIn } from './ruleIn'
import { rulesWritten } from './rulesWritten'
import { statesFor } from './statesFor'

/** Tells whether a rule may replace another: a draft never acts on what is adopted. */
const mayReplace = (one: RuleProgram, other: RuleProgram): boolean =>
  one.pathway === other.pathway || other.pathway.pathway.status !== 'adopted'

const replacersOf = ({ program }: World, rule: RuleProgram): RuleProgram[] =>
  rule.rule.redFlag
    ? []
    : program.rules.filter((other) => other.rule.replaces.includes(rule.id) && mayReplace(other, rule))

/** Tells whether whenever a rule applies some other replaces it. */
const isAlwaysReplaced = (world: World, id: string): boolean => {
  const rule = ruleIn(world, id)
  const replacers = replacersOf(world, rule).map((other): Node => all(conditionsOf(other)))
  return replacers.length > 0 && isNever(pictureFor(world, rule).all([...conditionsOf(rule), not(any(replacers))]))
}

/** Rules that never come into a plan, as another stands in for them whenever they apply. */
export const replaced: Pass = (analysis) => {
  const { library, world, on, holds } = analysis
  return rulesWritten(analysis)
    .filter(({ id }) => !neverApplies(world, id) && holds((one) => isAlwaysReplaced(one, id)))
    .map(({ id, rule, source, path }) => {
      const picture = pictureFor(world, rule)
      const example = exampleIn(world, picture, picture.all(conditionsOf(rule)), on)
      const isShown = example !== null && statesFor(library, example)?.get(id) === 'replaced'
      const replacers = replacersOf(world, rule).map((other) => other.id)
      const finding = { code: 'always-replaced', of: id, at: source.locate(path, 'key') } as const
      return { ...finding, with: replacers.join(', '), ...(isShown ? { example } : {}) }
    })
}
