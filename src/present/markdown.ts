import type { Advice, Reason, Recommendation } from '../model/advice'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import {
  beforehandOf,
  legalTermsOf,
  objectionOf,
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
import { plain } from '../model/plain'
import { dueText, listText } from '../model/words'

const AGREED: Readonly<Record<Reason['agreed'], string>> = {
  source: '',
  network: ' (termijnen en grenzen: afgesproken in het netwerk)',
  default: ' (termijnen en grenzen: nog lokaal af te spreken)',
}

const reasonLine = ({ why, sources, agreed }: Reason): string => {
  const titles = sources.map(({ title, by, year }) => [title, by, year].filter((part) => part !== undefined).join(', '))
  return `  - ${plain(why)}${AGREED[agreed]} Bron: ${plain(titles.join('; '))}.`
}

const stepLines = ({ steps }: Recommendation, year: string): string[] =>
  steps.map(({ do: step, due }) => `  - ${plain(step)}${due === null ? '' : `: uiterlijk ${dueText(due, year)}`}`)

const recommendation = (library: Library, advice: Advice, one: Recommendation, number: number): string[] => {
  const { responsible, party, kind, law, with: partners = [], reasons, redFlag } = one
  const steps = stepLines(one, advice.on.slice(0, 4))
  const lines: readonly (readonly [string, string])[] = [
    ['Wie', whoOf(library, responsible)],
    ['Samen met', listText(partners.map((role) => roleText(library, role)))],
    ['Bij', (kind === 'refer' || kind === 'inform') && party !== undefined ? partyText(party) : ''],
    ['Vraag', questionsOf(one).join(' ')],
    ['Zeg', kind === 'advise' ? (one.text ?? '') : ''],
    ['Vooraf', beforehandOf(one)],
    ['Meegeven', sharedOf(library, one)],
    ['Betaalt', law === undefined ? '' : payerOf(library, law)],
    ['Zelf betalen', law?.ownPayment ?? ''],
    ['Wettelijke termijn', law === undefined ? '' : legalTermsOf(library, law)],
    ['Bezwaar', law === undefined ? '' : objectionOf(library, law)],
  ]
  return [
    `### ${number}. ${redFlag ? 'Rode vlag: ' : ''}${plain(titleOf(library, one))}`,
    '',
    `**${whenOf(one, advice.on)}**`,
    '',
    ...lines.filter(([, text]) => text !== '').map(([label, text]) => `- ${label}: ${plain(text)}`),
    ...(steps.length === 0 ? [] : ['- Stappen:', ...steps]),
    '- Waarom:',
    ...reasons.map(reasonLine),
    '',
  ]
}

/** Of what is only possible the day is not counted: a term runs from when it is certain. */
const possibleLine = (library: Library, one: Recommendation): string => {
  const { kind, text = '', redFlag, responsible } = one
  const said = kind === 'advise' ? text : titleOf(library, one)
  return `- ${redFlag ? 'Rode vlag: ' : ''}${plain(said.replace(/\.$/, ''))} (${plain(roleText(library, responsible.role))})`
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

/** Writes an advice in full as Markdown: nothing is left out. */
export const asMarkdown = (library: Library, advice: Advice): string => {
  const { on, network, recommendations, possible, questions, coordinator, crisisLead, treatmentLead, agenda, notices } =
    advice
  const leads = [
    ...(treatmentLead === null
      ? []
      : [`- Voorstel regiebehandelaar: ${plain(whoOf(library, treatmentLead))}. ${plain(treatmentLead.why)}`]),
    ...(crisisLead === null
      ? []
      : [`- In de crisis leidt: ${plain(whoOf(library, crisisLead))}. ${plain(crisisLead.why)}`]),
    ...(coordinator === null
      ? []
      : [`- Voorstel coördinatie: ${plain(whoOf(library, coordinator))}. ${plain(coordinator.why)}`]),
  ]
  return [
    `# Plan op ${dayText(on)}`,
    '',
    ...(network === undefined ? [] : [plain(library.networks[network]?.title ?? network), '']),
    'Een voorstel: een mens besluit.',
    '',
    ...(advice.status === 'advice' ? [] : [statusText(advice), '']),
    ...section(
      'Wat te doen',
      recommendations.flatMap((one, place) => recommendation(library, advice, one, place + 1)),
    ),
    ...section('Wie leidt', leads),
    ...section(
      'Samen te bespreken',
      agenda.map(({ text }) => `- ${plain(text)}`),
    ),
    ...section(
      'Nog te vragen',
      questions.map(({ ask, redFlag }) => `- ${redFlag ? 'Rode vlag: ' : ''}${plain(ask)}`),
    ),
    ...section(
      'Wat er nog bij kan komen, als de antwoorden daarnaar zijn',
      possible.map((one) => possibleLine(library, one)),
    ),
    ...section(
      'Let op',
      notices.map(({ message }) => `- ${plain(message)}`),
    ),
  ].join('\n')
}
