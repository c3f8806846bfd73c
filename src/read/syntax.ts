import type { ErrorCode, YAMLError } from 'yaml'
import type { Flaw } from './flaw'
import { lineAt, lineTrouble } from './lines'

interface Finding {
  readonly message: string
  readonly offset?: number | undefined
}

type Explain = (message: string, offset: number, text: string) => Finding

const QUOTE = 'zet de hele tekst tussen aanhalingstekens'
const INDENT =
  'Deze regel springt anders in dan de regels waar hij bij hoort: laat hem even ver inspringen. Hoort hij bij de tekst erboven, zet dan de hele tekst tussen aanhalingstekens.'
const COLON = `Een dubbelepunt met een spatie erachter knipt de tekst: ${QUOTE}, of begin de sleutel op een eigen regel.`
const DASH =
  'Hier staat een streepje waar een sleutel werd verwacht: laat alle streepjes van een lijst even ver inspringen.'
const NO_KEY = 'Hier werd een sleutel verwacht: een naam, een dubbelepunt en een spatie.'

/** Skips the blanks that a line begins with. */
const firstOf = (text: string, offset: number): number => offset + Math.max(0, text.slice(offset).search(/\S/))

const startsLine = (text: string, offset: number): boolean =>
  text.slice(lineAt(text, offset).start, offset).trim() === ''

const indent = (text: string, offset: number): Finding => ({ message: INDENT, offset: firstOf(text, offset) })

const say =
  (message: string): Explain =>
  () => ({ message })

/** Tells a colon inside text from a next line that springs in too far: the parser calls both a nested map. */
const nestedMap: Explain = (message, offset, text) => {
  if (message.startsWith('A block sequence')) return { message: DASH, offset: firstOf(text, offset) }
  const { end } = lineAt(text, offset)
  if (/:(\s|$)/.test(text.slice(offset, end))) return { message: COLON }
  return indent(text, end + 1)
}

const badIndent: Explain = (_, offset, text) => indent(text, offset)

const missing: Explain = (message) => {
  if (message.startsWith('Comments'))
    return { message: 'Een opmerking begint met een spatie: zet een spatie voor de #.' }
  if (message.startsWith('Missing ,'))
    return { message: 'Hier ontbreekt een komma, of een dubbelepunt: zet die erbij.' }
  if (message.startsWith('Missing space')) return { message: 'Zet een spatie achter de dubbelepunt.' }
  if (message.startsWith('Sequence')) {
    return {
      message: 'Hier ontbreekt een streepje: elk onderdeel van deze lijst begint met een streepje en een spatie.',
    }
  }
  if (message.startsWith('Block scalars')) {
    return { message: 'De lege regel hierboven springt verder in dan de tekst: haal de spaties op die regel weg.' }
  }
  return { message: NO_KEY }
}

/** Says of text that begins with `>` what it may have been meant as: a comparison is written in words. */
const sign = (text: string, offset: number): string =>
  text[offset] === '>'
    ? `Tekst mag niet met > beginnen: ${QUOTE}. Een vergelijking schrijft u in woorden, zoals { atLeast: 18 } voor >= 18.`
    : `Tekst mag niet met ${text[offset]} beginnen: ${QUOTE}.`

const blockHeader = (text: string, offset: number): number => text.slice(0, offset + 1).search(/[>|][^>|\n]*$/)

const unexpected: Explain = (message, offset, text) => {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    const header = Math.max(0, blockHeader(text, offset))
    return { message: sign(text, header), offset: header }
  }
  if (message.includes('block-seq-ind')) {
    return { message: `Begin een lijst op een nieuwe regel. Is het streepje tekst, ${QUOTE}.` }
  }
  if (startsLine(text, offset)) return indent(text, offset)
  if (message.includes('node end')) {
    return { message: `Na het sluitende haakje staat nog tekst: ${QUOTE}.` }
  }
  return { message: NO_KEY }
}

const EXPLAIN: Partial<Record<ErrorCode, Explain>> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: say('Hier staat een tab: spring in met spaties.'),
  BLOCK_AS_IMPLICIT_KEY: nestedMap,
  MULTILINE_IMPLICIT_KEY: say(NO_KEY),
  KEY_OVER_1024_CHARS: say('Deze sleutel is te lang: hoogstens 1024 tekens.'),
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
  BLOCK_IN_FLOW: say(`Hier ontbreekt een komma, of een dubbelepunt knipt de tekst: zet er een komma bij, of ${QUOTE}.`),
  BAD_SCALAR_START: (_, offset, text) => ({ message: sign(text, offset) }),
  BAD_DQ_ESCAPE: say('Deze \\ kan niet tussen dubbele aanhalingstekens: gebruik enkele aanhalingstekens.'),
  MULTIPLE_DOCS: say('Hier begint een tweede document: zet het in een eigen bestand.'),
}

/** Turns the first error of the parser into a flaw in Dutch. The errors after it are mostly its consequences. */
export const syntaxFlaw = (errors: readonly YAMLError[], text: string): Flaw | undefined => {
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  if (first === undefined) return undefined
  const at = first.pos[0]
  const explain = EXPLAIN[first.code] ?? say('Dit is geen geldige YAML: kijk deze regel en die erboven na.')
  const { message, offset = at } = lineTrouble(text, at) ?? explain(first.message, at, text)
  return { code: 'yaml-syntax', message, offset }
}
