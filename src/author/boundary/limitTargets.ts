import type { Aspect } from '../../model/coverage'
import { add, compare, subtract } from '../../model/decimal'
import type { Node, NodeOperator } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import type { Side } from '../../model/proposal'
import type { State } from '../../model/state'
import { FALSE } from '../../model/truth'
import type { Part, SeenCase } from '../coverage/probe'
import { type Goal, hasValue } from '../persons/goal'
import type { Target, Way } from './target'

const ORDERED: readonly NodeOperator[] = ['atLeast', 'above', 'atMost', 'below']

const SIDES: readonly Side[] = ['below', 'at', 'above']

/** Tells whether what is known of a number may lie there: on its limit, or within a step of it on one side. */
const mayLie = (limit: number, side: Side, step: number) => {
  return ({ low, high }: State): boolean => {
    if (side === 'at') return compare(low, limit) <= 0 && compare(high, limit) >= 0
    if (side === 'below') return compare(low, limit) < 0 && compare(high, subtract(limit, step)) >= 0
    return compare(high, limit) > 0 && compare(low, add(limit, step)) <= 0
  }
}

/** How a case comes to what has a limit, and what it shows there. */
export interface Coming {
  readonly reach: readonly Goal[]
  /** What makes the limit decide alone; null where there is no such thing. */
  readonly turns: Goal | null
  readonly shown: (seen: SeenCase) => readonly Aspect[]
}

const lies = ({ low, high, exact, exists }: State, mayBe: (state: State) => boolean): boolean =>
  exact && exists !== FALSE && compare(low, high) === 0 && mayBe({ low, high } as State)

/** What a case is to show of one limit of a number. */
export const limitTarget = (
  signal: SignalProgram,
  part: Part,
  limit: number,
  side: Side,
  { reach, turns, shown }: Coming,
): Target => {
  const mayBe = mayLie(limit, side, signal.signal.step ?? 1)
  const isThere = ({ work }: SeenCase): boolean => {
    const state = work.view.states[signal.index]
    return state !== undefined && lies(state, mayBe)
  }
  const way = (more: readonly Goal[], isShown: (aspects: readonly Aspect[]) => boolean): Way => ({
    shows: { kind: 'limit', signal: signal.id, limit, side },
    // What is hardest to meet goes first: what follows is then looked for with that as it is.
    goals: [hasValue(signal.index, mayBe), ...reach, ...more],
    isShownBy: (seen) => isShown(shown(seen)) && isThere(seen),
  })
  const plain = way([], (aspects) => aspects.length > 0)
  const alone = turns === null ? [] : [way([turns], (aspects) => aspects.includes('deciding'))]
  return { part, ways: [...alone, plain], cannot: null }
}

/** Lists what cases are to show of the limits of a number: on each, just below and just above. */
export const limitTargets = (program: Program, part: Part, node: Node, coming: Coming): Target[] => {
  const signal = node.kind === 'test' ? program.signals[node.signal] : undefined
  if (node.kind !== 'test' || signal === undefined) return []
  const { type } = signal.signal
  if (type !== 'integer' && type !== 'decimal') return []
  return node.comparisons
    .filter(({ operator }) => ORDERED.includes(operator))
    .flatMap(({ values: [limit] }) =>
      limit === undefined ? [] : SIDES.map((side) => limitTarget(signal, part, limit, side, coming)),
    )
}
