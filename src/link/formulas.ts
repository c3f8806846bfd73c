import type { Formula } from '../model/condition'
import { signalSource } from './conditions'
import { isDefined } from './names'
import { report, type Scope } from './scope'

interface Token {
  readonly text: string
  readonly kind: 'number' | 'name' | 'sign'
  /** True when there is a blank on both sides. */
  readonly spaced: boolean
}

interface Reader {
  readonly scope: Scope
  readonly tokens: readonly Token[]
  place: number
  /** How many brackets are open. */
  depth: number
  /** What made the formula unreadable; reading goes on to nowhere from there. */
  fault: string | null
}

const TOKEN = /(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|([-+*/(),])|(\S)/g

const tokensOf = (source: string): Token[] =>
  [...source.matchAll(TOKEN)].map((match) => {
    const [text, number, name] = match
    const spaced = source[match.index - 1] === ' ' && (source[match.index + text.length] ?? ' ') === ' '
    return { text, spaced, kind: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign' }
  })

const ZERO: Formula = { kind: 'number', value: 0 }

const fail = (reader: Reader, fault: string): Formula => {
  reader.fault ??= fault
  reader.place = reader.tokens.length
  return ZERO
}

const peek = ({ tokens, place }: Reader): string => tokens[place]?.text ?? ''

const expect = (reader: Reader, text: string): void => {
  if (peek(reader) === text) reader.place += 1
  else if (peek(reader) === '') fail(reader, `De formule is niet af: verwacht “${text}” aan het eind.`)
  else fail(reader, `Verwacht “${text}” in plaats van “${peek(reader)}”.`)
}

const signalFormula = (reader: Reader, name: string): Formula => {
  const { scope } = reader
  const signal = signalSource(scope, name)
  if (signal === undefined) {
    isDefined(scope, 'signals', name)
  } else if (signal.type !== 'integer' && signal.type !== 'decimal') {
    return fail(reader, `“${name}” is geen getal, en een formule rekent met getallen: noem een ander signaal.`)
  }
  return { kind: 'signal', signal: name }
}

const call = (reader: Reader, kind: 'min' | 'max'): Formula => {
  expect(reader, '(')
  let formula = bracketed(reader)
  do {
    expect(reader, ',')
    formula = { kind, left: formula, right: bracketed(reader) }
  } while (peek(reader) === ',')
  expect(reader, ')')
  return formula
}

/** The most brackets within each other. */
const MOST_DEPTH = 50

const bracketed = (reader: Reader): Formula => {
  reader.depth += 1
  if (reader.depth > MOST_DEPTH)
    return fail(reader, `Er zitten meer dan ${MOST_DEPTH} haakjes in elkaar: splits de formule.`)
  const formula = sum(reader)
  reader.depth -= 1
  return formula
}

const factor = (reader: Reader): Formula => {
  const token = reader.tokens[reader.place]
  reader.place += 1
  if (token === undefined)
    return fail(reader, 'De formule is niet af: verwacht nog een getal, een signaal of een haakje.')
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) }
  if (token.kind === 'name') {
    const isCall = (token.text === 'min' || token.text === 'max') && peek(reader) === '('
    return isCall ? call(reader, token.text as 'min' | 'max') : signalFormula(reader, token.text)
  }
  if (token.text !== '(')
    return fail(reader, `“${token.text}” hoort hier niet: verwacht een getal, een signaal of een haakje.`)
  const formula = bracketed(reader)
  expect(reader, ')')
  return formula
}

const KINDS = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const

const chain = (reader: Reader, signs: string, part: (reader: Reader) => Formula): Formula => {
  let left = part(reader)
  while (peek(reader) !== '' && signs.includes(peek(reader))) {
    const token = reader.tokens[reader.place]
    reader.place += 1
    if (token?.spaced !== true) return fail(reader, `Zet een spatie voor en na ${token?.text}.`)
    const right = part(reader)
    if (token.text === '/' && right.kind === 'number' && right.value === 0)
      return fail(reader, 'Delen door nul kan niet: noem een ander getal of een signaal.')
    left = { kind: KINDS[token.text as keyof typeof KINDS], left, right }
  }
  return left
}

const product = (reader: Reader): Formula => chain(reader, '*/', factor)
const sum = (reader: Reader): Formula => chain(reader, '+-', product)

const COMMA = ' Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.'

/** The most signs in a formula: what goes through its parts does so in as many steps within each other. */
const MOST_SIGNS = 2000

/** Reads a formula: numbers, signals, + - * / ( ) min and max, with a blank on both sides of an operator. Runs no code. */
export const linkFormula = (scope: Scope, source: string): Formula => {
  const before = scope.problems.length
  if (source.length > MOST_SIGNS) {
    report(scope, 'bad-formula', `De formule heeft meer dan ${MOST_SIGNS} tekens: splits haar in meer signalen.`)
    return ZERO
  }
  const reader: Reader = { scope, tokens: tokensOf(source), place: 0, depth: 0, fault: null }
  const formula = sum(reader)
  if (reader.place < reader.tokens.length)
    fail(reader, `“${peek(reader)}” hoort hier niet: verwacht + - * / of het eind.${peek(reader) === ',' ? COMMA : ''}`)
  if (reader.fault !== null && scope.problems.length === before) report(scope, 'bad-formula', reader.fault)
  return formula
}
