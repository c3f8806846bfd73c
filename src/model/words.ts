import { dayText, termText } from './dutch'

/** Writes a moment until which something may wait: “dinsdag 3 maart”, with the time where there is one. */
export const dueText = (due: string, year: string): string => {
  const [day = '', time] = due.split('T')
  const text = dayText(day)
  const short = text.endsWith(year) ? text.slice(0, -year.length - 1) : text
  return time === undefined ? short : `${short} ${time} uur`
}

/** Writes how often: “elke week”, “elke 3 maanden”. */
export const everyText = (term: string): string => {
  const text = termText(term)
  return `elke ${text.startsWith('1 ') ? text.slice(2) : text}`
}

/** Joins words as in a sentence: “a, b en c”. */
export const listText = (words: readonly string[], last = 'en'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
