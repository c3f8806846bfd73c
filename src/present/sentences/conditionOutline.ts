import type { Condition } from '../../model/condition'
import { conditionText, countText, partsOf, ruleTitle, unwrapped } from './conditionText'
import type { Reading } from './reading'
import { testWords } from './testWords'

/** A condition as a list in lists, for when one sentence would be too long. */
export interface Outline {
  readonly text: string
  readonly parts: readonly Outline[]
}

const GROUPS = { all: 'dit alles:', any: 'een of meer van deze:' } as const
const NOT_GROUPS = { all: 'niet dit alles:', any: 'geen van deze:' } as const

const group = (reading: Reading, text: string, parts: readonly Condition[]): Outline => ({
  text,
  parts: parts.map((part) => conditionOutline(reading, part)),
})

const notOutline = (reading: Reading, condition: Condition): Outline => {
  const bare = unwrapped(condition)
  if (bare.kind === 'all' || bare.kind === 'any') return group(reading, NOT_GROUPS[bare.kind], partsOf(bare))
  const { text, parts } = conditionOutline(reading, bare)
  return { text: `niet: ${text}`, parts }
}

/** Writes a condition as a list: each test on a line of its own, under what is asked of them together. */
export const conditionOutline = (reading: Reading, condition: Condition): Outline => {
  const bare = unwrapped(condition)
  switch (bare.kind) {
    case 'test': {
      const { name, said } = testWords(reading, bare)
      return { text: `${name}: ${said}`, parts: [] }
    }
    case 'applies':
      return { text: `de regel “${ruleTitle(reading, bare.rule)}” geldt`, parts: [] }
    case 'not':
      return notOutline(reading, bare.of)
    case 'count':
      return group(reading, `${countText(reading, bare)}:`, bare.of)
    default:
      return group(reading, GROUPS[bare.kind], partsOf(bare))
  }
}

/** The longest sentence that is still taken in at once, in characters. */
const LONGEST = 140

/** Writes a condition after a word: as one sentence where it is short, else as a list. */
export const saidCondition = (reading: Reading, lead: string, condition: Condition): Outline => {
  const sentence = `${lead} ${conditionText(reading, condition)}`
  if (sentence.length <= LONGEST) return { text: sentence, parts: [] }
  const { text, parts } = conditionOutline(reading, condition)
  if (parts.length === 0) return { text: sentence, parts }
  return { text: `${lead} ${text.replace(/:$/, '')} zo ${/^ten minste/.test(text) ? 'zijn' : 'is'}:`, parts }
}
