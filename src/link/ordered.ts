import type { Library } from '../model/library'
import { orderOf } from './order'
import { reservedSignals } from './reserved'
import { sortedEntries } from './sorted'
import type { Things } from './together'

/**
 * Makes a library of things that were checked: the reserved signals and the order of all signals are made again. Shares
 * nothing with what it is made of.
 */
export const ordered = ({
  signals: described,
  parameters,
  roles,
  services,
  laws,
  pathways,
  networks,
}: Things): Library => {
  const signals = new Map(sortedEntries([...Object.entries(described), ...reservedSignals(Object.entries(roles))]))
  // What was checked holds no circle, and all that a thing rests on was checked with it.
  const order = orderOf({ signals, pathways: new Map(Object.entries(pathways)) }, () => {})
  const library: Library = {
    format: 1,
    signals: Object.fromEntries(signals),
    order,
    parameters,
    roles,
    services,
    laws,
    pathways,
    networks,
  }
  // A library is plain data, as it is when it comes out of a file.
  return JSON.parse(JSON.stringify(library)) as Library
}
