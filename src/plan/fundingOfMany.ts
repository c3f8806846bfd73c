import type { ServiceProgram } from '../model/fundingProgram'
import { type Bits, everyone, intersect, noOne, unite, without } from '../model/personBits'
import { aloneIn, type Decided } from './decided'
import { rowsOn } from './funding'

/** Who pays for a service, for many persons at once. */
export interface FundingOfMany {
  /** By law, for whom it may pay. */
  readonly possible: ReadonlyMap<string, Bits>
  /** For whom it is certain which law pays. */
  readonly settled: Bits
}

/** Gives for whom more than one law may pay. */
const moreThanOne = (possible: Iterable<Bits>, persons: number): Bits => {
  const [some, more] = [noOne(persons), noOne(persons)]
  for (const bits of possible) {
    unite(more, intersect(some.slice(), bits))
    unite(some, bits)
  }
  return more
}

/** Says for many persons what `fundingOf` says for one. */
export const fundingOfMany = (decided: Decided, service: ServiceProgram): FundingOfMany => {
  const { persons, on } = decided
  const [all, left, unsettled, open] = [everyone(persons), everyone(persons), noOne(persons), noOne(persons)]
  const possible = new Map<string, Bits>()
  for (const { row, hasLapsed } of rowsOn(service, on)) {
    const truth = row.when === undefined ? { yes: all, may: all } : aloneIn(decided, row.when)
    const reached = intersect(truth.may.slice(), left)
    if (hasLapsed || row.laws.length > 1) unite(unsettled, reached)
    if (!hasLapsed) for (const law of row.laws) possible.set(law, unite(possible.get(law) ?? noOne(persons), reached))
    unite(open, without(reached.slice(), truth.yes))
    without(left, truth.yes)
  }
  unite(unsettled, left)
  unite(unsettled, intersect(open, moreThanOne(possible.values(), persons)))
  return { possible, settled: without(all.slice(), unsettled) }
}
