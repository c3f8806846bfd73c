import { Composer, CST, type Document, type ParsedNode, Parser, type YAMLError, YAMLParseError } from 'yaml'
import type { Lexeme } from './lexemes'

/** What a text is, and what is wrong with it. */
interface Parsed {
  readonly contents: ParsedNode | null
  readonly errors: readonly YAMLError[]
}

// Keys are compared while converting: the parser compares each with each, which takes minutes for a large map.
const OPTIONS = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false } as const

function* tokensOf(lexemes: readonly Lexeme[]): Generator<CST.Token, void> {
  const parser = new Parser()
  for (const { type, source } of lexemes) {
    if (type === 'scalar') yield* parser.next(CST.SCALAR)
    yield* parser.next(source)
  }
  yield* parser.end()
}

const secondOne = ({ range: [start, end] }: Document.Parsed): YAMLError =>
  new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'A second document begins here')

/** Parses a text that was split into tokens before; splitting it is a third of the work. */
export const parse = (lexemes: readonly Lexeme[], text: string): Parsed => {
  const [document, second] = new Composer(OPTIONS).compose(tokensOf(lexemes), true, text.length)
  const errors = [...(document?.errors ?? []), ...(second === undefined ? [] : [secondOne(second)])]
  return { contents: document?.contents ?? null, errors }
}
