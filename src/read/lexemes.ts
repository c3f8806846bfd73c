import { CST, Lexer } from 'yaml'

/** One token of the text. `scalar` is plain or block text; what has no type of its own is `other`. */
export interface Lexeme {
  readonly type: ReturnType<typeof CST.tokenType> | 'other'
  readonly source: string
  readonly offset: number
}

// The lexer marks the start of a document and the end of a broken flow with a character that is not in the text.
const isMark = (type: Lexeme['type']): boolean => type === 'doc-mode' || type === 'flow-error-end'

/** Splits a text into tokens, in a loop: unlike the parser it has no stack to overflow. */
export function* lexemes(text: string): Generator<Lexeme> {
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
