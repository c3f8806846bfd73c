import { bracketFlaw } from './brackets'
import { cutByComment } from './comments'
import { tooDeepAt } from './depth'
import type { Flaw } from './flaw'
import type { Lexeme, Lexemes } from './lexemes'
import { MAX_DEPTH, MAX_LEXEMES } from './limits'
import { quoteFlaw } from './quotes'
import { refusedIn } from './refused'

const DEEP = `Hier zitten blokken en lijsten dieper in elkaar dan ${MAX_DEPTH} lagen: maak het minder diep.`

const LONG = `Het bestand is te groot: hoogstens ${MAX_LEXEMES} woorden en leestekens. Verdeel het over meer bestanden.`

/** An open quote swallows brackets; a bracket that was wrong before the quote was there is a mistake of its own. */
const unpaired = (lexemes: readonly Lexeme[]): Flaw | undefined => {
  const quote = quoteFlaw(lexemes)
  const bracket = bracketFlaw(lexemes)
  return bracket === undefined || (quote !== undefined && quote.offset < bracket.seen) ? quote : bracket.flaw
}

/** Finds what must be known before parsing, or is better explained without: limits, quotes, brackets, what is refused. */
export const flawsBefore = ({ lexemes, stop }: Lexemes): readonly Flaw[] => {
  const deep = tooDeepAt(lexemes)
  if (deep !== undefined) return [{ code: 'limit-depth', message: DEEP, offset: deep }]
  if (stop !== undefined) return [{ code: 'limit-size', message: LONG, offset: stop }]
  const wrong = unpaired(lexemes)
  return wrong === undefined ? [...refusedIn(lexemes), ...cutByComment(lexemes)] : [wrong]
}
