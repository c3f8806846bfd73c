import type { Funding } from '../model/advice'
import type { DayNumber } from '../model/day'
import type { LawRowProgram, ServiceProgram } from '../model/fundingProgram'
import { legalOf } from '../model/legal'
import type { Node } from '../model/node'
import type { LawRow } from '../model/service'
import { FALSE, TRUE, UNKNOWN } from '../model/truth'
import { hasBegun, hasEnded, isInForce } from '../model/validity'
import type { PlanContext } from './context'
import { distinct } from './distinct'

interface Found {
  readonly laws: Set<string>
  readonly ownPayments: Set<string>
  /** Conditions that are not certain and decide between laws. */
  readonly open: Node[]
  /** True when it may be that no row holds, or that sources differ. */
  unsettled: boolean
}

const takesOver = (lapsed: LawRow, { rows }: ServiceProgram, on: number): boolean =>
  rows.some(({ row }) => {
    const [from, until] = [row.valid?.from, lapsed.valid?.until]
    return (
      row !== lapsed && from !== undefined && until !== undefined && from >= until && isInForce(row.valid ?? {}, on)
    )
  })

interface RowOnDay extends LawRowProgram {
  readonly hasLapsed: boolean
}

const rowsFor = (service: ServiceProgram, on: DayNumber): RowOnDay[] =>
  service.rows.flatMap((one) => {
    const valid = one.row.valid ?? {}
    const hasLapsed = hasEnded(valid, on)
    if (!hasBegun(valid, on) || (hasLapsed && takesOver(one.row, service, on))) return []
    return [{ hasLapsed, ...one }]
  })

const lastRows = new WeakMap<ServiceProgram, { readonly on: DayNumber; readonly rows: readonly RowOnDay[] }>()

/**
 * Lists the rows of a service that count on a day, in their order, and whether each has lapsed: a lapsed row never falls through
 * to a later one, unless that one takes over.
 */
export const rowsOn = (service: ServiceProgram, on: DayNumber): readonly RowOnDay[] => {
  const last = lastRows.get(service)
  if (last?.on === on) return last.rows
  const rows = rowsFor(service, on)
  lastRows.set(service, { on, rows })
  return rows
}

const nothingFound = (): Found => ({ laws: new Set(), ownPayments: new Set(), open: [], unsettled: false })

const take = (found: Found, { laws, ownPayment }: LawRow): void => {
  for (const law of laws) found.laws.add(law)
  if (ownPayment !== undefined) found.ownPayments.add(ownPayment)
  if (laws.length > 1) found.unsettled = true
}

/** Goes through the rows as the first that holds counts. */
const walk = (service: ServiceProgram, { view, truth: truthOf }: PlanContext): Found => {
  const found = nothingFound()
  for (const { row, when, hasLapsed } of rowsOn(service, view.on)) {
    const truth = truthOf(when)
    if (truth === FALSE) continue
    if (hasLapsed) found.unsettled = true
    else take(found, row)
    if (when !== null && truth === UNKNOWN) found.open.push(when)
    if (truth === TRUE) return found
  }
  found.unsettled = true
  return found
}

/** Says what the laws that may pay set by themselves. */
const legalIn = ({ program, truth }: PlanContext, laws: readonly string[]): ReturnType<typeof legalOf> =>
  legalOf(
    laws.flatMap((law) => program.laws.get(law) ?? []),
    (when) => truth(when) !== FALSE,
  )

/** Gives the funding of a service of which the first row that is not ruled out certainly holds; null when it is less plain. */
const plainly = ({ rows }: ServiceProgram, context: PlanContext): Funding | null => {
  const { view } = context
  for (const { row, when, funding, hasOpenTerms } of rows) {
    const truth = context.truth(when)
    if (row.valid !== undefined && truth !== FALSE && !isInForce(row.valid, view.on)) return null
    if (truth === FALSE) continue
    if (truth === UNKNOWN) return null
    if (!hasOpenTerms) return funding
    const { terms: _terms, objection: _objection, possible, ...paid } = funding
    return { possible, ...paid, ...legalIn(context, possible) }
  }
  return null
}

/** Puts together what was found of several services; `unsettled` when it is not certain which law pays for one of them. */
const joined = (all: readonly Found[]): Found => {
  const whole = nothingFound()
  for (const { laws, ownPayments, open, unsettled } of all) {
    for (const law of laws) whole.laws.add(law)
    for (const own of ownPayments) whole.ownPayments.add(own)
    if (unsettled || laws.size > 1 || ownPayments.size > 0) whole.open.push(...open)
    if (unsettled || (laws.size !== 1 && open.length > 0)) whole.unsettled = true
  }
  return whole
}

const signalsIn = ({ program, unsettled }: PlanContext, nodes: readonly Node[]): readonly string[] =>
  nodes.length === 0
    ? []
    : unsettled(nodes)
        .map((index) => program.signals[index]?.id ?? '')
        .sort()

const payersOf = ({ program }: PlanContext, laws: readonly string[]): string[] =>
  distinct(laws.flatMap((law) => program.library.laws[law]?.payer ?? [])).sort()

/** Says which law pays for services on the day: all that are still possible, and which signals decide. */
export const fundingOf = (context: PlanContext, services: readonly string[]): Funding | undefined => {
  const known = services.flatMap((id) => context.program.services.get(id) ?? [])
  const [only] = known
  if (only === undefined) return undefined
  const plain = known.length === 1 ? plainly(only, context) : null
  if (plain !== null) return plain
  const { laws, ownPayments, open, unsettled } = joined(known.map((service) => walk(service, context)))
  const possible = [...laws].sort()
  const dependsOn = signalsIn(context, open)
  return {
    possible,
    settled: possible.length > 0 && !unsettled,
    payer: payersOf(context, possible),
    ...(ownPayments.size === 0 ? {} : { ownPayment: [...ownPayments].sort().join('; ') }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...legalIn(context, possible),
  }
}
