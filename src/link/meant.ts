import { distance } from 'fastest-levenshtein'
import { nearest } from '../model/nearest'
import { shown } from '../model/shown'

/** So many names are read at a glance. */
const MOST_LISTED = 8

/** Gives the known name that is nearest. */
export const near = (name: string, known: readonly string[]): string | undefined => nearest(name, known, distance)

/** Asks, as a sentence of its own, whether a known name was meant; nothing when none is near. */
const meant = (name: string, known: readonly string[]): string => {
  const found = near(name, known)
  return found === undefined ? '' : ` Bedoelt u ${shown(found)}?`
}

/** Asks whether a known name was meant, and else lists them when they are few. */
export const meantOrAll = (name: string, known: readonly string[]): string => {
  const asked = meant(name, known)
  if (asked !== '' || known.length === 0 || known.length > MOST_LISTED) return asked
  return ` Kies uit: ${known.join(', ')}.`
}

/** The same for the options of a signal, which are always listed: there are never many. */
export const meantOption = (option: string, options: readonly string[]): string =>
  meant(option, options) || ` Kies uit: ${options.join(', ')}.`
