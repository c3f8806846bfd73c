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
const MISSING = 'missing '

/** Writes a code and a text as the message of an issue. */
export const mark = (code: ProblemCode, text: string): string => `${code}|${text}`

/** Reads what `mark` wrote. */
export const readMark = (message: string): Mark | undefined => {
  const [code, text] = message.split('|', 2)
  return text === undefined ? undefined : { code: code as ProblemCode, text }
}

/** The keys of which exactly one must be there, and all others that may be beside one of them. */
export interface Kinds {
  readonly kinds: readonly string[]
  readonly others: readonly string[]
}

/** Writes those keys. */
export const markKinds = ({ kinds, others }: Kinds): string => `${KINDS}${kinds.join(' ')}|${others.join(' ')}`

/** Reads what `markKinds` wrote. */
export const readKinds = (message: string): Kinds | undefined => {
  if (!message.startsWith(KINDS)) return undefined
  const [kinds = '', others = ''] = message.slice(KINDS.length).split('|')
  return { kinds: kinds.split(' '), others: others.split(' ') }
}

/** Writes the keys that are allowed. */
export const markKeys = (keys: readonly string[]): string => KEYS + keys.join(' ')

/** Reads what `markKeys` wrote. */
export const readKeys = (message: string): readonly string[] =>
  message.startsWith(KEYS) ? message.slice(KEYS.length).split(' ') : []

/** Writes what stands behind a key that is missing. */
export const markMissing = (description: string): string => MISSING + description

/** Reads what `markMissing` wrote. */
export const readMissing = (message: string): string | undefined =>
  message.startsWith(MISSING) ? message.slice(MISSING.length) : undefined
