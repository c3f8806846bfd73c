import type { Urgency } from '../model/advice'
import { countOf } from '../model/personBits'
import type { Screening } from '../model/screening'
import type { Counted, CountedRule, Tally } from '../model/tally'
import type { ReferralCounts } from './referralCounts'

/** Counts that grow. */
export interface Counts {
  persons: number
  withReferral: number
  withOpenRule: number
  withoutLaw: number
  readonly byRole: Map<string, number>
  readonly byUrgency: Map<Urgency, number>
  readonly byLaw: Map<string, { settled: number; possible: number }>
  readonly notKnown: Map<string, number>
  readonly rules: Map<string, CountedRule>
}

export const newCounts = (): Counts => ({
  persons: 0,
  withReferral: 0,
  withOpenRule: 0,
  withoutLaw: 0,
  byRole: new Map(),
  byUrgency: new Map(),
  byLaw: new Map(),
  notKnown: new Map(),
  rules: new Map(),
})

/** Adds to one of several counts. */
export const addTo = <K>(counts: Map<K, number>, key: K, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** Adds the referrals to one role. */
export const addReferrals = (counts: Counts, role: string, { persons, ...found }: ReferralCounts): void => {
  addTo(counts.byRole, role, countOf(persons))
  counts.withoutLaw += found.withoutLaw
  for (const [urgency, count] of found.byUrgency) addTo(counts.byUrgency, urgency, count)
  for (const [law, { settled, possible }] of found.byLaw) {
    const before = counts.byLaw.get(law) ?? { settled: 0, possible: 0 }
    counts.byLaw.set(law, { settled: before.settled + settled, possible: before.possible + possible })
  }
}

const STATES = ['applies', 'mayApply', 'ruledOut', 'replaced', 'notIndicated'] as const
const NONE = { applies: 0, mayApply: 0, ruledOut: 0, replaced: 0, notIndicated: 0 }

/** Adds what became of the rules. */
export const addRules = ({ rules }: Counts, screening: Screening): void => {
  for (const [id, rule] of Object.entries(screening.rules)) {
    const before = rules.get(id) ?? { id, ...NONE }
    const now = Object.fromEntries(STATES.map((state) => [state, before[state] + rule[state].count]))
    rules.set(id, { ...before, ...now })
  }
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1)

const mostFirst = (counts: ReadonlyMap<string, number>): Counted[] =>
  [...counts]
    .map(([id, count]) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || byId(left, right))

const URGENCIES: readonly Urgency[] = ['now', 'day', 'workday', 'week', 'weeks', 'routine']

/** Writes the counts in an order of their own. */
export const tallyOf = (counts: Counts): Tally => {
  const { persons, withReferral, withOpenRule, withoutLaw } = counts
  const byRole = mostFirst(counts.byRole)
  return {
    persons,
    withReferral,
    withOpenRule,
    referrals: byRole.reduce((sum, { count }) => sum + count, 0),
    byRole,
    byUrgency: URGENCIES.map((id) => ({ id, count: counts.byUrgency.get(id) ?? 0 })).filter(({ count }) => count > 0),
    byLaw: [...counts.byLaw]
      .map(([id, count]) => ({ id, ...count }))
      .filter(({ possible }) => possible > 0)
      .sort((left, right) => right.possible - left.possible || byId(left, right)),
    withoutLaw,
    notKnown: mostFirst(counts.notKnown),
    rules: [...counts.rules.values()],
  }
}
