import type { View } from '../../model/node'
import type { RuleProgram } from '../../model/program'
import { UNKNOWN } from '../../model/truth'
import { certainTruth } from '../known/certain'

/**
 * Tells whether it is not certain that a pathway is for this person, while something in that holds as long as nobody says
 * otherwise: its rules then apply, but an answer may still turn them.
 */
export const isIndicatedLeniently = (
  { pathway: { population }, indicatedLeniently }: RuleProgram,
  view: View,
): boolean => indicatedLeniently && population !== null && certainTruth(population, view) === UNKNOWN
