import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'

const itemsIn = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item)])

/** Lists all items, also those within others. */
export const allItems = ({ item }: Questionnaire): QuestionnaireItem[] => itemsIn(item)

const OPTIONED = ['choice', 'open-choice', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'quantity']

type Rule = (item: QuestionnaireItem, all: ReadonlyMap<string, QuestionnaireItem>) => boolean

const ANSWERS: Readonly<Record<string, string>> = {
  boolean: 'answerBoolean',
  integer: 'answerInteger',
  decimal: 'answerDecimal',
  choice: 'answerCoding',
  date: 'answerDate',
}

// The invariants of Questionnaire in FHIR 4.0.1, in their words: https://hl7.org/fhir/R4/questionnaire.html#invs
const RULES: Readonly<Record<string, Rule>> = {
  'que-1, a group holds items': ({ type, item = [] }) => type !== 'group' || item.length > 0,
  'que-1, a display holds none': ({ type, item }) => type !== 'display' || item === undefined,
  'que-3, a display has no code': ({ type, code }) => type !== 'display' || code === undefined,
  'que-4, answers from one place': ({ answerOption, answerValueSet }) =>
    answerOption === undefined || answerValueSet === undefined,
  'que-5, only some types have options': ({ type, answerOption }) =>
    answerOption === undefined || OPTIONED.includes(type),
  'que-6, a display is not required and does not repeat': ({ type, required, repeats }) =>
    type !== 'display' || (required === undefined && repeats === undefined),
  'que-7, exists asks yes or no': ({ enableWhen = [] }) =>
    enableWhen.every(({ operator, answerBoolean }) => operator !== 'exists' || answerBoolean !== undefined),
  'que-8, a group and a display begin without a value': ({ type, initial }) =>
    (type !== 'group' && type !== 'display') || initial === undefined,
  'que-9, a display is not read only': ({ type, readOnly }) => type !== 'display' || readOnly === undefined,
  'que-10, only text has a length': ({ maxLength }) => maxLength === undefined,
  'que-11, options know their own beginning': ({ answerOption, initial }) =>
    answerOption === undefined || initial === undefined,
  'que-12, more than one condition says how they go together': ({ enableWhen = [], enableBehavior }) =>
    enableWhen.length < 2 || enableBehavior !== undefined,
  'que-13, only what repeats begins with more values': ({ initial = [], repeats }) =>
    repeats === true || initial.length < 2,
  'a condition is on another question, with an answer of its type': ({ linkId, enableWhen = [] }, all) =>
    enableWhen.every(({ question, operator, ...answer }) => {
      const type = all.get(question)?.type ?? ''
      const key = operator === 'exists' ? 'answerBoolean' : ANSWERS[type]
      return question !== linkId && Object.keys(answer).join() === key
    }),
  'an option is a coding': ({ answerOption = [] }) =>
    answerOption.every(({ valueCoding }) => valueCoding?.system !== undefined && valueCoding.code !== undefined),
}

const empties = (value: unknown, path: string): string[] => {
  if (value === null || value === undefined || value === '') return [`${path} is empty`]
  if (typeof value !== 'object') return []
  const parts = Object.entries(value)
  return parts.length === 0 ? [`${path} is empty`] : parts.flatMap(([key, part]) => empties(part, `${path}.${key}`))
}

/** Finds what FHIR does not allow in a questionnaire. */
export const questionnaireProblems = (questionnaire: Questionnaire): string[] => {
  const items = allItems(questionnaire)
  const all = new Map(items.map((item) => [item.linkId, item]))
  const twice = items.length === all.size ? [] : ['que-2, a linkId is of one item']
  const named = /^[A-Z]([A-Za-z0-9_]){0,254}$/.test(questionnaire.name ?? '') ? [] : ['que-0, a name is for programs']
  const broken = items.flatMap((item) =>
    Object.entries(RULES).flatMap(([rule, holds]) => (holds(item, all) ? [] : [`${item.linkId}: ${rule}`])),
  )
  return [...named, ...twice, ...broken, ...empties(questionnaire, 'Questionnaire')]
}
