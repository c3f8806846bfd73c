import { prepare } from '../compile/prepare'
import type { Agreements, EndingParty, UnfilledRole } from '../model/agreements'
import { type DayNumber, formatDay, parseDay } from '../model/day'
import type { Library } from '../model/library'
import type { PartyProgram, Program, RuleProgram } from '../model/program'
import { openAgreements } from './openAgreements'

/** Soon, in days: long enough to find another party. */
const SOON = 90

const isThere = ({ from, until }: PartyProgram, on: DayNumber): boolean => from <= on && on < until

const partyOn = (program: Program, role: string, on: DayNumber): PartyProgram | undefined =>
  program.parties.get(role)?.find((party) => isThere(party, on))

/** Lists the roles that a rule cannot do without: who it asks something of, who leads, and whoever is alone responsible. */
const neededBy = (program: Program, { items, lead }: RuleProgram, on: DayNumber): string[] => {
  const hasParty = (role: string): boolean => !program.fillable.has(role) || partyOn(program, role, on) !== undefined
  return [
    ...items.flatMap(({ kind, to }) => (to !== null && (kind === 'refer' || kind === 'inform') ? [to] : [])),
    ...items.flatMap(({ responsible }) => (responsible.some(hasParty) ? [] : responsible)),
    ...(lead === null ? [] : [lead]),
  ]
}

const unfilledRoles = (program: Program, on: DayNumber): UnfilledRole[] => {
  const needed = program.rules.map((rule) => ({ rule, roles: neededBy(program, rule, on) }))
  return [...program.fillable].sort().flatMap((role): UnfilledRole[] => {
    const party = partyOn(program, role, on)?.party
    if (party?.role === role || program.library.roles[role]?.reached === 'noodnummer') return []
    const asking = needed.filter(({ roles }) => roles.includes(role)).map(({ rule }) => rule)
    return [
      {
        role,
        ...(party === undefined ? {} : { standIn: party.role }),
        rules: asking.map(({ id }) => id),
        redFlags: asking.filter(({ rule }) => rule.redFlag).map(({ id }) => id),
      },
    ]
  })
}

const endingParties = (program: Program, on: DayNumber): EndingParty[] =>
  [...program.parties].flatMap(([role, parties]) =>
    parties
      .filter(({ party, until }) => party.role === role && on < until && until <= on + SOON)
      .map(({ party, until }): EndingParty => {
        const next = partyOn(program, role, until)?.party.name
        return { role, name: party.name, until: formatDay(until), ...(next === undefined ? {} : { next }) }
      }),
  )

/** Lists what a network of a library still has to arrange: what to agree on, roles to fill, parties that stop within 90 days. */
export const agreementsIn = (library: Library, network: string, on: string): Agreements => {
  const program = prepare(library, network)
  const day = parseDay(on) ?? 0
  return {
    network,
    on,
    parameters: openAgreements(program),
    roles: unfilledRoles(program, day),
    ending: endingParties(program, day),
  }
}
