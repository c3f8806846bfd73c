import type { Reason, Recommendation } from '../model/advice'
import type { Library } from '../model/library'
import type { Notice } from '../model/notice'
import {
  beforehandOf,
  partyText,
  payerOf,
  questionsOf,
  roleText,
  sharedOf,
  titleOf,
  whenOf,
  whoOf,
} from '../model/phrases'
import { listText } from '../model/words'
import { cardText } from './cardText'
import { basisOf, seenLines } from './seen'
import type { CardContext, Subject } from './subject'

/** A block of Markdown under a name of its own; nothing where it would be empty. */
export const block = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, '', ...lines, '']

const AGREED: Readonly<Record<Reason['agreed'], string>> = {
  source: '',
  network: ' (termijnen en grenzen: afgesproken in het netwerk)',
  default: ' (termijnen en grenzen: nog lokaal af te spreken)',
}

const reasonText = ({ why, sources, agreed }: Reason): string => {
  const titles = sources.map(({ title, by, year }) => [title, by, year].filter((part) => part !== undefined).join(', '))
  return `${why}${AGREED[agreed]} Bron: ${titles.join('; ')}.`
}

const recommendationLines = (library: Library, on: string, one: Recommendation): string[] => {
  const { responsible, party, kind, law, with: partners = [], text = '' } = one
  const isContact = kind === 'refer' || kind === 'inform'
  const lines: readonly (readonly [string, string])[] = [
    ['Wie', whoOf(library, responsible)],
    ['Samen met', listText(partners.map((role) => roleText(library, role)))],
    ['Bij', isContact && party !== undefined ? partyText(party) : ''],
    ['Vraag', questionsOf(one).join(' ')],
    ['Zeg', kind === 'advise' ? text : ''],
    ['Vooraf', beforehandOf(one)],
    ['Meegeven', sharedOf(library, one)],
    ['Betaalt', law === undefined ? '' : payerOf(library, law)],
  ]
  return [
    `**${cardText(titleOf(library, one))}** – ${cardText(whenOf(one, on))}`,
    '',
    ...lines.filter(([, said]) => said !== '').map(([label, said]) => `- ${label}: ${cardText(said)}`),
    '',
  ]
}

/** Each reason once: most rules ask for several things. */
const reasonLines = ({ rules, recommendations }: Subject): string[] => {
  const reasons = [...rules.map(({ reason }) => reason), ...recommendations.flatMap((one) => one.reasons)]
  const distinct = new Map(reasons.map((reason) => [reason.rule, reason]))
  return [...distinct.values()].map((reason) => `- ${cardText(reasonText(reason))}`)
}

const leadLines = ({ library, advice }: CardContext, { redFlag }: Subject): string[] => {
  const leads = redFlag
    ? ([['In de crisis leidt', advice.crisisLead]] as const)
    : ([
        ['Voorstel regiebehandelaar', advice.treatmentLead],
        ['Voorstel coördinatie', advice.coordinator],
      ] as const)
  return leads.flatMap(([what, lead]) =>
    lead === null ? [] : [`- ${what}: ${cardText(whoOf(library, lead))}. ${cardText(lead.why)}`],
  )
}

/** What a network has to agree stands with each reason; what of the record could not be used, on a card of its own. */
const ELSEWHERE: ReadonlySet<Notice['code']> = new Set(['parameter-not-agreed', 'unusable', 'not-fetched'])

const concerns = (notice: Notice, { rules, recommendations }: Subject, basis: ReadonlySet<string>): boolean => {
  const { code, rule, pathway, signal, role } = notice
  if (ELSEWHERE.has(code)) return false
  if (rule !== undefined) return rules.some(({ id }) => id === rule)
  if (signal !== undefined) return basis.has(signal)
  if (role !== undefined) return recommendations.some(({ to, responsible }) => to === role || responsible.role === role)
  return pathway === undefined || rules.some((one) => one.pathway.id === pathway)
}

/** Writes the detail of a card: what is proposed and why, what that rests on, and what to mind. Markdown without HTML. */
export const detailOf = (context: CardContext, subject: Subject): string => {
  const { library, advice } = context
  const basis = basisOf(context, subject)
  const ids = new Set(subject.rules.map(({ id }) => id))
  const asked = new Set(advice.recommendations.flatMap(({ kind, text }) => (kind === 'discuss' ? [text] : [])))
  const agenda = advice.agenda.filter(({ text, rules }) => !asked.has(text) && rules.some((rule) => ids.has(rule)))
  const notices = advice.notices.filter((notice) => concerns(notice, subject, basis))
  return [
    'Een voorstel: een mens besluit.',
    '',
    ...subject.recommendations.flatMap((one) => recommendationLines(library, advice.on, one)),
    ...block('Waarom', reasonLines(subject)),
    ...block('Gezien in het dossier', seenLines(context, basis)),
    ...block(
      'Samen te bespreken',
      agenda.map(({ text }) => `- ${cardText(text)}`),
    ),
    ...block('Wie leidt', leadLines(context, subject)),
    ...block(
      'Let op',
      notices.map(({ message }) => `- ${cardText(message)}`),
    ),
  ]
    .join('\n')
    .trim()
}
