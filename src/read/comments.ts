import type { Flaw } from './flaw'
import type { Lexeme } from './lexemes'

const AFTER = 'Een # na een spatie begint een opmerking en knipt de tekst af'

const CUT = `${AFTER}: zet de hele tekst tussen aanhalingstekens. Is het een opmerking, zet dan een spatie achter de #.`

const NOT_TEXT = /^(true|false|null|~|[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?)$/

/**
 * Finds text that a number sign cuts, as in `label: Score #4`. Nobody can tell `text # four` from a comment; but who
 * writes a comment puts a blank after the sign, and who means a number does not.
 */
export const cutByComment = (lexemes: readonly Lexeme[]): Flaw[] => {
  const isCutting = ({ type, source }: Lexeme, i: number): boolean => {
    if (type !== 'comment' || !/^#[^\s#]/.test(source) || lexemes[i - 1]?.type !== 'space') return false
    const before = lexemes[i - 2]
    if (before?.type !== 'scalar' || before.source === '' || before.source.endsWith('\n')) return false
    return !NOT_TEXT.test(before.source)
  }
  return lexemes.filter(isCutting).map(({ offset }) => ({ code: 'cut-text', message: CUT, offset }))
}

/** Says of a comment that ends a flow map too early what it does. */
export const SWALLOWED = `${AFTER}, ook de } of ] erachter: zet de hele tekst tussen aanhalingstekens.`
