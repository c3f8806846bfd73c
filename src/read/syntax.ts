import type { ErrorCode, YAMLError } from 'yaml'
import type { Flaw } from './flaw'
import { blockHeader, lastQuote, openFlow } from './opening'

interface Finding {
  readonly message: string
  readonly offset?: number | undefined
}

type Explain = (message: string, offset: number, text: string) => Finding

const QUOTE = 'zet de hele tekst tussen aanhalingstekens'
const UNCLOSED = 'Een { of [ wordt niet gesloten, of de regels erbinnen springen niet genoeg in.'
const INDENT = 'Deze regel springt anders in dan de regels waar hij bij hoort.'

/** Skips the blanks that a line begins with. */
const firstOf = (text: string, offset: number): number => offset + Math.max(0, text.slice(offset).search(/\S/))

const startsLine = (text: string, offset: number): boolean => text.slice(0, offset).search(/(^|\n)[ ]*$/) !== -1

const indent = (text: string, offset: number): Finding => ({ message: INDENT, offset: firstOf(text, offset) })

const say =
  (message: string): Explain =>
  () => ({ message })

/** Tells a colon inside text from a next line that springs in too far: the parser calls both a nested map. */
const nestedMap: Explain = (message, offset, text) => {
  if (message.startsWith('A block sequence')) {
    return { message: 'Hier staat een streepje waar een sleutel werd verwacht.', offset: firstOf(text, offset) }
  }
  const end = text.indexOf('\n', offset)
  const line = text.slice(offset, end === -1 ? undefined : end)
  if (/:(\s|$)/.test(line)) return { message: `Een dubbelepunt met een spatie knipt de tekst: ${QUOTE}.` }
  return indent(text, end + 1)
}

const badIndent: Explain = (message, offset, text) =>
  message.startsWith('Flow') ? { message: UNCLOSED, offset: openFlow(text, offset) } : indent(text, offset)

const missing: Explain = (message, offset, text) => {
  if (message.startsWith('Missing closing')) {
    return { message: 'Het aanhalingsteken hier wordt niet gesloten.', offset: lastQuote(text, offset) }
  }
  if (message.includes('must end with')) return { message: UNCLOSED, offset: openFlow(text, offset) }
  if (message.startsWith('Comments')) return { message: 'Zet een spatie voor #.' }
  if (message.startsWith('Missing ,')) return { message: 'Hier ontbreekt een komma of een dubbelepunt.' }
  if (message.startsWith('Missing space')) return { message: 'Zet een spatie achter de dubbelepunt.' }
  if (message.startsWith('Sequence')) return { message: 'Hier ontbreekt een streepje voor een onderdeel van de lijst.' }
  if (message.startsWith('Block scalars')) return { message: 'De lege regel hierboven springt verder in dan de tekst.' }
  return { message: 'Hier ontbreekt een dubbelepunt met een waarde.' }
}

const unexpected: Explain = (message, offset, text) => {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    return { message: `Tekst mag niet met > of | beginnen: ${QUOTE}.`, offset: blockHeader(text, offset) }
  }
  if (/Unexpected (,|empty item)/.test(message)) return { message: 'Hier staat een komma te veel.' }
  if (message.includes('-end token')) return { message: 'Deze } of ] hoort nergens bij.' }
  if (message.includes('block-seq-ind')) return { message: 'Begin een lijst op een nieuwe regel.' }
  if (startsLine(text, offset)) return indent(text, offset)
  if (message.includes('node end')) return { message: 'Na het sluitende aanhalingsteken of haakje staat nog tekst.' }
  return {
    message: 'Hier staat iets wat niet werd verwacht: verwacht een sleutel met een dubbelepunt of een streepje.',
  }
}

const NO_KEY = say('Hier werd een sleutel verwacht: een naam, een dubbelepunt en een spatie.')
const ODD = say('Dit is geen geldige YAML.')
const BLOCK_IN_FLOW = say('Hier ontbreekt een komma, of een dubbelepunt knipt tekst zonder aanhalingstekens.')

const EXPLAIN: Partial<Record<ErrorCode, Explain>> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: say('Hier staat een tab: spring in met spaties.'),
  BLOCK_AS_IMPLICIT_KEY: nestedMap,
  MULTILINE_IMPLICIT_KEY: NO_KEY,
  KEY_OVER_1024_CHARS: say('Deze sleutel is te lang: hoogstens 1024 tekens.'),
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
  BLOCK_IN_FLOW: BLOCK_IN_FLOW,
  BAD_SCALAR_START: say(`Tekst mag niet met dit teken beginnen: ${QUOTE}.`),
  BAD_DQ_ESCAPE: say('Onbekende code met \\ tussen dubbele aanhalingstekens: gebruik enkele aanhalingstekens.'),
  MULTIPLE_DOCS: say('Hier begint een tweede document: zet het in een eigen bestand.'),
}

/** Turns the first error of the parser into a flaw in Dutch. The errors after it are mostly its consequences. */
export const syntaxFlaw = (errors: readonly YAMLError[], text: string): Flaw | undefined => {
  const first = [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (first === undefined) return undefined
  const { message, offset } = (EXPLAIN[first.code] ?? ODD)(first.message, first.pos[0], text)
  return { code: 'yaml-syntax', message, offset: offset ?? first.pos[0] }
}
