import type { Agreements, OpenAgreement, UnfilledRole } from '../model/agreements'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import { roleText } from '../model/phrases'
import { listText } from '../model/words'
import { parameterSetting } from './setting'

const ruleText = ({ pathways }: Library, id: string): string => {
  const [pathway = '', rule = ''] = id.split('/')
  return `“${pathways[pathway]?.rules[rule]?.title ?? id}”`
}

const rulesText = (library: Library, ids: readonly string[]): string =>
  ids.length === 0 ? 'geen regel' : listText(ids.map((id) => ruleText(library, id)))

/** Says within which bounds a network may agree. */
export const boundsText = (library: Library, { name, between, oneOf = [] }: OpenAgreement): string => {
  const text = (value: string | number | boolean): string => parameterSetting(library, name, value)
  if (between === undefined) return `te kiezen uit ${listText(oneOf.map(text), 'of')}`
  const [least, most] = between
  return `tussen ${text(least)} en ${text(most)}`
}

const agreementLines = (library: Library, agreement: OpenAgreement): string[] => [
  `  ${agreement.name}: nu ${parameterSetting(library, agreement.name, agreement.default)}, ${boundsText(library, agreement)}`,
  `    waarom: ${agreement.why}`,
  `    in: ${rulesText(library, agreement.rules)}`,
]

const roleLine = (library: Library, { role, standIn, rules }: UnfilledRole): string => {
  const label = roleText(library, role)
  if (standIn !== undefined) return `  ${label}: ${roleText(library, standIn)} neemt waar`
  return `  ${label}: niemand${rules.length === 0 ? '' : `; in: ${rulesText(library, rules)}`}`
}

const part = (title: string, lines: readonly string[], count: number): string[] =>
  count === 0 ? [] : ['', `${title}: ${count}`, ...lines]

/** Says which red flags have nobody for a role, each with the role. */
export const faultLines = (library: Library, { roles }: Agreements): string[] =>
  roles
    .filter(({ standIn, redFlags }) => standIn === undefined && redFlags.length > 0)
    .map(
      ({ role, redFlags }) =>
        `Voor een rode vlag vult niemand de rol ${roleText(library, role)}: ${rulesText(library, redFlags)}.`,
    )

/** Writes what a network still has to arrange. */
export const networkLines = (library: Library, agreements: Agreements): string[] => {
  const { network, on, parameters, roles, ending } = agreements
  const [empty, taken] = [roles.filter((role) => !role.standIn), roles.filter((role) => role.standIn)]
  return [
    `${library.networks[network]?.title ?? network}, op ${dayText(on)}`,
    ...part(
      'Nog af te spreken',
      parameters.flatMap((one) => agreementLines(library, one)),
      parameters.length,
    ),
    ...part(
      'Rollen die niemand vult',
      empty.map((one) => roleLine(library, one)),
      empty.length,
    ),
    ...part(
      'Rollen die een ander waarneemt',
      taken.map((one) => roleLine(library, one)),
      taken.length,
    ),
    ...part(
      'Partijen die binnen 90 dagen stoppen',
      ending.map(
        ({ role, name, until, next }) =>
          `  ${roleText(library, role)}: ${name}, tot ${dayText(until)}; daarna ${next ?? 'niemand'}`,
      ),
      ending.length,
    ),
    ...(parameters.length + empty.length + ending.length === 0 ? ['', 'Er is niets meer te regelen.'] : []),
  ]
}
