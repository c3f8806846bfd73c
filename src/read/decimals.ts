import { isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Flaw } from './flaw'

const COMMA: Pick<Flaw, 'code' | 'message'> = {
  code: 'cut-text',
  message: 'Een komma in een getal knipt het in tweeën: schrijf het getal met een punt, zoals 1.5.',
}

const plainSource = (node: unknown): string | undefined =>
  isScalar(node) && node.type === 'PLAIN' ? node.source : undefined

const endOf = (node: unknown): number => (node as Scalar).range?.[1] ?? 0

const startOf = (node: unknown): number => (node as Scalar).range?.[0] ?? 0

/** Tells whether two neighbours are a whole number and digits, perhaps with a unit, with only a comma in between. */
const isCut = (before: unknown, after: unknown): boolean =>
  /^[-+]?\d+$/.test(plainSource(before) ?? '') &&
  /^\d+( [^\s\d]+)*$/.test(plainSource(after) ?? '') &&
  startOf(after) - endOf(before) === 1

/** Finds a Dutch number in a flow map, as `step: 0,1`: there the part after the comma becomes a key without a value. */
export const decimalInMap = (map: YAMLMap, i: number): Flaw | undefined => {
  const before = map.items[i - 1]?.value
  return isCut(before, map.items[i]?.key) ? { ...COMMA, offset: startOf(before) } : undefined
}

/**
 * Finds Dutch numbers in a flow list. `[1,5]` may well be two numbers; `[1,5, 3]` is not, as who writes a blank after one
 * comma writes it after each.
 */
export const decimalsInList = (list: YAMLSeq, text: string): readonly { readonly flaw: Flaw; readonly i: number }[] => {
  const { items } = list
  const isSpaced = items.some((item, i) => i > 0 && text.slice(endOf(items[i - 1]), startOf(item)) === ', ')
  if (list.flow !== true || !isSpaced) return []
  return items.flatMap((item, i) =>
    isCut(item, items[i + 1]) ? [{ flaw: { ...COMMA, offset: startOf(item) }, i }] : [],
  )
}
