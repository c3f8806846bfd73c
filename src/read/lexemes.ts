import { CST, Lexer } from 'yaml'
import { MAX_LEXEMES } from './limits'

/** One token of the text. `scalar` is plain or block text; what has no type of its own is `other`. */
export interface Lexeme {
  readonly type: ReturnType<typeof CST.tokenType> | 'other'
  readonly source: string
  readonly offset: number
}

// The lexer marks the start of a document and the end of a broken flow with a character that is not in the text.
const isMark = (type: Lexeme['type']): boolean => type === 'doc-mode' || type === 'flow-error-end'

/** Splits a text into tokens, in a loop: unlike the parser it has no stack to overflow. */
function* split(text: string): Generator<Lexeme> {
  let offset = 0
  let isText = false
  for (const source of new Lexer().lex(text)) {
    const type: Lexeme['type'] = isText ? 'scalar' : (CST.tokenType(source) ?? 'other')
    // The lexer says that a scalar comes before it gives the text of one.
    isText = type === 'scalar' && !isText
    if (isText) continue
    yield { type, source, offset }
    if (!isMark(type)) offset += source.length
  }
}

/** The tokens of a text, and where they are broken off when there are more than anyone writes. */
export interface Lexemes {
  readonly lexemes: readonly Lexeme[]
  readonly stop?: number
}

/** Gives the tokens of a text. */
export const lexemesOf = (text: string): Lexemes => {
  const lexemes: Lexeme[] = []
  for (const lexeme of split(text)) {
    if (lexemes.length === MAX_LEXEMES) return { lexemes, stop: lexeme.offset }
    lexemes.push(lexeme)
  }
  return { lexemes }
}

/** Tells whether a token is only blank or comment. */
export const isBlank = ({ type }: Lexeme): boolean => type === 'space' || type === 'newline' || type === 'comment'
