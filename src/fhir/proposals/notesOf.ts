import type { Annotation } from 'fhir/r4.js'
import type { AdviceStep, Recommendation } from '../../model/advice'
import { termText } from '../../model/dutch'
import { knownText } from '../../model/knownText'
import {
  beforehandOf,
  legalTermsOf,
  objectionOf,
  payerOf,
  roleText,
  signalText,
  titleOf,
  whenOf,
  whoOf,
} from '../../model/phrases'
import { dueText, everyText, listText } from '../../model/words'
import { ruleTitle, type Writing } from '../writing'

/** A sentence of its own; nothing of nothing. */
const sentence = (text: string): string[] =>
  text === '' ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.:]$/, '')}.`]

const said = (lead: string, text: string): string[] => (text === '' ? [] : sentence(`${lead}: ${text}`))

/** Says that consent is needed or was refused, also of what was declined before. */
const consentNotes = (one: Recommendation): string[] => [
  ...(one.redFlag ? ['Rode vlag: dit wacht niet op toestemming. Een mens besluit.'] : []),
  ...sentence(beforehandOf(one)),
  ...(one.consent === 'required' && one.mode === 'repeated'
    ? sentence(beforehandOf({ ...one, mode: 'discuss-first' }))
    : []),
]

const rulesText = (writing: Writing, rules: readonly string[] = []): string =>
  listText(rules.map((rule) => `“${ruleTitle(writing, rule)}”`))

const stepText = ({ do: what, within, due }: AdviceStep, year: string): string => {
  if (due !== null) return `${what} (uiterlijk ${dueText(due, year)})`
  return within === undefined ? what : `${what} (binnen ${termText(within)} na de vorige stap)`
}

const payNotes = ({ library }: Writing, { law }: Recommendation): string[] =>
  law === undefined
    ? []
    : [
        ...said('Betaalt', payerOf(library, law)),
        ...said('Eigen bijdrage', law.ownPayment ?? ''),
        ...said('Wettelijke termijn', legalTermsOf(library, law)),
        ...said('Bezwaar', objectionOf(library, law)),
      ]

const whoNotes = ({ library }: Writing, one: Recommendation): string[] => [
  ...(one.to === undefined ? [] : said('Voor', whoOf(library, { role: one.to, ...partyOf(one) }))),
  ...said('Wie dit regelt', whoOf(library, one.responsible)),
  ...said('Samen met', listText((one.with ?? []).map((role) => roleText(library, role)))),
]

const partyOf = ({ party }: Recommendation): Pick<Recommendation, 'party'> => (party === undefined ? {} : { party })

const shareText = ({ library, advice }: Writing, { share }: Recommendation): string =>
  share
    .map((id) => {
      const known = advice.signals[id]
      return known === undefined
        ? signalText(library, id)
        : `${signalText(library, id)}: ${knownText(library, id, known)}`
    })
    .join('; ')

/** Says of a recommendation, line by line, what R4 has no element for. */
export const notesOf = (writing: Writing, one: Recommendation): Annotation[] => {
  const { on } = writing.advice
  const year = on.slice(0, 4)
  return [
    ...consentNotes(one),
    ...whoNotes(writing, one),
    ...said('Wanneer', `${whenOf(one, on)}${one.every === undefined ? '' : `, ${everyText(one.every)}`}`),
    ...said('Stappen', one.steps.map((step) => stepText(step, year)).join('; ')),
    ...said('Wacht op', rulesText(writing, one.waitsFor)),
    ...said('Spreekt dit tegen, bespreek samen wat past', rulesText(writing, one.conflictsWith)),
    ...payNotes(writing, one),
    ...said('Gaat mee', shareText(writing, one)),
    ...(one.reasons.some(({ agreed }) => agreed === 'default')
      ? ['Rust op een standaardwaarde die nog lokaal is af te spreken.']
      : []),
  ].map((text) => ({ text }))
}

/** Says in a few words what is to be done, and what for. */
export const titleIn = ({ library }: Writing, one: Recommendation): string => {
  const services = new Set((one.for ?? []).flatMap(({ service }) => service ?? []))
  const title = titleOf(library, one)
  if (services.size === 0) return title
  return `${title}: ${listText([...services].map((id) => library.services[id]?.label ?? id))}`
}
