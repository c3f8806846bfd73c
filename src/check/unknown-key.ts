import { isMap } from '../model/isMap'
import { shown } from '../model/shown'
import type { Finding, Path } from './finding'
import { nearest } from './nearest'

/** Keys that make sense elsewhere, with a key beside which they do not, and why. */
const ELSEWHERE: readonly { readonly key: string; readonly beside: string; readonly why: string }[] = [
  { key: 'within', beside: 'review', why: 'De termijn van een review is wat er achter review staat.' },
  { key: 'within', beside: 'note', why: 'Een note is een opmerking: een taak met een termijn is een do.' },
  { key: 'responsible', beside: 'note', why: 'Een note is een opmerking: een taak voor iemand is een do.' },
  { key: 'within', beside: 'then', why: 'De termijn staat bij een onderdeel van then.' },
  { key: 'responsible', beside: 'then', why: 'Wie iets doet staat bij een onderdeel van then.' },
  { key: 'value', beside: 'type', why: 'De waarde van een signaal staat in de invoer.' },
]

const CUT = 'Is het tekst, zet die dan helemaal tussen aanhalingstekens.'

const whyNot = (map: unknown, key: string): string | undefined => {
  if (/\s/.test(key)) return CUT
  return ELSEWHERE.find((one) => one.key === key && isMap(map) && Object.hasOwn(map, one.beside))?.why
}

/** Reports a key that the map may not have, with the key that was probably meant or else all that may stand there. */
export const unknownKey = (map: unknown, path: Path, key: string, allowed: readonly string[]): Finding => {
  const free = allowed.filter((other) => !(isMap(map) && Object.hasOwn(map, other)))
  const why = whyNot(map, key)
  const meant = why === undefined ? nearest(key, free) : undefined
  const help = meant === undefined ? `Hier mag: ${allowed.join(', ')}.` : `Bedoelt u "${meant}"?`
  const message = [`De sleutel ${shown(key)} is hier niet bekend.`, ...(why === undefined ? [] : [why]), help].join(' ')
  const finding: Finding = { code: 'unknown-key', message, path: [...path, key], part: 'key' }
  if (why !== undefined) return finding
  return meant === undefined ? { ...finding, unknown: key } : { ...finding, unknown: key, meant }
}
