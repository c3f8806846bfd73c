import type { ProblemCode } from '../model/problem'

// A schema says what is wrong where it says what is right: the message of a zod issue carries our code and the Dutch
// text. Only the translation reads these messages.

/** What the message of an issue carries. */
export interface Mark {
  readonly code: ProblemCode
  readonly text: string
}

const KINDS = 'kinds '
const KEYS = 'keys '

/** Writes a code and a text as the message of an issue. */
export const mark = (code: ProblemCode, text: string): string => `${code}|${text}`

/** Reads what `mark` wrote. */
export const readMark = (message: string): Mark | undefined => {
  const [code, text] = message.split('|', 2)
  return text === undefined ? undefined : { code: code as ProblemCode, text }
}

/** Writes the keys of which exactly one must be there. */
export const markKinds = (keys: readonly string[]): string => KINDS + keys.join(' ')

/** Reads what `markKinds` wrote. */
export const readKinds = (message: string): readonly string[] | undefined =>
  message.startsWith(KINDS) ? message.slice(KINDS.length).split(' ') : undefined

/** Writes the keys that are allowed. */
export const markKeys = (keys: readonly string[]): string => KEYS + keys.join(' ')

/** Reads what `markKeys` wrote. */
export const readKeys = (message: string): readonly string[] =>
  message.startsWith(KEYS) ? message.slice(KEYS.length).split(' ') : []
