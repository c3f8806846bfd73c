import type { Condition, SignalTest } from '../model/condition'
import { conditionOf } from '../model/conditionOf'
import { type Bits, everyone, intersect, noOne, unite, without } from '../model/personBits'
import type { Program } from '../model/program'
import type { Screening } from '../model/screening'

/** What was decided for many persons. */
export interface Decided {
  readonly program: Program
  readonly on: number
  readonly persons: number
  readonly screening: Screening
  /** Of tests, and of rules by themselves, that stand alone as rules. */
  readonly alone: Screening
  /** By test, or by the id of a rule, the id of the rule that it is there. */
  readonly ids: ReadonlyMap<SignalTest | string, string>
}

/** For whom a condition certainly holds, and for whom it may. */
interface Holding {
  readonly yes: Bits
  readonly may: Bits
}

/** Gives for whom a rule applies or may apply. */
export const decidedIn = ({ rules }: Screening, id: string, state: 'applies' | 'mayApply', persons: number): Bits =>
  rules[id]?.[state].bits ?? noOne(persons)

/** Gives for whom a test holds, or a rule by itself: also where that is replaced. */
export const aloneIn = ({ alone, ids, persons }: Decided, what: SignalTest | string): Holding => {
  const id = ids.get(what) ?? ''
  const yes = decidedIn(alone, id, 'applies', persons)
  return { yes, may: unite(decidedIn(alone, id, 'mayApply', persons).slice(), yes) }
}

/** Gives who is in at least so many sets. */
const atLeastIn = (sets: readonly Bits[], atLeast: number, persons: number): Bits => {
  const reached = [everyone(persons), ...Array.from({ length: atLeast }, () => noOne(persons))]
  for (const set of sets)
    for (let many = atLeast; many > 0; many -= 1) {
      const [before, now] = [reached[many - 1] ?? noOne(persons), reached[many] ?? noOne(persons)]
      unite(now, intersect(set.slice(), before))
    }
  return reached[atLeast] ?? noOne(persons)
}

const neededOf = (
  { program }: Decided,
  condition: Extract<Condition, { readonly of: readonly Condition[] }>,
): number => {
  if (condition.kind === 'count') return Number(program.value(condition.atLeast))
  return condition.kind === 'all' ? condition.of.length : 1
}

/** Works out for whom a condition holds as it is worked out for one person: by three-valued logic from its tests. */
export const holdingOf = (decided: Decided, condition: Condition): Holding => {
  const { persons } = decided
  switch (condition.kind) {
    case 'test':
      return aloneIn(decided, condition)
    case 'applies':
      return holdingOf(decided, conditionOf(decided.program.library, condition.rule))
    case 'not': {
      const { yes, may } = holdingOf(decided, condition.of)
      return { yes: without(everyone(persons), may), may: without(everyone(persons), yes) }
    }
    default: {
      const [parts, needed] = [condition.of.map((part) => holdingOf(decided, part)), neededOf(decided, condition)]
      const reached = (which: keyof Holding): Bits =>
        atLeastIn(
          parts.map((part) => part[which]),
          needed,
          persons,
        )
      return { yes: reached('yes'), may: reached('may') }
    }
  }
}
