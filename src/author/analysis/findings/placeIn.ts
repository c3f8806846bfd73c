import type { Picture } from '../../../evaluate/exact/picture'
import type { Node } from '../../../model/node'
import type { ConditionPlace } from '../conditionPlaces'
import type { World } from '../world/world'
import { pictureFor, ruleIn } from './ruleIn'

/** What a condition was compiled to in a world, what holds wherever it is looked at, and the sheet that it is drawn on. */
export interface PlaceIn {
  readonly node: Node
  readonly context: readonly Node[]
  readonly picture: Picture
}

const made = new WeakMap<World, Map<ConditionPlace, PlaceIn | null>>()

const make = (world: World, place: ConditionPlace): PlaceIn | null => {
  const nodes = place.nodes(world.program)
  if (nodes === null) return null
  const [node, ...context] = nodes
  const isOfRule = place.kind === 'rule' || place.kind === 'item'
  return { node, context, picture: isOfRule ? pictureFor(world, ruleIn(world, place.of)) : world.draw() }
}

/** Looks up a condition in a world; null where it is of a retired pathway. */
export const placeIn = (world: World, place: ConditionPlace): PlaceIn | null => {
  const known = made.get(world) ?? new Map<ConditionPlace, PlaceIn | null>()
  made.set(world, known)
  const found = known.get(place)
  if (found !== undefined) return found
  const one = make(world, place)
  known.set(place, one)
  return one
}
