import type { Funding } from '../model/advice'
import { legalOf } from '../model/legal'
import type { Node } from '../model/node'
import type { ServiceProgram } from '../model/program'
import type { LawRow } from '../model/service'
import { FALSE, TRUE, UNKNOWN } from '../model/truth'
import { hasBegun, hasEnded, isInForce } from '../model/validity'
import type { PlanContext } from './context'

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

/**
 * Lists the rows of a service that count on a day, in their order, and whether each has lapsed: a lapsed row never falls through
 * to a later one, unless that one takes over.
 */
export const rowsOn = (service: ServiceProgram, on: number) =>
  service.rows.flatMap((one) => {
    const valid = one.row.valid ?? {}
    const hasLapsed = hasEnded(valid, on)
    if (!hasBegun(valid, on) || (hasLapsed && takesOver(one.row, service, on))) return []
    return [{ ...one, hasLapsed }]
  })

const take = (found: Found, { laws, ownPayment }: LawRow): void => {
  for (const law of laws) found.laws.add(law)
  if (ownPayment !== undefined) found.ownPayments.add(ownPayment)
  if (laws.length > 1) found.unsettled = true
}

/** Goes through the rows as the first that holds counts. */
const walk = (service: ServiceProgram, { view }: PlanContext): Found => {
  const found: Found = { laws: new Set(), ownPayments: new Set(), open: [], unsettled: false }
  for (const { row, when, hasLapsed } of rowsOn(service, view.on)) {
    const truth = when === null ? TRUE : when.check(view)
    if (truth === FALSE) continue
    if (hasLapsed) found.unsettled = true
    else take(found, row)
    if (when !== null && truth === UNKNOWN) found.open.push(when)
    if (truth === TRUE) return found
  }
  found.unsettled = true
  return found
}

const joined = (texts: ReadonlySet<string>): string => [...texts].sort().join('; ')

/** Says what the laws that may pay set by themselves. */
const legalIn = ({ program, view }: PlanContext, laws: readonly string[]): ReturnType<typeof legalOf> =>
  legalOf(
    [...laws].sort().flatMap((law) => program.laws.get(law) ?? []),
    (when) => when === null || when.check(view) !== FALSE,
  )

/** Gives the funding of a service of which the first row that is not ruled out certainly holds; null when it is less plain. */
const plainly = ({ rows }: ServiceProgram, context: PlanContext): Funding | null => {
  const { view } = context
  for (const { row, when, funding, hasOpenTerms } of rows) {
    const truth = when === null ? TRUE : when.check(view)
    if (row.valid !== undefined && truth !== FALSE && !isInForce(row.valid, view.on)) return null
    if (truth === FALSE) continue
    if (truth === UNKNOWN) return null
    if (!hasOpenTerms) return funding
    const { terms: _terms, objection: _objection, ...paid } = funding
    return { ...paid, ...legalIn(context, row.laws) }
  }
  return null
}

/** Says which law pays for services on the day: all that are still possible, and which signals decide. */
export const fundingOf = (context: PlanContext, services: readonly string[]): Funding | undefined => {
  const only = services.length === 1 ? context.program.services.get(services[0] ?? '') : undefined
  const plain = only === undefined ? null : plainly(only, context)
  if (plain !== null) return plain
  const found = services
    .flatMap((id) => context.program.services.get(id) ?? [])
    .map((service) => walk(service, context))
  if (found.length === 0) return undefined
  const possible = [...new Set(found.flatMap(({ laws }) => [...laws]))].sort()
  const open = found.flatMap((one) => (one.unsettled || one.laws.size > 1 || one.ownPayments.size > 0 ? one.open : []))
  const dependsOn = context
    .unsettled(open)
    .map((index) => context.program.signals[index]?.id ?? '')
    .sort()
  const own = joined(new Set(found.flatMap(({ ownPayments }) => [...ownPayments])))
  return {
    possible,
    settled:
      possible.length > 0 && found.every((one) => !one.unsettled && (one.laws.size === 1 || one.open.length === 0)),
    payer: [...new Set(possible.flatMap((law) => context.program.library.laws[law]?.payer ?? []))].sort(),
    ...(own === '' ? {} : { ownPayment: own }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...legalIn(context, possible),
  }
}
