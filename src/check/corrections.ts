import { distance } from 'fastest-levenshtein'
import { meantTerm } from '../model/meantTerm'

const asDate = (text: string): string[] => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  return year === '' ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`]
}

const asAddress = (text: string): string[] =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text) ? [`https://${text}`] : []

const MOST_WORDS = 4

const asName = (text: string): string[] => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const name = plain.replace(/[\s_]+/g, '-')
  return name.split('-').length > MOST_WORDS || !/[a-z0-9]/.test(name) ? [] : [name]
}

const LONGEST = 60

/** Gives what a text that has not the right form may have been meant as, the likeliest first. */
export const corrections = (text: string): readonly string[] =>
  text.length > LONGEST
    ? []
    : [
        text.trim(),
        ...[meantTerm(text, distance) ?? []].flat(),
        ...asDate(text),
        text.replace(/^v(?=\d)/i, ''),
        text.replace(/\s*(-|–|t\/m|tot en met)\s*/, '..'),
        text.replace(/[.u](\d\d)$/, ':$1').replace(/^(\d):/, '0$1:'),
        ...asAddress(text),
        ...(/^[1-9]\d{8}$/.test(text) ? [`0${text}`] : []),
        ...asName(text),
      ]
