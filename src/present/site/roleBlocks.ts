import type { Operand } from '../../model/condition'
import { parseDay } from '../../model/day'
import { dayText } from '../../model/dutch'
import type { NamedParty } from '../../model/network'
import type { Item, Rule } from '../../model/pathway'
import { roleText } from '../../model/phrases'
import type { Role } from '../../model/service'
import { isInForce } from '../../model/validity'
import type { Block, Text } from './blocks'
import { numberSpans, roleWords, type Subject } from './subject'
import { between, linkTo, rowItem, textOf } from './texts'

const rolesOfItem = ({ kind, to, responsible, with: partners = [] }: Item): readonly Operand[] =>
  kind === 'note' ? [] : [...(to === undefined ? [] : [to]), ...responsible, ...partners]

const rolesOfRule = ({ then, lead, treatmentLead }: Rule): readonly Operand[] => [
  ...then.flatMap(rolesOfItem),
  ...[lead, treatmentLead].filter((operand) => operand !== undefined),
]

/** Lists the roles of a pathway by their id, each with the rules that name it; who reports or coordinates is no role. */
const rolesIn = ({ pathway, reading, facts }: Subject): Map<string, readonly string[]> => {
  const rules = new Map<string, string[]>()
  for (const [id, rule] of Object.entries(pathway.rules)) {
    for (const role of new Set(rolesOfRule(rule).map((operand) => String(reading.value(operand)))))
      rules.set(role, [...(rules.get(role) ?? []), `${facts.id}/${id}`])
  }
  for (const { role } of pathway.lead) {
    const id = String(reading.value(role))
    rules.set(id, rules.get(id) ?? [])
  }
  return new Map([...rules].filter(([role]) => reading.library.roles[role] !== undefined).sort())
}

const REACHED: Readonly<Record<Role['reached'], string>> = {
  direct: 'rechtstreeks',
  referral: 'met een verwijzing',
  melding: 'met een melding',
  aanvraag: 'met een aanvraag',
  noodnummer: 'noodnummer',
}

const BY = { person: ' door de persoon zelf', professional: ' door een professional' } as const

const reachedText = ({ reached, by, phone }: Role): string =>
  [`${REACHED[reached]}${by === undefined ? '' : BY[by]}`, ...(phone === undefined ? [] : [phone])].join(', ')

const partySpans = ({ name, phone, url, from, until }: NamedParty, isDated: boolean): Text => [
  linkTo(name, url),
  phone === undefined ? '' : `, ${phone}`,
  from === undefined || isDated ? '' : `, vanaf ${dayText(from)}`,
  until === undefined ? '' : `, tot ${dayText(until)}`,
]

const partiesText = ({ site, reading: { network } }: Subject, role: string): Text => {
  const day = site.on === undefined ? null : parseDay(site.on)
  const parties = (network?.parties[role] ?? []).filter((party) => day === null || isInForce(party, day))
  return between(
    parties.map((party) => partySpans(party, day !== null)),
    '; ',
  )
}

/** Says who is there for a role in the network, who stands in, or that nobody is. */
const filledText = (subject: Subject, role: string): Text => {
  const { library, network } = subject.reading
  const own = partiesText(subject, role)
  if (own.length > 0) return own
  const other = network?.filledBy[role]
  const theirs = other === undefined ? [] : partiesText(subject, other)
  if (other !== undefined && theirs.length > 0) return [`${roleText(library, other)} neemt waar: `, ...theirs]
  // For a number that everyone can call nobody has to be found.
  const isNeeded = subject.site.fillable.includes(role) && library.roles[role]?.reached !== 'noodnummer'
  return isNeeded ? [{ kind: 'open', text: 'niemand' }] : ['–']
}

/** Writes the roles of a pathway: how to reach them, what names them, and who they are in the network. */
export const roleBlocks = (subject: Subject): Block[] => {
  const { library, network } = subject.reading
  const rows = [...rolesIn(subject)].map(([role, rules]) => [
    [roleText(library, role)],
    library.roles[role] === undefined ? [] : [reachedText(library.roles[role])],
    numberSpans(subject, rules),
    ...(network === null ? [] : [filledText(subject, role)]),
  ])
  const head = ['Rol', 'Te bereiken', 'Regels', ...(network === null ? [] : [`In ${network.title}`])]
  return [{ kind: 'table', caption: 'Rollen in dit zorgpad', head, rows }]
}

/** Writes who coordinates: the first row that is certain. */
export const leadBlocks = (subject: Subject): Block[] => [
  {
    kind: 'paragraph',
    text: ['Een voorstel: de eerste rij die zeker is telt, en de persoon zelf kiest anders als die dat wil.'],
  },
  {
    kind: 'list',
    isOrdered: true,
    items: subject.pathway.lead.map(({ when, role }) =>
      rowItem(subject.reading, when, textOf(roleWords(subject, role))),
    ),
  },
]
