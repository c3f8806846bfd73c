import { distance } from 'fastest-levenshtein'
import { nearest as nearestBy } from '../model/nearest'
import { inEnglish } from './dutch'

/** Finds the word that was probably meant: a Dutch one in English, or one of which a few letters differ. */
export const nearest = (word: string, words: readonly string[]): string | undefined =>
  inEnglish(word, words) ?? nearestBy(word, words, distance)
