import type { Advice } from '../../model/advice'
import type { Comparable } from './compare'
import type { Shows } from './search'

/** What one side says of a thing, and whether it holds by that. */
interface Shown {
  readonly of: (advice: Advice) => string | null
  readonly holds: (said: string | null) => boolean
}

const showing =
  ({ of }: Shown, isWanted: (before: string | null, after: string | null) => boolean): Shows =>
  ({ before, after }) => {
    const seen = [of(before), of(after)] as const
    return isWanted(...seen) ? seen : null
  }

const shownBy = (shown: Shown): Comparable['shows'] => ({
  more: showing(shown, (before, after) => !shown.holds(before) && shown.holds(after)),
  less: showing(shown, (before, after) => shown.holds(before) && !shown.holds(after)),
  open: showing(shown, (before, after) => before !== after && !shown.holds(before) && !shown.holds(after)),
})

const APPLYING = ['applies', 'replaced']

/** Shows by the state of a rule that its condition holds. */
export const shownByRule = (id: string): Comparable['shows'] =>
  shownBy({
    of: ({ pathways }) => pathways.flatMap(({ rules }) => rules).find((one) => one.id === id)?.state ?? null,
    holds: (state) => state !== null && APPLYING.includes(state),
  })

/** Shows by the state of a pathway for whom it is. */
export const shownByPathway = (id: string): Comparable['shows'] =>
  shownBy({
    of: ({ pathways }) => pathways.find((one) => one.id === id)?.state ?? null,
    holds: (state) => state === 'in-force',
  })
