import { distance } from 'fastest-levenshtein'
import { meantTerm as meantBy } from '../model/meantTerm'

/** Finds the term that a text was probably meant as. */
export const meantTerm = (text: string): string | undefined => meantBy(text, distance)
