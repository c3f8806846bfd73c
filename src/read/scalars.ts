import type { Scalar } from 'yaml'
import type { Flaw } from './flaw'
import { hasOddBlank, ODD_BLANK } from './lines'

const CURLY =
  'Deze gekrulde aanhalingstekens horen bij de tekst en houden haar niet bij elkaar: gebruik rechte aanhalingstekens.'

const EMPTY_BLOCK =
  'Na > of | hoort tekst op de volgende regels, die verder inspringt. Begint de tekst met > of |, zet haar dan tussen aanhalingstekens.'

const isQuoted = (text: string): boolean => /^(“[^“”]*”|„[^„”]*”|‘[^‘’]*’|‚[^‚’]*’)$/.test(text)

/** Tells whether a text opens with a quote of a word processor. */
export const opensCurly = (text: string): boolean => /^[“„‘‚]/.test(text)

/** Tells what is wrong with one value as it is written, whatever it stands for. */
export const scalarFlaw = ({ type, value, source = '', range }: Scalar): Flaw | undefined => {
  const offset = range?.[0] ?? 0
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    return String(value).trim() === '' ? { code: 'yaml-syntax', message: EMPTY_BLOCK, offset } : undefined
  }
  if (type !== 'PLAIN') return undefined
  if (isQuoted(source)) return { code: 'yaml-syntax', message: CURLY, offset }
  if (!hasOddBlank(source.charAt(0) + source.charAt(source.length - 1))) return undefined
  const at = hasOddBlank(source.charAt(0)) ? offset : offset + source.length - 1
  return { code: 'yaml-syntax', message: ODD_BLANK, offset: at }
}

/** The flaw of text that a comma cut although it stands between such quotes. */
export const curlyFlaw = (offset: number): Flaw => ({ code: 'yaml-syntax', message: CURLY, offset })
