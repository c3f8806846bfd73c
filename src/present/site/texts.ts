import type { Condition } from '../../model/condition'
import { type Outline, saidCondition } from '../sentences/conditionOutline'
import { AGREED_MARK, OPEN_MARK, type Reading } from '../sentences/reading'
import type { Block, ListItem, Span, Text } from './blocks'

const MARKS = new RegExp(`(${OPEN_MARK}|${AGREED_MARK})`)

/** Makes what is still to be agreed on, and what was, stand out in a text. */
export const textOf = (text: string): Text =>
  text
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part): Span => {
      if (part === OPEN_MARK) return { kind: 'open', text: part }
      return part === AGREED_MARK ? { kind: 'agreed', text: part } : part
    })

export const strong = (text: string): Span => ({ kind: 'strong', text })

/** Links to a page elsewhere; what is no address of the web stays text. */
export const linkTo = (text: string, href: string | undefined): Span =>
  href !== undefined && /^https?:\/\//i.test(href) ? { kind: 'link', text, href } : text

/** Puts the same between texts. */
export const between = (texts: readonly Text[], what: string): Text =>
  texts.flatMap((text, place) => (place === 0 ? text : [what, ...text]))

/** Ends what is one sentence. */
export const ended = (outline: Outline, more = ''): Outline =>
  outline.parts.length === 0 ? { ...outline, text: `${outline.text}${more}.` } : outline

const listed = ({ text, parts }: Outline): ListItem =>
  parts.length === 0 ? { text: textOf(text) } : { text: textOf(text), items: parts.map(listed) }

/** Writes a condition as a sentence, with a list under it where it needs one. */
export const outlineBlocks = ({ text, parts }: Outline): Block[] => [
  { kind: 'paragraph', text: textOf(text) },
  ...(parts.length === 0 ? [] : [{ kind: 'list', items: parts.map(listed) } as const]),
]

/** The same as an item of a list. */
export const outlineItem = listed

/** Writes what follows from a condition as an item of a list: “Als …: dit”; without a condition what follows otherwise. */
export const rowItem = (
  reading: Reading,
  when: Condition | undefined,
  follows: Text,
  otherwise = 'Anders: ',
): ListItem => {
  if (when === undefined) return { text: [otherwise, ...follows] }
  const said = listed(saidCondition(reading, 'Als', when))
  return said.items === undefined
    ? { text: [...said.text, ': ', ...follows] }
    : { ...said, items: [...said.items, { text: ['dan: ', ...follows] }] }
}
