import type { Flaw } from './flaw'
import type { Lexeme } from './lexemes'

type Refusal = Omit<Flaw, 'offset'>

const QUOTE = 'zet de hele tekst tussen aanhalingstekens'

const ANCHOR: Refusal = {
  code: 'anchor',
  message: `Een & voor een waarde maakt een anker, en dat kan hier niet: schrijf alles uit. Is het tekst, ${QUOTE}.`,
}

const ALIAS: Refusal = {
  code: 'anchor',
  message: `Een * voor een waarde is een verwijzing, en dat kan hier niet: schrijf alles uit. Is het tekst, ${QUOTE}.`,
}

const OTHERS: Partial<Record<NonNullable<Lexeme['type']>, Refusal>> = {
  tag: {
    code: 'tag',
    message: `Een ! voor een waarde maakt een tag, en dat kan hier niet: haal hem weg. Is het tekst, ${QUOTE}.`,
  },
  'directive-line': {
    code: 'yaml-syntax',
    message: 'Een regel die met % begint kan hier niet: haal hem weg. De bestanden zijn altijd YAML 1.2.',
  },
  'explicit-key-ind': {
    code: 'yaml-syntax',
    message: `Een vraagteken met een spatie erachter kan hier niet: ${QUOTE}.`,
  },
}

const SUSPECT: ReadonlySet<Lexeme['type']> = new Set([
  'anchor',
  'alias',
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]),
])

const nameOf = ({ source }: Lexeme): string => source.slice(1)

/**
 * Finds what YAML allows and a library does not. Who refers to an anchor made one mistake, however many anchors there are;
 * an anchor or alias without the other is rather text that begins with that sign.
 */
export const refusedIn = (lexemes: readonly Lexeme[]): Flaw[] => {
  const suspects = lexemes.filter(({ type }) => SUSPECT.has(type))
  const anchors = suspects.filter(({ type }) => type === 'anchor')
  const names = new Set(anchors.map(nameOf))
  const isReference = (lexeme: Lexeme): boolean => lexeme.type === 'alias' && names.has(nameOf(lexeme))
  const told = suspects.some(isReference) ? anchors.slice(0, 1) : anchors
  const flawOf = (lexeme: Lexeme): Refusal | undefined => {
    if (lexeme.type === 'alias') return isReference(lexeme) ? undefined : ALIAS
    return lexeme.type === null ? undefined : OTHERS[lexeme.type]
  }
  const others = suspects.flatMap((lexeme) => {
    const refusal = flawOf(lexeme)
    return refusal === undefined ? [] : [{ ...refusal, offset: lexeme.offset }]
  })
  return [...told.map(({ offset }) => ({ ...ANCHOR, offset })), ...others]
}
