import { distance } from 'fastest-levenshtein'
import { nearest as nearestBy } from '../model/nearest'

/** Finds the word that was probably meant. */
export const nearest = (word: string, words: readonly string[]): string | undefined => nearestBy(word, words, distance)
