import type { Flaw } from './flaw'
import type { Lexeme } from './lexemes'

const APOSTROPHE = 'Is het een apostrof, zet dan de hele tekst tussen dubbele aanhalingstekens (").'

const OPEN = 'Het aanhalingsteken dat hier opent wordt niet gesloten: zet er een achter de tekst.'

const AFTER = 'Na het sluitende aanhalingsteken staat nog tekst: zet de aanhalingstekens om de hele tekst.'

const TWO =
  'Hier begint een tweede tekst: zet er een komma voor, of maak er met één paar aanhalingstekens een tekst van.'

const isSingle = ({ type }: Lexeme): boolean => type === 'single-quoted-scalar'

const isQuoted = (lexeme: Lexeme): boolean => isSingle(lexeme) || lexeme.type === 'double-quoted-scalar'

/** How often a character stands at the end. */
const trailing = (text: string, character: string): number => {
  let count = 0
  while (text.at(-1 - count) === character) count += 1
  return count
}

/** Two single quotes within single quotes are one, and a backslash within double ones takes the meaning off the next. */
const isClosed = (lexeme: Lexeme): boolean => {
  const inner = lexeme.source.slice(1)
  if (isSingle(lexeme)) return trailing(inner, "'") % 2 === 1
  return inner.endsWith('"') && trailing(inner.slice(0, -1), '\\') % 2 === 0
}

/** Text that Dutch begins with an apostrophe: 's morgens, 't kind, 'n keer. */
const isDutch = ({ source }: Lexeme): boolean => /^'[a-z] /i.test(source)

const TEXT: ReadonlySet<Lexeme['type']> = new Set(['scalar', 'anchor', 'alias', 'tag'])

const flaw = (message: string, { offset }: Lexeme): Flaw => ({ code: 'yaml-syntax', message, offset })

/** Tells what is wrong with a quote, with what follows it on its line. */
const flawOf = (quoted: Lexeme, next: Lexeme | undefined): Flaw | undefined => {
  const help = isSingle(quoted) ? ` ${APOSTROPHE}` : ''
  if (!isClosed(quoted)) return flaw(`${OPEN}${help}`, quoted)
  if (next === undefined) return undefined
  if (isQuoted(next)) return flaw(TWO, next)
  if (!TEXT.has(next.type)) return undefined
  return isDutch(quoted) ? flaw(`${OPEN}${help}`, quoted) : flaw(`${AFTER}${help}`, next)
}

/** Finds the first quote that opens or closes where the author did not mean it to. */
export const quoteFlaw = (lexemes: readonly Lexeme[]): Flaw | undefined => {
  let i = 0
  for (const lexeme of lexemes) {
    i += 1
    if (!isQuoted(lexeme)) continue
    const next = lexemes[i]
    const found = flawOf(lexeme, next?.type === 'space' ? lexemes[i + 1] : next)
    if (found !== undefined) return found
  }
  return undefined
}
