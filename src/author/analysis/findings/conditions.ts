import type { LibraryFinding } from '../../../model/libraryFinding'
import { writtenTest } from '../../coverage/writtenTest'
import type { Analysis, Pass } from '../analysis'
import { type ConditionPlace, conditionPlaces } from '../conditionPlaces'
import { not } from '../world/openNode'
import type { World } from '../world/world'
import { hasEffect, leavesIn } from './effect'
import { placeIn } from './placeIn'
import { isNever } from './ruleIn'

/** Tells whether a condition can never hold, or never fail, where it is looked at. */
const isDecided = (world: World, place: ConditionPlace, wanted: 'never' | 'always'): boolean => {
  const found = placeIn(world, place)
  if (found === null) return false
  const { node, context, picture } = found
  return isNever(picture.all([...context, wanted === 'never' ? node : not(node)]))
}

/** What is said of a rule as a whole is not said again of its condition. */
const neverMet = ({ holds }: Analysis, place: ConditionPlace): readonly LibraryFinding[] =>
  place.kind !== 'rule' && holds((world) => isDecided(world, place, 'never'))
    ? [{ code: 'never-met', of: place.of, at: place.source.locate(place.path, 'key') }]
    : []

const withoutEffect = ({ world, holds, notShown }: Analysis, place: ConditionPlace): readonly LibraryFinding[] =>
  leavesIn(world, place).flatMap(({ path, key, test }, leaf): LibraryFinding[] => {
    if (hasEffect(world, place, leaf) === null) notShown.add(place.of)
    if (!holds((one) => hasEffect(one, place, leaf) === false)) return []
    const at = place.source.locate(path, 'key')
    return [{ code: 'leaf-without-effect', of: place.of, what: writtenTest(key, test), at }]
  })

/** Conditions that never hold, and tests in the others that make no difference to anyone. */
export const conditions: Pass = (analysis) =>
  conditionPlaces(analysis.sources).flatMap((place) => {
    const found = neverMet(analysis, place)
    if (found.length > 0) return found
    // Of a condition that decides nothing every leaf is without effect: of a rule that is said once, for all of it.
    const { world } = analysis
    const isAll = place.kind === 'rule' && (isDecided(world, place, 'never') || isDecided(world, place, 'always'))
    return isAll ? [] : withoutEffect(analysis, place)
  })
