import type { Observed, State } from '../../../model/state'
import { type Facts, type LentState, lend } from '../known/facts'
import { factsOf, type Layout, type Own } from '../known/layout'

/** So much is remembered of one signal at most. */
const MOST_REMEMBERED = 20_000

const written = ({ exists, absent, mask, must, low, high, reason }: State): string | null =>
  typeof low === 'number' && typeof high === 'number'
    ? `${exists}${absent ? 'a' : ''}${mask} ${must} ${low} ${high}${reason ?? ''}`
    : null

/** Looks up what exact numbers come to: to compute with those takes longer than to see that it was done before. */
const remembering = (
  inputs: readonly State[],
  ownOf: (given: Observed | null) => Own,
): ((given: Observed | null) => Own) => {
  const remembered = new Map<string, Own>()
  return (given) => {
    if (given !== null) return ownOf(given)
    const marks = inputs.map(written)
    if (marks.includes(null)) return ownOf(given)
    const key = marks.join()
    const own = remembered.get(key) ?? ownOf(given)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, own)
    return own
  }
}

const derivingOne = (layout: Layout, { signal }: Facts): ((person: number, given: Observed | null) => Own) => {
  const states = layout.program.signals.map(({ full }): LentState => ({ ...full }))
  const lent = signal.inputs.map((input) => [factsOf(layout, input), states[input] as LentState] as const)
  const ownOf = remembering(
    lent.map(([, state]) => state),
    (given) => layout.ownOf(signal, states, given),
  )
  return (person, given) => {
    for (const [input, state] of lent) lend(input, person, state)
    return ownOf(given)
  }
}

/** Makes what derives a signal of one person of a block, by the evaluator of single persons. */
export const ownByRow = (layout: Layout, facts: Facts): ((person: number, given: Observed | null) => Own) => {
  // Of most signals nobody needs this.
  let derive: ReturnType<typeof derivingOne> | null = null
  return (person, given) => {
    derive ??= derivingOne(layout, facts)
    return derive(person, given)
  }
}
