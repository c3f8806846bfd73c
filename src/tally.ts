import { conditionsAlone } from './compile/conditionsAlone'
import { prepare } from './compile/prepare'
import type { Condition } from './model/condition'
import { parseDay } from './model/day'
import type { Library } from './model/library'
import { type MayAct, mayActIn } from './model/mayActIn'
import type { Node } from './model/node'
import { type Bits, countOf, intersect, noOne, unite } from './model/personBits'
import type { Program, RuleProgram } from './model/program'
import { restingOn } from './model/restingOn'
import type { Column, ScreenContext, Screening, Table } from './model/screening'
import type { Tally } from './model/tally'
import { testedIn } from './model/testedIn'
import { askedOfMany } from './plan/askedOfMany'
import { type Decided, decidedIn } from './plan/decided'
import { type FundingOfMany, fundingOfMany } from './plan/fundingOfMany'
import { referralCounts } from './plan/referralCounts'
import { type Asking, referralsIn } from './plan/referrals'
import { addReferrals, addRules, addTo, type Counts, newCounts, tallyOf } from './plan/tallyOf'
import { screen } from './vectorScreening'

/** Counts what the plans of many persons hold together, a table at a time. */
export interface Tallying {
  /** Adds the persons of a table, with what became of the rules for them, and for whom a signal is not known. */
  readonly add: (table: Table, screening: Screening, unknown: (signal: string) => Bits) => void
  readonly tally: () => Tally
}

/** What holds for everyone whose plans are counted. */
type TallyContext = Omit<ScreenContext, 'pathways'>

/** All that is the same for every table. */
interface Ground {
  readonly program: Program
  readonly on: number
  readonly context: TallyContext
  readonly referrals: ReadonlyMap<string, readonly Asking[]>
  readonly mayAct: MayAct
  readonly alone: Library
  readonly ids: ReadonlyMap<Condition | string, string>
  /** Indexes of the signals on which these rest. */
  readonly needed: ReadonlySet<number>
  /** By signal that is asked, the rules that rest on it. */
  readonly resting: ReadonlyMap<string, readonly RuleProgram[]>
}

const restingIn = ({ rules, signals }: Program): Map<string, RuleProgram[]> => {
  const resting = new Map<string, RuleProgram[]>()
  for (const rule of rules)
    for (const index of restingOn(rule.tested, signals)) {
      const { id = '', derivation = null } = signals[index] ?? {}
      if (derivation === null) resting.set(id, [...(resting.get(id) ?? []), rule])
    }
  return resting
}

const testedBy = (node: Node | null): readonly number[] => (node === null ? [] : testedIn(node))

const groundOf = (library: Library, context: TallyContext): Ground => {
  const [network, on] = [context.network ?? null, parseDay(context.on) ?? 0]
  const program = prepare(library, network)
  const referrals = referralsIn(program, on)
  const asked = [...referrals.values()].flat()
  const services = new Set(asked.flatMap(({ service }) => service ?? []))
  const rows = [...services].flatMap((id) => library.services[id]?.law ?? [])
  const conditions = [...asked, ...rows].flatMap(({ when }) => when ?? [])
  const pausing = program.rules.filter(({ rule }) => rule.pauses.length > 0 && !rule.redFlag)
  const { library: alone, ids } = conditionsAlone(library, conditions, pausing)
  const { rules, signals } = prepare(alone, network)
  const needed = restingOn(
    rules.flatMap(({ tested, pathway }) => [...tested, ...testedBy(pathway.population)]),
    signals,
  )
  return {
    program,
    on,
    context,
    referrals,
    mayAct: mayActIn(program, on),
    alone,
    ids,
    needed,
    resting: restingIn(program),
  }
}

const aloneIn = ({ alone, needed, context, program }: Ground, table: Table, persons: number): Screening => {
  const columns = Object.entries(table as Readonly<Record<string, Column>>)
  const own = columns.filter(([id]) => needed.has(program.indexByAnyId.get(id) ?? -1))
  // Without any column there would be no persons.
  const all = own.length > 0 ? own : columns.slice(0, 1)
  return persons === 0 ? { persons, rules: {} } : screen(alone, Object.fromEntries(all), context)
}

const fundedIn = (decided: Decided): ((service: string) => FundingOfMany | undefined) => {
  const made = new Map<string, FundingOfMany>()
  return (id) => {
    const service = decided.program.services.get(id)
    const funding = made.get(id) ?? (service === undefined ? undefined : fundingOfMany(decided, service))
    if (funding !== undefined) made.set(id, funding)
    return funding
  }
}

const countReferrals = (counts: Counts, { referrals, mayAct }: Ground, decided: Decided): void => {
  const [funded, someone] = [fundedIn(decided), noOne(decided.persons)]
  for (const [role, askings] of referrals) {
    const asked = askings.map((asking) => askedOfMany(decided, asking, mayAct))
    const found = referralCounts(asked, funded)
    addReferrals(counts, role, found)
    unite(someone, found.persons)
  }
  counts.withReferral += countOf(someone)
}

const openOf = (rules: readonly RuleProgram[], { screening, persons }: Decided): Bits =>
  rules.reduce((all, { id }) => unite(all, decidedIn(screening, id, 'mayApply', persons)), noOne(persons))

/** Starts to count what the plans of persons hold together, without making these plans. */
export const startTally = (library: Library, context: TallyContext): Tallying => {
  const [ground, counts] = [groundOf(library, context), newCounts()]
  const { program, on, ids, resting } = ground
  return {
    add: (table, screening, unknown) => {
      const { persons } = screening
      const decided: Decided = { program, on, ids, persons, screening, alone: aloneIn(ground, table, persons) }
      counts.persons += persons
      counts.withOpenRule += countOf(openOf(program.rules, decided))
      countReferrals(counts, ground, decided)
      for (const [id, rules] of resting)
        addTo(counts.notKnown, id, countOf(intersect(openOf(rules, decided), unknown(id))))
      addRules(counts, screening)
    },
    tally: () => tallyOf(counts),
  }
}
