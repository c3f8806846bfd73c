import type { BareTest, Node } from '../model/node'

/** A condition out of leaves of some kind; an empty `all` always holds and an empty `any` never does. */
export type Part<Leaf> = Leaf | All<Leaf> | Any<Leaf>

interface All<Leaf> {
  all: Part<Leaf>[]
}

interface Any<Leaf> {
  any: Part<Leaf>[]
}

/**
 * A condition for an engine that knows only two values: one that fires when it is certainly true and one that fires when
 * it is certainly false. Neither fires: not certain. `not` swaps the two; the engine's own `not` is never used.
 */
export interface Pair<Leaf> {
  readonly holds: Part<Leaf>
  readonly fails: Part<Leaf>
}

const isAll = <Leaf extends object>(part: Part<Leaf>): part is All<Leaf> => 'all' in part
const isAny = <Leaf extends object>(part: Part<Leaf>): part is Any<Leaf> => 'any' in part

/** Tells whether a part holds, or fails, whatever its leaves say. */
const isEmpty = <Leaf extends object>(part: Part<Leaf>, kind: 'all' | 'any'): boolean =>
  kind === 'all' ? isAll(part) && part.all.length === 0 : isAny(part) && part.any.length === 0

/** Joins parts. Every level that is not needed costs the engine a promise and a copy: groups of one, and groups within their like. */
export const group = <Leaf extends object>(kind: 'all' | 'any', parts: readonly Part<Leaf>[]): Part<Leaf> => {
  const flat = parts.flatMap((part): Part<Leaf>[] => {
    if (kind === 'all') return isAll(part) ? part.all : [part]
    return isAny(part) ? part.any : [part]
  })
  const deciding = flat.find((part) => isEmpty(part, kind === 'all' ? 'any' : 'all'))
  if (deciding !== undefined) return deciding
  const [only] = flat
  if (flat.length === 1 && only !== undefined) return only
  return kind === 'all' ? { all: flat } : { any: flat }
}

const chosen = <T>(items: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => chosen(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

const someOf = <Leaf extends object>(parts: readonly Part<Leaf>[], atLeast: number): Part<Leaf> =>
  group(
    'any',
    chosen(parts, atLeast).map((all) => group('all', all)),
  )

/** Writes a condition as a pair, out of the pairs that `leaf` makes of its tests. */
export const pairOf = <Leaf extends object>(node: Node, leaf: (test: BareTest) => Pair<Leaf>): Pair<Leaf> => {
  if (node.kind === 'test') return leaf(node)
  if (node.kind === 'not') {
    const { holds, fails } = pairOf(node.of, leaf)
    return { holds: fails, fails: holds }
  }
  const pairs = node.of.map((child) => pairOf(child, leaf))
  const [holds, fails] = [pairs.map((pair) => pair.holds), pairs.map((pair) => pair.fails)]
  if (node.kind === 'count')
    return { holds: someOf(holds, node.atLeast), fails: someOf(fails, pairs.length - node.atLeast + 1) }
  return { holds: group(node.kind, holds), fails: group(node.kind === 'all' ? 'any' : 'all', fails) }
}
