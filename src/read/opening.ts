import { type Lexeme, lexemes } from './lexemes'

// The parser tells where it gave up; an author wants to see where it began.

const before = (text: string, offset: number): Lexeme[] => {
  const found: Lexeme[] = []
  for (const lexeme of lexemes(text)) {
    if (lexeme.offset > offset) break
    found.push(lexeme)
  }
  return found
}

const last = (text: string, offset: number, fits: (lexeme: Lexeme) => boolean): number | undefined =>
  before(text, offset).findLast(fits)?.offset

/** Finds the quote that starts the quoted text at or before an offset. */
export const lastQuote = (text: string, offset: number): number | undefined =>
  last(text, offset, ({ type }) => type === 'single-quoted-scalar' || type === 'double-quoted-scalar')

/** Finds the `>` or `|` at or before an offset. */
export const blockHeader = (text: string, offset: number): number | undefined =>
  last(text, offset, ({ type }) => type === 'block-scalar-header')

/** Finds the innermost `{` or `[` that is still open at an offset. */
export const openFlow = (text: string, offset: number): number | undefined => {
  const open: number[] = []
  for (const { type, offset: at } of before(text, offset)) {
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(at)
    else if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop()
  }
  return open.at(-1)
}
