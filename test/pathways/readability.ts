// Of each sound that carries a syllable its longest spelling first: what stands beside it is a syllable of its own.
// Where a spelling has two readings (the "eu" of museum) the shorter one is taken; of loan words (the "oa" of coach) the longer.
const NUCLEI = /aai|ooi|oei|eeu|ieu|aa|ai|ee|ie|oo|uu|eu|ui|oe|ou|au|ij|ei|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g

export const syllables = (word: string): number => Math.max(1, word.toLowerCase().match(NUCLEI)?.length ?? 0)

/** Splits a text at the ends of its sentences; a full stop inside a number ends none, nor does a colon. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Lists the words of a text; numbers are none. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []

/**
 * The readability of a Dutch text by Flesch-Douma (1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
 * From 60 on it counts as ordinary, from 80 as easy.
 */
export const fleschDouma = (text: string): number => {
  const words = wordsOf(text)
  const per100 = (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) * 100
  return 206.84 - 0.77 * per100 - (0.93 * words.length) / sentencesOf(text).length
}
