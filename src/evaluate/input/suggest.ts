import { distance } from 'fastest-levenshtein'
import { nearest } from '../../model/nearest'

/** Finds the known id that was probably meant. */
export const nearestOf = (id: string, known: readonly string[]): string | undefined => nearest(id, known, distance)

/** Asks, as a sentence of its own, whether the nearest known id was meant; nothing when none is near enough. */
export const suggestion = (id: string, known: readonly string[]): string => {
  const meant = nearestOf(id, known)
  return meant === undefined ? '' : ` Bedoelt u ${meant}?`
}
