import type { Party } from '../model/advice'
import { parseDay } from '../model/day'
import { frozen } from '../model/frozen'
import type { Library } from '../model/library'
import type { NamedParty, Network } from '../model/network'
import type { ItemProgram, PartyProgram, PathwayProgram, RuleProgram } from '../model/program'
import type { Role } from '../model/service'

const asParty = (role: string, { name, phone, url }: NamedParty): Party => ({
  role,
  name,
  ...(phone === undefined ? {} : { phone }),
  ...(url === undefined ? {} : { url }),
})

const own = (network: Network, role: string): PartyProgram[] =>
  (network.parties[role] ?? []).map((party) => ({
    party: frozen(asParty(role, party)),
    from: party.from === undefined ? Number.NEGATIVE_INFINITY : (parseDay(party.from) ?? 0),
    until: party.until === undefined ? Number.POSITIVE_INFINITY : (parseDay(party.until) ?? 0),
  }))

/** Lists who stands behind each role: its own parties first, then those of the role that fills it. */
export const partiesIn = (library: Library, network: Network | null): Map<string, readonly PartyProgram[]> => {
  if (network === null) return new Map()
  return new Map(
    Object.keys(library.roles).map((role) => {
      const other = network.filledBy[role]
      return [role, [...own(network, role), ...(other === undefined ? [] : own(network, other))]]
    }),
  )
}

const isProfessional = (role: Role | undefined): boolean =>
  role !== undefined && role.domain !== 'shared' && role.receives.length > 0

const rolesOf = (library: Library, { kind, to, responsible }: ItemProgram): string[] => [
  ...(to !== null && (kind === 'refer' || kind === 'inform') ? [to] : []),
  // The person and those close by, who belong to no domain or may be told nothing, are nobody's party.
  ...responsible.filter((role) => isProfessional(library.roles[role])),
]

/** Lists the roles that a network could fill: those that rules name, that deliver a service or that lead. */
export const fillableIn = (
  library: Library,
  rules: readonly RuleProgram[],
  pathways: readonly PathwayProgram[],
): Set<string> =>
  new Set([
    ...Object.values(library.services).flatMap(({ by }) => by),
    ...rules.flatMap(({ items }) => items.flatMap((item) => rolesOf(library, item))),
    ...pathways.flatMap(({ lead }) =>
      lead.map(({ role }) => role).filter((role) => isProfessional(library.roles[role])),
    ),
  ])
