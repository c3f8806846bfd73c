import { isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Flaw } from './flaw'

const scalarOf = (node: unknown): Scalar | undefined => (isScalar(node) ? node : undefined)

/** Tells whether a pair of a flow map is only text: no colon was written, so that there is no value at all. */
const isBare = (map: YAMLMap, i: number): boolean => map.flow === true && map.items[i]?.value === null

const isPlain = (pair: Pair | undefined): boolean => scalarOf(pair?.value)?.type === 'PLAIN'

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
    return { code: 'wrong-type', message: `"${name}" is leeg: vul een waarde in of haal het weg.`, offset }
  if (/:\S/.test(name)) {
    return { code: 'yaml-syntax', message: 'Zet een spatie achter de dubbelepunt.', offset }
  }
  if (i > 0 && isBare(map, i - 1)) return undefined
  if (i > 0 && isPlain(map.items[i - 1])) {
    return {
      code: 'cut-text',
      message: 'Een komma knipte de tekst hiervoor af: zet de hele tekst tussen aanhalingstekens.',
      offset,
    }
  }
  return { code: 'wrong-type', message: `"${name}" heeft geen waarde: verwacht "${name}: waarde".`, offset }
}
