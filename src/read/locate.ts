import type { Locate } from '../model/source/files'
import { pathText } from './flaw'
import type { Positions } from './positions'

/** Where a key and its value start, as offsets, and the same of everything inside. An item of a list has no key. */
export interface Spot {
  readonly key: number
  readonly value: number
  readonly children?: ReadonlyMap<string | number, Spot>
}

/**
 * Makes the finder of places in one file.
 * What is not there has the place of the nearest thing around it that is: the key of that, not its value.
 */
export const locateIn =
  (file: string, root: Spot, positions: Positions): Locate =>
  (path, part = 'value') => {
    let spot = root
    let found = 0
    for (const step of path) {
      const inner = spot.children?.get(step)
      if (inner === undefined) break
      spot = inner
      found += 1
    }
    const offset = found === path.length ? spot[part] : spot.key
    return { file, ...positions(offset), path: pathText(path) }
  }
