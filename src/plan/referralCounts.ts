import type { Urgency } from '../model/advice'
import { type Bits, countOf, intersect, noOne, unite, without } from '../model/personBits'
import type { Asked } from './askedOfMany'
import type { FundingOfMany } from './fundingOfMany'

/** How often there is a referral to one role, by what makes them differ. */
export interface ReferralCounts {
  /** For whom there is one. */
  readonly persons: Bits
  readonly byUrgency: ReadonlyMap<Urgency, number>
  readonly byLaw: ReadonlyMap<string, { readonly settled: number; readonly possible: number }>
  readonly withoutLaw: number
}

const none = ({ length }: Bits): Bits => new Uint32Array(length)

const anyOf = (asked: readonly Asked[], which: 'given' | 'going'): Bits =>
  asked.reduce((all, one) => unite(all, one[which]), none(asked[0]?.given ?? noOne(0)))

/** Counts by urgency: for each person the first that goes ahead counts, else the first. */
const urgencies = (asked: readonly Asked[], persons: Bits): Map<Urgency, number> => {
  const [left, counts] = [persons.slice(), new Map<Urgency, number>()]
  for (const which of ['going', 'given'] as const)
    for (const one of asked) {
      const first = intersect(one[which].slice(), left)
      without(left, first)
      counts.set(one.term.urgency, (counts.get(one.term.urgency) ?? 0) + countOf(first))
    }
  return counts
}

/** Gives by service for whom it is asked: what goes ahead says what a contact is for, and only without that what waits. */
const servicesOf = (asked: readonly Asked[]): Map<string, Bits> => {
  const [services, going] = [new Map<string, Bits>(), anyOf(asked, 'going')]
  for (const { service, ...one } of asked) {
    if (service === null) continue
    const counts = unite(without(one.given.slice(), going), one.going)
    services.set(service, unite(services.get(service) ?? counts, counts))
  }
  return services
}

type Funded = (service: string) => FundingOfMany | undefined

const laws = (asked: readonly Asked[], persons: Bits, funded: Funded): Pick<ReferralCounts, 'byLaw' | 'withoutLaw'> => {
  const [possible, settled, paid] = [new Map<string, Bits>(), persons.slice(), none(persons)]
  for (const [service, bits] of servicesOf(asked)) {
    const funding = funded(service)
    if (funding === undefined) continue
    without(settled, without(bits.slice(), funding.settled))
    for (const [law, may] of funding.possible) {
      const here = intersect(may.slice(), bits)
      possible.set(law, unite(possible.get(law) ?? none(persons), here))
      unite(paid, here)
    }
  }
  const byLaw = [...possible].map(([law, bits]) => {
    const count = { possible: countOf(bits), settled: countOf(intersect(bits.slice(), settled)) }
    return [law, count] as const
  })
  return { byLaw: new Map(byLaw), withoutLaw: countOf(without(persons.slice(), paid)) }
}

/** Counts the referrals to one role in the plans of many persons, one for each person. */
export const referralCounts = (asked: readonly Asked[], funded: Funded): ReferralCounts => {
  const persons = anyOf(asked, 'given')
  return { persons, byUrgency: urgencies(asked, persons), ...laws(asked, persons, funded) }
}
