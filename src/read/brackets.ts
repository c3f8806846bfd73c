import { SWALLOWED } from './comments'
import type { Flaw } from './flaw'
import { isBlank, type Lexeme } from './lexemes'

// The parser tells where it gave up; an author wants to see where it began.

interface Found {
  readonly flaw: Flaw
  /** Where it became clear. What stands after that cannot be the cause. */
  readonly seen: number
}

interface State {
  readonly open: Lexeme[]
  /** The last token in the flow that is not blank. */
  last: Lexeme | undefined
  /** A comment in the flow that holds what would close it. */
  swallowed: Lexeme | undefined
}

const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' }
const CLOSED_BY: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

const found = (message: string, { offset }: Lexeme, seen: number, code: Flaw['code'] = 'yaml-syntax'): Found => ({
  flaw: { code, message, offset },
  seen,
})

const unclosed = ({ open, swallowed }: State, seen: number): Found | undefined => {
  const last = open.at(-1)
  if (last === undefined) return undefined
  if (swallowed !== undefined) return found(SWALLOWED, swallowed, seen, 'cut-text')
  const message = `De ${last.source} hier wordt niet gesloten: zet de ${CLOSED_BY[last.source]} erbij. Regels erbinnen springen verder in dan de regel waar de ${last.source} staat.`
  return found(message, last, seen)
}

const closing = ({ open }: State, lexeme: Lexeme): Found | undefined => {
  const { source, offset } = lexeme
  const last = open.pop()
  if (last === undefined) return found(`Deze ${source} sluit niets af: haal hem weg.`, lexeme, offset)
  if (CLOSES[source] === last.source) return undefined
  if (!open.some((other) => other.source === CLOSES[source])) {
    return found(
      `Hier staat ${source} waar een ${CLOSED_BY[last.source]} hoort: vervang hem of haal hem weg.`,
      lexeme,
      offset,
    )
  }
  return found(`De ${last.source} hier wordt niet gesloten: zet er een ${CLOSED_BY[last.source]} bij.`, last, offset)
}

const COMMA = 'Hier staat een komma te veel: haal hem weg, of zet er iets voor.'

const isIdle = ({ type }: Lexeme): boolean => type === 'comma' || type === 'flow-map-start' || type === 'flow-seq-start'

const step = (state: State, lexeme: Lexeme): Found | undefined => {
  const { type, source, offset } = lexeme
  const inFlow = state.open.length > 0
  if (type === 'flow-error-end') return unclosed(state, offset)
  if (type === 'flow-map-end' || type === 'flow-seq-end') return closing(state, lexeme)
  if (type === 'comma' && inFlow && state.last !== undefined && isIdle(state.last)) return found(COMMA, lexeme, offset)
  if (type === 'flow-map-start' || type === 'flow-seq-start') state.open.push(lexeme)
  else if (type === 'comment' && inFlow && /[\]}]/.test(source)) state.swallowed ??= lexeme
  return undefined
}

/** Finds the first bracket or brace that has no counterpart, or comma that separates nothing. */
export const bracketFlaw = (lexemes: readonly Lexeme[]): Found | undefined => {
  const state: State = { open: [], last: undefined, swallowed: undefined }
  for (const lexeme of lexemes) {
    const flaw = step(state, lexeme)
    if (flaw !== undefined) return flaw
    if (!isBlank(lexeme)) state.last = lexeme
    if (state.open.length === 0) state.swallowed = undefined
  }
  return unclosed(state, Number.POSITIVE_INFINITY)
}
