import type { Advice, Lead, Recommendation, Responsible } from '../model/advice'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import { partyText, roleText, whenOf } from '../model/phrases'
import { everyText, listText } from '../model/words'
import { legalTermTexts, objectionTexts } from './legal'
import { isDraft } from './notices'
import { plainLabel, withoutBrackets } from './plainWords'
import { type Entry, filled, type Row, type Section, type Sheet } from './sheet'

/** The role of who the plan is about. */
const PERSON = 'persoon'

const plainRole = (library: Library, role: string): string => {
  if (role === PERSON) return 'u zelf'
  if (role === 'melder') return 'wie dit meldde'
  return role === 'coordinator' ? 'uw vaste aanspreekpunt' : withoutBrackets(roleText(library, role))
}

const whoText = (library: Library, { role, party }: Responsible): string => {
  if (role === PERSON || party === undefined) return plainRole(library, role)
  return `${plainRole(library, party.role)}: ${partyText(party)}`
}

const CONTACTS: Readonly<Record<Exclude<NonNullable<Recommendation['reached']>, 'noodnummer'>, string>> = {
  direct: 'Contact met',
  referral: 'Verwijzing naar',
  melding: 'Melding bij',
  aanvraag: 'Aanvraag bij',
}

const headingOf = (library: Library, one: Recommendation): string => {
  const { kind, to = '', text = '', reached = 'direct', mode } = one
  const role = plainRole(library, to)
  switch (kind) {
    case 'refer':
      if (reached === 'noodnummer') return `Bel nu ${library.roles[to]?.phone ?? role}`
      return mode === 'align' ? `Overleg met uw zorgverlener: ${role}` : `${CONTACTS[reached]}: ${role}`
    case 'inform':
      return `Dit hoort hiervan: ${role}`
    case 'assess':
      return 'Meten of navragen'
    case 'review':
      return 'Opnieuw kijken hoe het gaat'
    case 'discuss':
      return 'Samen bespreken'
    case 'advise':
      return 'Advies voor u'
    default:
      return text.replace(/\.$/, '')
  }
}

const BEFOREHAND: Readonly<Record<Recommendation['mode'], string>> = {
  new: '',
  align: '',
  'discuss-first': 'Eerst bespreken wij dit met u. Wij doen het alleen als u het goed vindt.',
  'not-shared': 'U wilt niet dat wij iets delen. Wij delen dus niets.',
  repeated: 'U wilde dit eerder niet. Wij vragen het u nog een keer.',
}

/** Names signals, each once: without what stands between brackets two may have one name. */
const labelsOf = (library: Library, ids: readonly string[]): string =>
  listText([...new Set(ids.map((id) => plainLabel(library, id)))])

const rowsOf = (library: Library, one: Recommendation): Row[] => {
  const { kind, party, responsible, law, text = '', signals = [], every, redFlag, mode } = one
  return filled([
    ['Bij wie', (kind === 'refer' || kind === 'inform') && party !== undefined ? partyText(party) : '', 2],
    ['Regelt dit', whoText(library, responsible), 1],
    ['Wat', kind === 'advise' || kind === 'discuss' ? text : labelsOf(library, signals), 1],
    ['Hoe vaak', every === undefined ? '' : everyText(every), 3],
    ['Eerst', redFlag ? '' : BEFOREHAND[mode], 1],
    ['Wij delen', labelsOf(library, one.share), 3],
    ['Betaalt', law === undefined ? '' : listText(law.payer, 'of'), 2],
    ['U betaalt', law?.ownPayment ?? '', 3],
  ])
}

const entryOf = (library: Library, { on }: Advice, one: Recommendation): Entry => {
  return {
    heading: headingOf(library, one),
    when: one.waitsFor === undefined ? whenOf(one, on) : 'later: iets anders gaat voor',
    isUrgent: one.redFlag,
    rows: rowsOf(library, one),
  }
}

const leadItem = (library: Library, label: string, lead: Lead | null): string[] =>
  lead === null ? [] : [`${label}: ${whoText(library, lead)}`]

const sectionsOf = (library: Library, advice: Advice): Section[] => {
  const { crisisLead, coordinator, questions } = advice
  const leads = [
    ...leadItem(library, 'Bij spoed leidt', crisisLead),
    ...leadItem(library, 'Voorstel voor uw vaste aanspreekpunt', coordinator),
  ]
  const asked = questions.length === 1 ? 'Wij hebben nog 1 vraag.' : `Wij hebben nog ${questions.length} vragen.`
  const all = Number.POSITIVE_INFINITY
  return [
    { title: 'Wie helpt u', items: leads, most: all },
    { title: 'Niet eens met een besluit?', items: objectionTexts(library, advice).map(withoutBrackets), most: all },
    { title: 'Zo lang mag een besluit duren', items: legalTermTexts(library, advice).map(withoutBrackets), most: 3 },
    { title: 'Nog te vragen', items: questions.length === 0 ? [] : [asked], most: all },
  ]
}

const STATUS: Readonly<Record<Advice['status'], string>> = {
  advice: '',
  incomplete: 'Wij weten nog te weinig voor een plan.',
  'no-advice': 'Er volgt nu geen advies.',
  'not-indicated': 'Dit past nu niet bij uw situatie.',
}

/** Puts together what the person sees of the plan: what happens, who does it, by when, and how to object. */
export const personSheet = (library: Library, advice: Advice): Sheet => ({
  title: `Uw plan van ${dayText(advice.on)}`,
  lines: [
    'Dit is een voorstel. U beslist mee.',
    isDraft(advice) ? 'De regels achter dit plan zijn nog niet vastgesteld.' : '',
    STATUS[advice.status],
  ].filter((line) => line !== ''),
  plan: 'Wat er gebeurt',
  entries: advice.recommendations.map((one) => entryOf(library, advice, one)),
  urgent: 'Dringend',
  elsewhere: 'Vraag ernaar.',
  sections: sectionsOf(library, advice),
})
