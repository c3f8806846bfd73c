import type { Aspect } from '../../model/coverage'
import type { BareTest, Node } from '../../model/node'
import type { ConditionSource } from '../../model/source/condition'
import { negate, type Truth, UNKNOWN } from '../../model/truth'
import { type Leaf, type Written, writtenCondition } from './leaves'
import { type Holder, NOTHING_SHOWN, type Part, type Probe, type SeenCase } from './probe'
import { writtenTest } from './writtenTest'

const TRUTHS: Readonly<Record<Truth, Aspect>> = { 0: 'false', 1: 'unknown', 2: 'true' }

const DECIDING: readonly Aspect[] = ['deciding']

const asksKnown = ({ today }: BareTest): boolean => today.some((test) => 'known' in test && test.known)

/** Tells whether a condition can be unknown: a test of what is known today never is, and neither is one with `orUnknown`. */
const canBeUnknown = (node: Node): boolean => {
  if (node.kind === 'test') return node.comparisons.length > 0 && !node.orUnknown && !asksKnown(node)
  return (node.kind === 'not' ? [node.of] : node.of).some(canBeUnknown)
}

const partOf = ({ of, locate }: Holder, { key, test, path, node }: Leaf): Part => ({
  kind: 'leaf',
  of,
  what: writtenTest(key, test),
  at: locate(path, 'key'),
  aspects: { true: null, false: null, unknown: canBeUnknown(node) ? null : 'never-unknown', deciding: null },
})

/** Tells whether the whole turns when only this leaf is taken to be otherwise. */
const decides = ({ truth }: Written, truths: readonly Truth[], leaf: number): boolean => {
  const own = truths[leaf] ?? UNKNOWN
  const whole = truth(truths)
  return own !== UNKNOWN && whole !== UNKNOWN && truth(truths.with(leaf, negate(own))) === negate(whole)
}

/** Where a condition stands, and whether a case comes to it. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly isReached: (seen: SeenCase) => boolean
}

/** Looks at the leaves of a condition: whether each is true, false or unknown, and whether it alone decides the condition. */
export const conditionProbe = (holder: Holder, source: ConditionSource, node: Node, place: Place): Probe => {
  const written = writtenCondition(source, node, place.path)
  return {
    parts: written.leaves.map((leaf) => partOf(holder, leaf)),
    shownBy: (seen) => {
      if (!place.isReached(seen)) return NOTHING_SHOWN
      const truths = written.leaves.map((leaf) => leaf.node.check(seen.work.view))
      return truths.map((truth, leaf) => [TRUTHS[truth], ...(decides(written, truths, leaf) ? DECIDING : [])])
    },
  }
}
