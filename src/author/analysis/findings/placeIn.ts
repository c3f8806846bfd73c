import type { Picture } from '../../../evaluate/exact/picture'
import type { Node } from '../../../model/node'
import { onceFor } from '../../../model/onceFor'
import type { ConditionPlace } from '../conditionPlaces'
import type { World } from '../world/world'
import { pictureFor, ruleIn } from './ruleIn'

/** What a condition was compiled to in a world, what holds wherever it is looked at, and the sheet that it is drawn on. */
export interface PlaceIn {
  readonly node: Node
  readonly context: readonly Node[]
  readonly picture: Picture
}

const make = (world: World, place: ConditionPlace): PlaceIn | null => {
  const nodes = place.nodes(world.program)
  if (nodes === null) return null
  const [node, ...context] = nodes
  const isOfRule = place.kind === 'rule' || place.kind === 'item'
  return { node, context, picture: isOfRule ? pictureFor(world, ruleIn(world, place.of)) : world.draw() }
}

const placesIn = onceFor((world: World) => onceFor((place: ConditionPlace) => make(world, place)))

/** Looks up a condition in a world; null where it is of a retired pathway. */
export const placeIn = (world: World, place: ConditionPlace): PlaceIn | null => placesIn(world)(place)
