import type { BareTest, NodeComparison } from '../model/node'
import { group, type Pair } from './pairs'

/** What a leaf asks of a comparison: certainly passed, certainly not, or its lenient forms. */
export type LeafOperator = 'passes' | 'passesNot' | 'mayPass' | 'mayNotPass' | 'today' | 'notToday'

/** A leaf for our own engine: an operator of ours finds the comparison, or the test, by its number. */
export interface EngineLeaf {
  fact: string
  operator: LeafOperator
  value: number
}

/** Gives a comparison or a test a number, under which the engine's operators find it again. */
export interface Registry {
  readonly comparison: (comparison: NodeComparison) => number
  readonly test: (node: BareTest) => number
}

/** Writes a test as a pair for our own engine. */
export const engineLeaves = (node: BareTest, fact: string, registry: Registry): Pair<EngineLeaf> => {
  const leaf = (operator: LeafOperator, value: number): EngineLeaf => ({ fact, operator, value })
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
