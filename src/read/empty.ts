import { isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { shown } from '../model/shown'
import { decimalInMap } from './decimals'
import type { Flaw } from './flaw'
import { curlyFlaw, opensCurly } from './scalars'

const CUT = 'Een komma knipte de tekst hiervoor af: zet de hele tekst tussen aanhalingstekens.'

const scalarOf = (node: unknown): Scalar | undefined => (isScalar(node) ? node : undefined)

/** Tells whether a pair of a flow map is only text: no colon was written, so that there is no value at all. */
const isBare = (map: YAMLMap, i: number): boolean => map.flow === true && map.items[i]?.value === null

/** Tells what cut off this key, which was text of the value before it. */
const cut = (map: YAMLMap, i: number, offset: number): Flaw | undefined => {
  const before = scalarOf(map.items[i - 1]?.value)
  if (before?.type !== 'PLAIN') return undefined
  if (opensCurly(before.source ?? '')) return curlyFlaw(before.range?.[0] ?? offset)
  return decimalInMap(map, i) ?? { code: 'cut-text', message: CUT, offset }
}

/**
 * Tells what is wrong with a pair without a value. In a flow map a comma ends unquoted text, and what follows it
 * becomes keys without a value; each run of such keys is one mistake, so only its first gives a flaw.
 */
export const nullFlaw = (map: YAMLMap, i: number): Flaw | undefined => {
  const pair = map.items[i] as Pair
  const key = scalarOf(pair.key)
  const name = String(key?.value)
  const offset = key?.range?.[0] ?? 0
  if (!isBare(map, i))
    return { code: 'wrong-type', message: `${shown(name)} is leeg: vul een waarde in of haal het weg.`, offset }
  if (/:\S/.test(name)) {
    return { code: 'yaml-syntax', message: 'Zet een spatie achter de dubbelepunt.', offset }
  }
  if (i > 0 && isBare(map, i - 1)) return undefined
  const message = `${shown(name)} heeft geen waarde: verwacht ${shown(`${name}: waarde`)}.`
  return cut(map, i, offset) ?? { code: 'wrong-type', message, offset }
}
