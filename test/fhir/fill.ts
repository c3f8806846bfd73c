import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4.js'
import type { InputValue } from '../../src/model/library'

export type Answers = Readonly<Record<string, InputValue>>

const coded = ({ answerOption = [] }: QuestionnaireItem, value: InputValue): QuestionnaireResponseItemAnswer[] => {
  const codes = Array.isArray(value) ? value : [value]
  const options = answerOption.flatMap(({ valueCoding }) => (valueCoding === undefined ? [] : [valueCoding]))
  const chosen = codes.length === 0 ? options.slice(-1) : options.filter(({ code }) => codes.includes(code ?? ''))
  return chosen.map((valueCoding) => ({ valueCoding }))
}

const written = (item: QuestionnaireItem, value: InputValue): QuestionnaireResponseItemAnswer[] => {
  switch (item.type) {
    case 'boolean':
      return [{ valueBoolean: value === true }]
    case 'integer':
      return [{ valueInteger: Number(value) }]
    case 'decimal':
      return [{ valueDecimal: Number(value) }]
    case 'date':
      return [{ valueDate: String(value) }]
    default:
      return coded(item, value)
  }
}

const passes = (
  { operator, ...answer }: Omit<QuestionnaireItemEnableWhen, 'question'>,
  given: readonly QuestionnaireResponseItemAnswer[],
): boolean => {
  if (operator === 'exists') return given.length > 0 === answer.answerBoolean
  const wanted: unknown =
    answer.answerCoding?.code ?? answer.answerBoolean ?? answer.answerInteger ?? answer.answerDecimal
  const values = given.map(
    (one): unknown => one.valueCoding?.code ?? one.valueBoolean ?? one.valueInteger ?? one.valueDecimal,
  )
  if (operator === '=') return values.includes(wanted)
  // “No answer exists that is equal”: as strict as a renderer may read it, so only once there is an answer.
  if (operator === '!=') return values.length > 0 && !values.includes(wanted)
  const compare = {
    '>': (a: number, b: number) => a > b,
    '<': (a: number, b: number) => a < b,
    '>=': (a: number, b: number) => a >= b,
    '<=': (a: number, b: number) => a <= b,
  }
  return values.some((value) => compare[operator](Number(value), Number(wanted)))
}

/** What a person fills in, and which questions were not shown because of the answers to others. */
export interface Filled {
  readonly response: QuestionnaireResponse
  readonly hidden: readonly QuestionnaireItem[]
}

/** Fills in a questionnaire as a renderer does: what is not shown has no answer. */
export const fill = ({ item: items = [], url, version }: Questionnaire, answers: Answers, on: string): Filled => {
  const hidden: QuestionnaireItem[] = []
  const given = new Map<string, readonly QuestionnaireResponseItemAnswer[]>()
  const isShown = ({ enableWhen = [], enableBehavior }: QuestionnaireItem): boolean => {
    const all = enableWhen.map(({ question, ...when }) => passes(when, given.get(question) ?? []))
    return enableBehavior === 'any' ? all.includes(true) : !all.includes(false)
  }
  const filled = (item: QuestionnaireItem): QuestionnaireResponseItem[] => {
    if (item.type === 'group') return [{ linkId: item.linkId, item: (item.item ?? []).flatMap(filled) }]
    const value = answers[item.linkId]
    const isSeen = isShown(item)
    if (!isSeen) hidden.push(item)
    if (!isSeen || value === undefined) return []
    const answer = written(item, value)
    given.set(item.linkId, answer)
    return [{ linkId: item.linkId, answer }]
  }
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    id: 'antwoorden',
    questionnaire: `${url}|${version}`,
    status: 'completed',
    authored: `${on}T09:00:00+01:00`,
    item: items.flatMap(filled),
  }
  return { response, hidden }
}
