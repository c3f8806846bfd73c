import type { Advice, Question, Recommendation } from '../model/advice'
import { numberText, quantityText, unitText } from '../model/dutch'
import type { Progress } from '../model/interview'
import type { Library } from '../model/library'
import type { Rule } from '../model/pathway'
import { beforehandOf, partyText, questionsOf, titleOf, whenOf, whoOf } from '../model/phrases'
import { clip, hang } from './wrap'

const WIDTH = 80
const MOST_RULES = 5

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** Says how far an interview is, and what stands already. */
export const progressText = ({ asked, left, certain, openRedFlags }: Progress): string =>
  [
    `Vraag ${asked + 1}`,
    left === 1 ? 'de laatste' : `nog ${left} die iets kunnen veranderen`,
    certain === 0 ? 'nog niets zeker' : `al zeker: ${count(certain, 'advies', 'adviezen')}`,
    openRedFlags === 0 ? 'geen rode vlag open' : count(openRedFlags, 'rode vlag open', 'rode vlaggen open'),
  ].join(' · ')

/** Lists the options of a question in the order of their numbers, from 1. */
export const optionsOf = ({ options = {} }: Question): readonly (readonly [id: string, label: string])[] =>
  Object.entries(options)

const between = ({ range, unit }: Question): string => {
  if (range === undefined) return unitText(unit) === '' ? '' : ` (${unitText(unit)})`
  return ` van ${numberText(range[0])} tot en met ${quantityText(range[1], unit)}`
}

/** Says how a question is to be answered. */
export const expectedText = (question: Question): string => {
  switch (question.type) {
    case 'boolean':
      return 'j (ja) of n (nee)'
    case 'choice':
      return `een nummer van 1 tot en met ${optionsOf(question).length}`
    case 'choices':
      return 'een of meer nummers, zoals 1 3; 0 als er niets bij past'
    case 'date':
      return 'een datum, zoals 2-3-2026 of 2026-03-02'
    default:
      return `een ${question.type === 'integer' ? 'heel getal' : 'getal'}${between(question)}`
  }
}

/** Writes a question; an exclamation mark says that it is about a red flag. */
export const askText = ({ ask, redFlag }: Question): string => `${redFlag ? '! ' : ''}${ask}`

/** Writes a question with its options, for a screen on which one types. */
export const questionLines = (question: Question): string[] => [
  ...hang('', askText(question), WIDTH),
  ...(question.type === 'choice' || question.type === 'choices'
    ? optionsOf(question).flatMap(([, label], place) => hang(`${String(place + 1).padStart(4)}  `, label, WIDTH))
    : []),
]

const ruleOf = ({ pathways }: Library, id: string): Rule | undefined => {
  const [pathway = '', rule = ''] = id.split('/')
  return pathways[pathway]?.rules[rule]
}

/** Says which rules a question helps to decide, those of red flags first, and why these are there. */
export const whyLines = (library: Library, { decides }: Question): string[] => {
  const rules = decides.map((id) => ruleOf(library, id)).filter((rule) => rule !== undefined)
  const sorted = [...rules.filter(({ redFlag }) => redFlag), ...rules.filter(({ redFlag }) => !redFlag)]
  const more = sorted.length - MOST_RULES
  return [
    'Het antwoord telt mee voor:',
    ...sorted
      .slice(0, MOST_RULES)
      .flatMap(({ title, why, redFlag }) => [
        ...hang('  - ', `${redFlag ? 'Rode vlag: ' : ''}${title}.`, WIDTH),
        ...hang('    ', why, WIDTH),
      ]),
    ...(more > 0 ? [`  en nog ${count(more, 'regel', 'regels')}.`] : []),
  ]
}

const line = (label: string, text: string): string[] => (text === '' ? [] : hang(`   ${label.padEnd(9)}`, text, WIDTH))

/** Writes what a red flag asks for, at once: what, when, who and why. */
export const redFlagLines = (library: Library, { on }: Advice, recommendation: Recommendation): string[] => {
  const { kind, party, text = '', responsible, reasons } = recommendation
  return [
    clip(`!!! RODE VLAG: ${titleOf(library, recommendation)} – ${whenOf(recommendation, on)}`, WIDTH),
    ...line('wie', whoOf(library, responsible)),
    ...(party === undefined ? [] : line('bij', partyText(party))),
    ...(kind === 'advise' ? line('zeg', text) : line('vraag', questionsOf(recommendation).join(' '))),
    ...line('vooraf', beforehandOf(recommendation)),
    ...reasons.flatMap(({ why }) => line('waarom', why)),
  ]
}

/** Writes that a person must judge a red flag. */
export const undecidableLines = (message: string): string[] => hang('!!! ', message, WIDTH)

/** Says how many red flags are not decided, and names them when `isNamed`; nothing when all are. */
export const openRedFlagLines = (library: Library, { openRedFlags }: Advice, isNamed: boolean): string[] => {
  if (openRedFlags.length === 0) return []
  const titles = openRedFlags.map((id) => ruleOf(library, id)?.title ?? id)
  return [
    `Let zelf op: ${count(titles.length, 'rode vlag is', 'rode vlaggen zijn')} niet uitgesloten.`,
    ...(isNamed ? titles : []).flatMap((title) => hang('  ! ', title, WIDTH)),
  ]
}
