import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { decimalsInList } from './decimals'
import { nullFlaw } from './empty'
import type { Flaw } from './flaw'
import { keyOf } from './key'
import type { Spot } from './locate'
import { scalarFlaw } from './scalars'

/** The plain value of a node, and where everything in it stands. */
interface Converted {
  readonly data: unknown
  readonly spot: Spot
}

type Path = readonly (string | number)[]

interface Job {
  readonly text: string
  readonly flaws: Flaw[]
}

const EMPTY_ITEM = {
  code: 'wrong-type',
  message: 'Dit onderdeel van de lijst is leeg: vul het in of haal het weg.',
} as const

const MOVED =
  'Sleutels die een geheel getal zijn staan vooraan en oplopend, want anders verandert hun volgorde: zet ze zo neer.'

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

const isNull = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null)

/** JavaScript puts keys that are whole numbers first and in order: refuses a map whose order would change by that. */
const reportMoved = (children: ReadonlyMap<string, Spot>, data: object, path: Path, { flaws }: Job): void => {
  const kept = Object.keys(data)
  const [key, spot] = [...children].find(([written], i) => kept[i] !== written) ?? []
  if (key === undefined || spot === undefined) return
  flaws.push({ code: 'wrong-value', message: MOVED, offset: spot.key, path: [...path, key] })
}

const convertMap = (map: YAMLMap, key: number, path: Path, job: Job): Converted => {
  const data: Record<string, unknown> = Object.create(null)
  const children = new Map<string, Spot>()
  const before = job.flaws.length
  let last = ''
  for (const [i, pair] of map.items.entries()) {
    const offset = startOf(pair.key)
    const name = keyOf(pair.key, children)
    if (typeof name === 'object') {
      job.flaws.push({ ...name, offset, path: [...path, ...name.path] })
      continue
    }
    const inner = [...path, name]
    const flaw = isNull(pair.value) ? nullFlaw(map, i) : undefined
    // Of a text that was cut the flaw may be in the value before.
    if (flaw !== undefined) job.flaws.push({ ...flaw, path: flaw.offset < offset ? [...path, last] : inner })
    last = name
    const converted = convert(pair.value, offset, inner, job)
    data[name] = converted.data
    children.set(name, converted.spot)
  }
  // A text that was cut may have left a number as a key.
  if (job.flaws.length === before) reportMoved(children, data, path, job)
  return { data, spot: { key, value: startOf(map), children } }
}

const convertList = (list: YAMLSeq, key: number, path: Path, job: Job): Converted => {
  const children = new Map<number, Spot>()
  for (const { flaw, i } of decimalsInList(list, job.text)) job.flaws.push({ ...flaw, path: [...path, i] })
  const data = list.items.map((item, i) => {
    const offset = startOf(item)
    const inner = [...path, i]
    if (isNull(item)) job.flaws.push({ ...EMPTY_ITEM, offset, path: inner })
    const converted = convert(item, offset, inner, job)
    children.set(i, converted.spot)
    return converted.data
  })
  return { data, spot: { key, value: startOf(list), children } }
}

const convert = (node: unknown, key: number, path: Path, job: Job): Converted => {
  if (isMap(node)) return convertMap(node as YAMLMap, key, path, job)
  if (isSeq(node)) return convertList(node as YAMLSeq, key, path, job)
  const flaw = isScalar(node) ? scalarFlaw(node) : undefined
  if (flaw !== undefined) job.flaws.push({ ...flaw, path })
  return { data: isScalar(node) ? node.value : undefined, spot: { key, value: startOf(node) } }
}

/**
 * Turns a document into plain data with the place of everything in it. Maps have no prototype, so that a look-up finds
 * only what was written. With flaws, one per mistake, the data are not to be used.
 */
export const convertRoot = (root: unknown, text: string): Converted & { readonly flaws: readonly Flaw[] } => {
  const job: Job = { text, flaws: [] }
  return { ...convert(root, startOf(root), [], job), flaws: job.flaws }
}
