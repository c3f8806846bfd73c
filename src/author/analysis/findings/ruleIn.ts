import type { Picture } from '../../../evaluate/exact/picture'
import { type Diagram, isSpilled, outcomesOf } from '../../../model/diagram'
import type { Node } from '../../../model/node'
import { onceFor } from '../../../model/onceFor'
import type { RuleProgram } from '../../../model/program'
import { TRUE } from '../../../model/truth'
import { not } from '../world/openNode'
import type { World } from '../world/world'

/** Lists what must hold for a rule to apply. */
export const conditionsOf = ({ rule, when, pathway }: RuleProgram): readonly Node[] =>
  rule.redFlag || pathway.population === null ? [when] : [pathway.population, when]

/** Finds a rule in a world by its full name. */
export const ruleIn = ({ program }: World, id: string): RuleProgram => {
  const rule = program.rules.find((one) => one.id === id)
  if (rule === undefined) throw new RangeError(`no rule ${id}`)
  return rule
}

const picturesIn = onceFor((world: World) => onceFor((_: RuleProgram) => world.draw()))

/** Takes the sheet on which all about one rule is drawn. */
export const pictureFor = (world: World, rule: RuleProgram): Picture => picturesIn(world)(rule)

/** Tells whether it is certain that something is never so; what was not worked out is not certain. */
export const isNever = (diagram: Diagram): boolean => !isSpilled(diagram) && !outcomesOf(diagram).has(TRUE)

/** Tells whether no one can ever come under a rule. */
export const neverApplies = (world: World, id: string): boolean => {
  const rule = ruleIn(world, id)
  return isNever(pictureFor(world, rule).all(conditionsOf(rule)))
}

/** Tells whether a rule applies to everyone whom its pathway is for. */
export const alwaysApplies = (world: World, id: string): boolean => {
  const rule = ruleIn(world, id)
  const [when, population = []] = [...conditionsOf(rule)].reverse()
  return when !== undefined && isNever(pictureFor(world, rule).all([population, not(when)].flat()))
}
