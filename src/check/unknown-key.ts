import { type Finding, isMap, type Path } from './finding'
import { nearest } from './nearest'

/** Reports a key that the map may not have, with the key that was probably meant or else all that may stand there. */
export const unknownKey = (map: unknown, path: Path, key: string, allowed: readonly string[]): Finding => {
  const free = allowed.filter((other) => !(isMap(map) && Object.hasOwn(map, other)))
  const meant = nearest(key, free)
  const help = meant === undefined ? `Hier mag: ${allowed.join(', ')}.` : `Bedoelt u "${meant}"?`
  const finding: Finding = {
    code: 'unknown-key',
    message: `De sleutel "${key}" is hier niet bekend. ${help}`,
    path: [...path, key],
    part: 'key',
  }
  return meant === undefined ? finding : { ...finding, meant }
}
