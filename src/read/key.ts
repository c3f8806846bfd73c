import { isScalar } from 'yaml'
import { shown } from '../model/shown'
import type { Flaw } from './flaw'
import { hasOddBlank, ODD_BLANK } from './lines'
import type { Spot } from './locate'

/** Keys that would reach into the prototype of an object. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What is wrong with a key. Its path starts at the map: the key itself, or nothing where there is none. */
type BadKey = Omit<Flaw, 'offset' | 'path'> & { readonly path: readonly string[] }

const bad = (code: Flaw['code'], message: string, ...path: string[]): BadKey => ({ code, message, path })

/** Reads a key as text (`true` and `10` too), or tells why it cannot be one in a map that has the earlier keys. */
export const keyOf = (node: unknown, earlier: ReadonlyMap<string, Spot>): string | BadKey => {
  const value = isScalar(node) ? node.value : undefined
  if (value === null) return bad('wrong-type', 'Hier staat een lege sleutel: verwacht een naam voor de dubbelepunt.')
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return bad('wrong-type', 'Een lijst of blok kan geen sleutel zijn: verwacht een naam voor de dubbelepunt.')
  }
  const key = String(value)
  if (FORBIDDEN.has(key))
    return bad('forbidden-key', `De sleutel ${shown(key)} is niet toegestaan: kies een andere naam.`, key)
  if (key === '<<') return bad('anchor', 'Samenvoegen met << kan hier niet: schrijf alles uit.', key)
  if (hasOddBlank(key)) return bad('yaml-syntax', ODD_BLANK, key)
  const first = earlier.get(key)
  if (first === undefined) return key
  const twice = bad('duplicate-key', `De sleutel ${shown(key)} staat hier voor de tweede keer: houd er een.`, key)
  return { ...twice, earlier: first.key }
}
