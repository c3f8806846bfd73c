import type { ConditionSource, ScalarSource, TestSource } from '../../../src/model/source/condition'
import type { World } from '../arbitrary/world'
import { holds } from './compare'
import type { Fact } from './person'

/** Everything known of one person, derived or not. */
export interface Complete {
  readonly world: World
  readonly fact: (id: string) => Fact
}

const GROUPS = ['all', 'any', 'not', 'count', 'applies']

const parameterOf = ({ parameters, pathways }: World, name: string): ScalarSource | undefined =>
  parameters[name]?.default ?? pathways[0]?.parameters?.[name]?.default

const filledIn =
  (world: World) =>
  (written: ScalarSource): ScalarSource => {
    if (typeof written !== 'string' || !written.startsWith('$')) return written
    const value = parameterOf(world, written.slice(1))
    if (value === undefined) throw new Error(`no parameter ${written}`)
    return value
  }

const ruleOf = ({ pathways }: World, name: string): ConditionSource => {
  const [pathway, rule = ''] = name.split('/')
  const found = pathways.find((one) => one.pathway === pathway)?.rules[rule]
  if (found === undefined) throw new Error(`no rule ${name}`)
  return found.when
}

const signalPart = ({ world, fact }: Complete, id: string, test: TestSource): boolean => {
  const signal = world.signals[id]
  if (signal === undefined) throw new Error(`no signal ${id}`)
  return holds(signal, fact(id), test, filledIn(world))
}

/** Decides a condition in two values, as its author would read it: all keys must hold. */
export const isTrue = (complete: Complete, condition: ConditionSource): boolean => {
  const { all = [], any, not, count, applies, ...tests } = condition
  const decide = (part: ConditionSource): boolean => isTrue(complete, part)
  return (
    all.every(decide) &&
    (any === undefined || any.some(decide)) &&
    (not === undefined || !decide(not)) &&
    (count === undefined || count.of.filter(decide).length >= Number(filledIn(complete.world)(count.atLeast))) &&
    (applies === undefined || decide(ruleOf(complete.world, applies))) &&
    Object.entries(tests).every(([id, test]) => GROUPS.includes(id) || signalPart(complete, id, test as TestSource))
  )
}
