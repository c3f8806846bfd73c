import type { Rule } from '../../model/pathway'
import { conditionText } from './conditionText'
import { type ItemWords, itemWords } from './itemWords'
import type { Reading } from './reading'

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

const itemSentence = (reading: Reading, words: ItemWords): string => {
  const { title, term, when, by, question, say, remark } = words
  const lead = when === undefined ? '' : `Als ${conditionText(reading, when)}: `
  if (remark !== '') return ended(`${lead}${title}: ${remark}`)
  const what = [title, term, by === '' ? '' : `door ${by}`].filter((part) => part !== '').join(', ')
  return [ended(`${lead}${what}`), ...[question, say].filter((part) => part !== '').map((part) => `“${part}”`)].join(
    ' ',
  )
}

/** Writes a rule as running text: “Als … én …, dan: …”, each thing that it asks for as a sentence of its own. */
export const ruleSentence = (reading: Reading, rule: Rule): string =>
  [
    `Als ${conditionText(reading, rule.when)}, dan:`,
    ...rule.then.map((item) => itemSentence(reading, itemWords(reading, rule, item))),
  ].join(' ')
