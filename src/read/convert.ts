import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { nullFlaw } from './empty'
import type { Flaw } from './flaw'
import { keyOf } from './key'
import type { Spot } from './locate'

/** The plain value of a node, and where everything in it stands. */
export interface Converted {
  readonly data: unknown
  readonly spot: Spot
}

type Path = readonly (string | number)[]
type Report = (flaw: Flaw) => void

const EMPTY_ITEM = {
  code: 'wrong-type',
  message: 'Dit onderdeel van de lijst is leeg: vul het in of haal het weg.',
} as const

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

const isNull = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null)

/** JavaScript puts keys that are whole numbers first and in order: refuses a map whose order would change by that. */
const reportMoved = (children: ReadonlyMap<string, Spot>, data: object, path: Path, report: Report): void => {
  const kept = Object.keys(data)
  const [key, spot] = [...children].find(([written], i) => kept[i] !== written) ?? []
  if (key === undefined || spot === undefined) return
  const message = 'Sleutels die een geheel getal zijn staan vooraan en oplopend: anders verandert hun volgorde.'
  report({ code: 'wrong-value', message, offset: spot.key, path: [...path, key] })
}

const convertMap = (map: YAMLMap, key: number, path: Path, report: Report): Converted => {
  const data: Record<string, unknown> = Object.create(null)
  const children = new Map<string, Spot>()
  for (const [i, pair] of map.items.entries()) {
    const offset = startOf(pair.key)
    const name = keyOf(pair.key, children)
    if (typeof name === 'object') {
      report({ ...name, offset, path: [...path, ...name.path] })
      continue
    }
    const inner = [...path, name]
    const flaw = isNull(pair.value) ? nullFlaw(map, i) : undefined
    if (flaw !== undefined) report({ ...flaw, path: inner })
    const converted = convert(pair.value, offset, inner, report)
    data[name] = converted.data
    children.set(name, converted.spot)
  }
  reportMoved(children, data, path, report)
  return { data, spot: { key, value: startOf(map), children } }
}

const convertList = (list: YAMLSeq, key: number, path: Path, report: Report): Converted => {
  const children = new Map<number, Spot>()
  const data = list.items.map((item, i) => {
    const offset = startOf(item)
    const inner = [...path, i]
    if (isNull(item)) report({ ...EMPTY_ITEM, offset, path: inner })
    const converted = convert(item, offset, inner, report)
    children.set(i, converted.spot)
    return converted.data
  })
  return { data, spot: { key, value: startOf(list), children } }
}

/**
 * Turns a node into plain data with the place of everything in it. Maps have no prototype, so that a look-up finds only
 * what was written. What cannot be plain data is reported, once per mistake, and then the data is not to be used.
 */
export const convert = (node: unknown, key: number, path: Path, report: Report): Converted => {
  if (isMap(node)) return convertMap(node as YAMLMap, key, path, report)
  if (isSeq(node)) return convertList(node as YAMLSeq, key, path, report)
  return { data: isScalar(node) ? node.value : undefined, spot: { key, value: startOf(node) } }
}
