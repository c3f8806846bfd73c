import { distance } from 'fastest-levenshtein'
import { nearest } from '../model/nearest'

/** Names the nearest known id, when it is near enough to have been meant. */
export const suggestion = (id: string, known: readonly string[]): string => {
  const meant = nearest(id, known, distance)
  return meant === undefined ? '' : `; bedoelt u ${meant}?`
}
