import type { Advice, Recommendation } from '../model/advice'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import {
  beforehandOf,
  partyText,
  payerOf,
  questionsOf,
  roleText,
  statusText,
  titleOf,
  whenOf,
  whoOf,
} from '../model/phrases'
import { listText } from '../model/words'
import { fitting } from './fit'
import { objectionTexts } from './legal'
import { agreementsText, isDraft, shownNotices } from './notices'
import { reasonText } from './reason'
import { clip, hang } from './wrap'

/** The screen on which a plan must clip. */
export const SCREEN = { width: 80, height: 40 } as const

const { width, height } = SCREEN

type Section = readonly string[]

interface Page {
  readonly library: Library
  readonly advice: Advice
}

type Detail = (page: Page, recommendation: Recommendation, place: number) => string[]

const header = (library: Library, advice: Advice): string[] => {
  const { on, network, status } = advice
  const place = network === undefined ? '' : ` · ${library.networks[network]?.title ?? ''}`
  return [
    clip(`Plan op ${dayText(on)}${place}`, width),
    `Een voorstel: een mens besluit.${isDraft(advice) ? ' De gebruikte zorgpaden zijn nog concept.' : ''}`,
    ...(status === 'advice' ? [] : ['', statusText(advice)]),
  ]
}

const line = (label: string, text: string): string[] => (text === '' ? [] : hang(`   ${label.padEnd(9)}`, text, width))

/** Without a full stop: a term follows. */
const headOf = (library: Library, recommendation: Recommendation): string =>
  titleOf(library, recommendation).replace(/\.$/, '')

const heading = ({ library, advice }: Page, recommendation: Recommendation, place: number): string[] => {
  const lead = `${place + 1}. ${recommendation.redFlag ? '! ' : ''}`
  return hang(lead, `${headOf(library, recommendation)} – ${whenOf(recommendation, advice.on)}`, width)
}

const together = (library: Library, { with: partners = [] }: Recommendation): string =>
  partners.length === 0 ? '' : `, samen met ${listText(partners.map((role) => roleText(library, role)))}`

const inFull: Detail = (page, recommendation, place) => {
  const { kind, party, responsible, law, text = '' } = recommendation
  const { library } = page
  return [
    ...heading(page, recommendation, place),
    ...line('wie', `${whoOf(library, responsible)}${together(library, recommendation)}`),
    ...(kind === 'refer' && party !== undefined ? line('bij', partyText(party)) : []),
    ...(kind === 'advise' ? line('zeg', text) : line('vraag', questionsOf(recommendation).join(' '))),
    ...line('vooraf', beforehandOf(recommendation)),
    ...line('waarom', reasonText(page.advice, recommendation, place)),
    ...(law === undefined ? [] : line('betaalt', payerOf(library, law))),
  ]
}

const inShort: Detail = (page, recommendation, place) => {
  const { kind, text = '', responsible } = recommendation
  const beforehand = beforehandOf(recommendation)
  const said = kind === 'advise' ? `zeg: ${text}` : `waarom: ${reasonText(page.advice, recommendation, place)}`
  const line = clip(
    `wie: ${roleText(page.library, responsible.role)}; ${beforehand === '' ? said : beforehand}`,
    width - 3,
  )
  return [...heading(page, recommendation, place), `   ${line}`]
}

const SHORTEST_HEAD = 24

const inOneLine: Detail = ({ library, advice }, recommendation, place) => {
  const tail = ` – ${whenOf(recommendation, advice.on)}, ${roleText(library, recommendation.responsible.role)}`
  const lead = `${place + 1}. ${recommendation.redFlag ? '! ' : ''}`
  // A deadline and a long name leave some room for what is to be done, whatever they take.
  const room = Math.max(SHORTEST_HEAD, width - lead.length - tail.length)
  return [clip(`${lead}${clip(headOf(library, recommendation), room)}${tail}`, width)]
}

const LEVELS: readonly (readonly [Detail, Detail])[] = [
  [inFull, inShort],
  [inShort, inOneLine],
]

/** Shows as much as fits: the most urgent in full, the others shorter. What still does not fit is counted, never a red flag. */
const plan = (page: Page, room: number): string[] => {
  const { recommendations } = page.advice
  const shown = (detail: Detail) => (place: number) => {
    const one = recommendations[place]
    return one === undefined ? [] : detail(page, one, place)
  }
  const levels = LEVELS.map(([more, less]) => [shown(more), shown(less)] as const)
  const fit = fitting(recommendations.length, levels, (lines) => lines.flat().length <= room)
  if (fit !== null) return fit.flat()
  const flags = recommendations.filter(({ redFlag }) => redFlag).length
  const kept = recommendations.slice(0, Math.max(room - 1, flags))
  const left = recommendations.length - kept.length
  const rest =
    left === 0 ? [] : [`En nog ${left} ${left === 1 ? 'punt' : 'punten'}; met --format markdown staat alles er.`]
  return [...kept.flatMap((one, place) => inOneLine(page, one, place)), ...rest]
}

const lead = (library: Library, { coordinator, crisisLead }: Advice): Section => {
  const named = (label: string, who: Advice['coordinator']): string[] =>
    who === null ? [] : hang(label, whoOf(library, who), width)
  const lines = [...named('In de crisis leidt: ', crisisLead), ...named('Voorstel coördinatie: ', coordinator)]
  return lines.length === 0 ? [] : ['', ...lines]
}

const MOST_QUESTIONS = 4

const questions = ({ questions: all, openRedFlags }: Advice): Section => {
  if (all.length === 0) return []
  const shown = all
    .slice(0, MOST_QUESTIONS)
    .map(({ ask, redFlag }) => `  ${redFlag ? '!' : '?'} ${clip(ask, width - 4)}`)
  const more = all.length - shown.length
  const flags = openRedFlags.length === 0 ? '' : ' (! gaat over een rode vlag die nog niet is uitgesloten)'
  return [
    '',
    `Nog te vragen${flags}:`,
    ...shown,
    ...(more === 0 ? [] : [`  en nog ${more} ${more === 1 ? 'vraag' : 'vragen'} (alle met --format markdown)`]),
  ]
}

const MOST_NOTICES = 4

type Write = (message: string) => string[]

const onOneLine: Write = (message) => [`  - ${clip(message, width - 4)}`]
const inWhole: Write = (message) => hang('  - ', message, width)

const remarks = (messages: readonly string[], most: number, write: Write): Section => {
  const more = messages.length - most
  if (messages.length === 0) return []
  const rest = more > 0 ? [`  en nog ${more} ${more === 1 ? 'opmerking' : 'opmerkingen'}`] : []
  return ['', 'Let op:', ...messages.slice(0, most).flatMap(write), ...rest]
}

const agreements = (advice: Advice): Section => {
  const text = agreementsText(advice)
  return text === '' ? [] : ['', text]
}

const objections = (library: Library, advice: Advice): Section => {
  const texts = objectionTexts(library, advice)
  return texts.length === 0 ? [] : ['', 'Bezwaar:', ...texts.flatMap((text) => hang('  - ', text, width))]
}

/** Writes an advice as a plan for one screen: what now, who does it, by when, why, and what is still to ask. */
export const asText = (library: Library, advice: Advice): string => {
  const messages = shownNotices(advice)
  const top = [...header(library, advice), ...(advice.recommendations.length === 0 ? [] : [''])]
  const middle = [...lead(library, advice), ...questions(advice)]
  const last = agreements(advice)
  const written = (notes: Section): string[] => {
    const room = height - top.length - middle.length - notes.length - last.length
    return [...top, ...plan({ library, advice }, room), ...middle, ...notes, ...last]
  }
  // Remarks are written out where the plan itself loses nothing by it.
  const short = written(remarks(messages, MOST_NOTICES, onOneLine))
  const whole = remarks(messages, messages.length, inWhole)
  const spare = height - short.length
  const added = whole.length - remarks(messages, MOST_NOTICES, onOneLine).length
  const told = added <= spare ? written(whole) : short
  const objection = objections(library, advice)
  return (told.length + objection.length <= height ? [...told, ...objection] : told).join('\n')
}
