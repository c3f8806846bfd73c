import type { Aspect } from '../../model/coverage'
import type { BareTest, Node } from '../../model/node'
import type { Program } from '../../model/program'
import type { ConditionSource } from '../../model/source/condition'
import { negate, type Truth, UNKNOWN } from '../../model/truth'
import { type Leaf, type Written, writtenCondition } from './leaves'
import { type Holder, NOTHING_SHOWN, type Part, type Probe, type SeenCase } from './probe'
import { writtenTest } from './writtenTest'

const TRUTHS: Readonly<Record<Truth, Aspect>> = { 0: 'false', 1: 'unknown', 2: 'true' }

const DECIDING: readonly Aspect[] = ['deciding']

/** Tells whether a test is never uncertain: of what is known today, or with `orUnknown`. */
const isCertain = ({ comparisons, today, orUnknown, signal }: BareTest, { signals }: Program): boolean => {
  if (comparisons.length === 0 || orUnknown) return true
  // A value that is known is compared for certain, unless the signal may not exist for this person.
  return today.some((test) => 'known' in test && test.known) && signals[signal]?.onlyIf === null
}

const canBeUnknown = (node: Node, program: Program): boolean => {
  if (node.kind === 'test') return !isCertain(node, program)
  return (node.kind === 'not' ? [node.of] : node.of).some((part) => canBeUnknown(part, program))
}

const partOf = ({ of, locate, program }: Holder, { key, test, path, node }: Leaf): Part => ({
  kind: 'leaf',
  of,
  what: writtenTest(key, test),
  at: locate(path, 'key'),
  aspects: { true: null, false: null, unknown: canBeUnknown(node, program) ? null : 'never-unknown', deciding: null },
})

/** Tells whether the whole turns when only this leaf is taken to be otherwise; what is unknown stays so, and turns nothing. */
const decides = ({ truth }: Written, truths: readonly Truth[], leaf: number): boolean => {
  const whole = truth(truths)
  return whole !== UNKNOWN && truth(truths.with(leaf, negate(truths[leaf] ?? UNKNOWN))) === negate(whole)
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
