import type { Flaw } from './flaw'
import type { Lexeme } from './lexemes'

const REFUSED: Partial<Record<NonNullable<Lexeme['type']>, Omit<Flaw, 'offset'>>> = {
  anchor: {
    code: 'anchor',
    message: 'Ankers (&naam) zijn niet toegestaan: schrijf het uit, of zet tekst met & tussen aanhalingstekens.',
  },
  alias: {
    code: 'anchor',
    message: 'Verwijzingen (*naam) zijn niet toegestaan: schrijf het uit, of zet tekst met * tussen aanhalingstekens.',
  },
  tag: {
    code: 'tag',
    message: 'Tags (!naam) zijn niet toegestaan: zet tekst die met ! begint tussen aanhalingstekens.',
  },
  'directive-line': {
    code: 'yaml-syntax',
    message: 'Een regel die met % begint is niet toegestaan: de bestanden zijn altijd YAML 1.2.',
  },
}

/** Finds what YAML allows and a library does not: anchors, aliases, tags and directives. */
export const refusedIn = (lexemes: readonly Lexeme[]): Flaw[] =>
  lexemes.flatMap(({ type, offset }) => {
    const flaw = type === null ? undefined : REFUSED[type]
    return flaw === undefined ? [] : [{ ...flaw, offset }]
  })
