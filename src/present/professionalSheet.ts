import type { Advice, Lead, Recommendation } from '../model/advice'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import {
  beforehandOf,
  partyText,
  payerOf,
  questionsOf,
  roleText,
  sharedOf,
  statusText,
  titleOf,
  whenOf,
  whoOf,
} from '../model/phrases'
import { dueText, listText } from '../model/words'
import { legalTermTexts, objectionTexts } from './legal'
import { agreementsText, isDraft, shownNotices } from './notices'
import { reasonText } from './reason'
import { type Entry, filled, type Row, type Section, type Sheet } from './sheet'

const stepText = ({ steps }: Recommendation, year: string): string =>
  steps.map(({ do: step, due }) => `${step}${due === null ? '' : ` (uiterlijk ${dueText(due, year)})`}`).join('; ')

const rowsOf = (library: Library, advice: Advice, one: Recommendation, place: number): Row[] => {
  const { kind, party, responsible, law, text = '', with: partners = [] } = one
  const isContact = kind === 'refer' || kind === 'inform'
  return filled([
    ['Wie', whoOf(library, responsible), 1],
    ['Samen met', listText(partners.map((role) => roleText(library, role))), 2],
    ['Bij', isContact && party !== undefined ? partyText(party) : '', 2],
    ['Vraag', questionsOf(one).join(' '), 2],
    ['Zeg', kind === 'advise' ? text : '', 1],
    ['Vooraf', beforehandOf(one), 1],
    ['Meegeven', sharedOf(library, one), 3],
    ['Stappen', stepText(one, advice.on.slice(0, 4)), 3],
    ['Waarom', reasonText(advice, one, place), 2],
    ['Betaalt', law === undefined ? '' : payerOf(library, law), 2],
    ['Zelf betalen', law?.ownPayment ?? '', 3],
  ])
}

const entryOf = (library: Library, advice: Advice, one: Recommendation, place: number): Entry => {
  return {
    heading: titleOf(library, one).replace(/\.$/, ''),
    when: whenOf(one, advice.on),
    isUrgent: one.redFlag,
    rows: rowsOf(library, advice, one, place),
  }
}

const leadItem = (library: Library, label: string, lead: Lead | null): string[] =>
  lead === null ? [] : [`${label}: ${whoOf(library, lead)}`]

const sectionsOf = (library: Library, advice: Advice): Section[] => {
  const { crisisLead, coordinator, treatmentLead, agenda, questions } = advice
  const leads = [
    ...leadItem(library, 'In de crisis leidt', crisisLead),
    ...leadItem(library, 'Voorstel coördinatie', coordinator),
    ...leadItem(library, 'Voorstel regiebehandelaar', treatmentLead),
  ]
  const asked = questions.map(({ ask, redFlag }) => `${redFlag ? 'Rode vlag: ' : ''}${ask}`)
  return [
    { title: 'Wie leidt', items: leads, most: leads.length },
    { title: 'Samen te bespreken', items: agenda.map(({ text }) => text), most: 4 },
    { title: 'Bezwaar', items: objectionTexts(library, advice), most: Number.POSITIVE_INFINITY },
    { title: 'Wettelijke termijnen', items: legalTermTexts(library, advice), most: 3 },
    { title: 'Nog te vragen', items: asked, most: 4 },
    { title: 'Let op', items: shownNotices(advice), most: 4 },
  ]
}

/** Puts together what a professional is to see of a plan on paper. */
export const professionalSheet = (library: Library, advice: Advice): Sheet => {
  const { on, network, status, recommendations } = advice
  return {
    title: `Plan op ${dayText(on)}`,
    lines: [
      network === undefined ? '' : (library.networks[network]?.title ?? ''),
      `Een voorstel: een mens besluit.${isDraft(advice) ? ' De gebruikte zorgpaden zijn nog concept.' : ''}`,
      status === 'advice' ? '' : statusText(advice),
      agreementsText(advice),
    ].filter((line) => line !== ''),
    plan: 'Wat te doen',
    entries: recommendations.map((one, place) => entryOf(library, advice, one, place)),
    urgent: 'Rode vlag',
    elsewhere: 'Met --format markdown staat alles er.',
    sections: sectionsOf(library, advice),
  }
}
