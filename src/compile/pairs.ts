import type { TopLevelCondition } from 'json-rules-engine'
import type { BareTest, Node, NodeComparison } from '../model/node'

/**
 * A condition for an engine that knows only two values: one that fires when it is certainly true and one that fires when
 * it is certainly false. Neither fires: not certain. `not` swaps the two; the engine's own `not` is never used.
 */
export interface Pair {
  readonly holds: TopLevelCondition
  readonly fails: TopLevelCondition
}

/** What a leaf asks of a comparison: certainly passed, certainly not, or its lenient forms. */
export type LeafOperator = 'passes' | 'passesNot' | 'mayPass' | 'mayNotPass' | 'today' | 'notToday'

/** Gives a comparison or a test a number, under which the engine's operators find it again. */
export interface Registry {
  readonly comparison: (comparison: NodeComparison) => number
  readonly test: (node: BareTest) => number
}

type Part = { fact: string; operator: string; value: number } | { all: Part[] } | { any: Part[] }

// Every level that is not needed costs the engine a promise and a copy: groups of one, and groups within their like.
const group = (kind: 'all' | 'any', parts: readonly Part[]): Part => {
  const flat = parts.flatMap((part): Part[] => {
    if (kind === 'all') return 'all' in part ? part.all : [part]
    return 'any' in part ? part.any : [part]
  })
  const [only] = flat
  if (flat.length === 1 && only !== undefined) return only
  return kind === 'all' ? { all: flat } : { any: flat }
}
interface Parts {
  readonly holds: Part
  readonly fails: Part
}

const leafParts = (node: BareTest, fact: string, registry: Registry): Parts => {
  const leaf = (operator: LeafOperator, value: number): Part => ({ fact, operator, value })
  const [positive, negative] = node.orUnknown
    ? (['mayPass', 'mayNotPass'] as const)
    : (['passes', 'passesNot'] as const)
  const numbers = node.comparisons.map(registry.comparison)
  const holds = numbers.map((number) => leaf(positive, number))
  const fails = numbers.map((number) => leaf(negative, number))
  if (node.today.length > 0) {
    const number = registry.test(node)
    holds.push(leaf('today', number))
    fails.push(leaf('notToday', number))
  }
  return { holds: group('all', holds), fails: group('any', fails) }
}

const chosen = <T>(items: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => chosen(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

const countParts = (atLeast: number, parts: readonly Parts[]): Parts => ({
  holds: group(
    'any',
    chosen(
      parts.map((part) => part.holds),
      atLeast,
    ).map((all) => group('all', all)),
  ),
  fails: group(
    'any',
    chosen(
      parts.map((part) => part.fails),
      parts.length - atLeast + 1,
    ).map((all) => group('all', all)),
  ),
})

const partsOf = (node: Node, id: (signal: number) => string, registry: Registry): Parts => {
  switch (node.kind) {
    case 'test':
      return leafParts(node, id(node.signal), registry)
    case 'not': {
      const { holds, fails } = partsOf(node.of, id, registry)
      return { holds: fails, fails: holds }
    }
    case 'count':
      return countParts(
        node.atLeast,
        node.of.map((child) => partsOf(child, id, registry)),
      )
    default: {
      const parts = node.of.map((child) => partsOf(child, id, registry))
      const [holds, fails] = [parts.map((part) => part.holds), parts.map((part) => part.fails)]
      const opposite = node.kind === 'all' ? 'any' : 'all'
      return { holds: group(node.kind, holds), fails: group(opposite, fails) }
    }
  }
}

const top = (part: Part): TopLevelCondition => ('fact' in part ? { all: [part] } : part)

/** Writes a condition as a pair for json-rules-engine. */
export const pairOf = (node: Node, id: (signal: number) => string, registry: Registry): Pair => {
  const { holds, fails } = partsOf(node, id, registry)
  return { holds: top(holds), fails: top(fails) }
}
