import type { Aspect } from '../../model/coverage'
import type { Node } from '../../model/node'
import type { ConditionSource } from '../../model/source/condition'
import { negate, type Truth, UNKNOWN } from '../../model/truth'
import { type Blocks, cannotOf } from './cannot'
import { type Leaf, type Written, writtenCondition } from './leaves'
import { type Holder, NOTHING_SHOWN, type Part, type Probe, type SeenCase } from './probe'
import { writtenTest } from './writtenTest'

const TRUTHS: Readonly<Record<Truth, Aspect>> = { 0: 'false', 1: 'unknown', 2: 'true' }

const DECIDING: readonly Aspect[] = ['deciding']

/** Where a condition stands, and which cases come to it. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly isReached: (seen: SeenCase) => boolean
  readonly blocks: Blocks
}

const partOf = ({ of, locate, program }: Holder, { key, test, path, node }: Leaf, { blocks }: Place): Part => ({
  kind: 'leaf',
  of,
  what: writtenTest(key, test),
  at: locate(path, 'key'),
  aspects: { ...cannotOf(node, program, blocks), deciding: null },
})

/** Tells whether the whole turns when only this leaf is taken to be otherwise; what is unknown stays so, and turns nothing. */
const decides = ({ truth }: Written, truths: readonly Truth[], leaf: number): boolean => {
  const whole = truth(truths)
  return whole !== UNKNOWN && truth(truths.with(leaf, negate(truths[leaf] ?? UNKNOWN))) === negate(whole)
}

/** Looks at the leaves of a condition: whether each is true, false or unknown, and whether it alone decides the condition. */
export const conditionProbe = (holder: Holder, source: ConditionSource, node: Node, place: Place): Probe => {
  const written = writtenCondition(source, node, place.path)
  return {
    path: place.path,
    condition: written,
    parts: written.leaves.map((leaf) => partOf(holder, leaf, place)),
    shownBy: (seen) => {
      if (!place.isReached(seen)) return NOTHING_SHOWN
      const truths = written.leaves.map((leaf) => leaf.node.check(seen.work.view))
      return truths.map((truth, leaf) => [TRUTHS[truth], ...(decides(written, truths, leaf) ? DECIDING : [])])
    },
  }
}
