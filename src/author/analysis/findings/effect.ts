import { withCheck } from '../../../compile/functions'
import { isSpilled } from '../../../model/diagram'
import type { Node } from '../../../model/node'
import { type Leaf, writtenCondition } from '../../coverage/leaves'
import type { ConditionPlace } from '../conditionPlaces'
import { all, any } from '../world/openNode'
import type { World } from '../world/world'
import { placeIn } from './placeIn'

/** Puts another condition in the place of one leaf. */
const replaced = (node: Node, leaf: Node, other: Node): Node => {
  if (node === leaf) return other
  if (node.kind === 'test') return node
  if (node.kind === 'not') {
    const of = replaced(node.of, leaf, other)
    return of === node.of ? node : withCheck({ kind: 'not', of })
  }
  const of = node.of.map((part) => replaced(part, leaf, other))
  return of.every((part, place) => part === node.of[place]) ? node : withCheck({ ...node, of })
}

const ALWAYS = all([])
const NEVER = any([])

/** Lists the leaves of a condition as it is written. */
export const leavesIn = (world: World, place: ConditionPlace): readonly Leaf[] => {
  const found = placeIn(world, place)
  return found === null ? [] : writtenCondition(place.written, found.node, place.path).leaves
}

/**
 * Takes a leaf of a condition to hold always, and never: does that make a difference where the condition is looked at? Null
 * when it cannot be shown.
 */
export const hasEffect = (world: World, place: ConditionPlace, leaf: number): boolean | null => {
  const found = placeIn(world, place)
  const own = leavesIn(world, place)[leaf]
  if (found === null || own === undefined) return null
  const { node, context, picture } = found
  const whole = picture.all([...context, node])
  if (isSpilled(whole)) return null
  return ![ALWAYS, NEVER].some((other) => picture.all([...context, replaced(node, own.node, other)]) === whole)
}
