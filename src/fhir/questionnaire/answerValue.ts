import { checkValue } from '../../model/checkValue'
import { unitText } from '../../model/dutch'
import type { FhirIssueCode } from '../../model/fhir'
import { isMap } from '../../model/isMap'
import type { InputValue } from '../../model/library'
import { ucum } from '../../model/quantity'
import type { Signal } from '../../model/signal'
import { optionSystem } from '../canonical'
import { isNoneOfThese } from './noneOfThese'

/** Why an answer is not used, and what to do; never with the answer itself. */
export interface Unread {
  readonly code: FhirIssueCode
  readonly message: string
}

/** A question, and how to read answers to it. */
export interface Question {
  readonly id: string
  readonly signal: Signal
  readonly base: string
  /** The day of the advice. */
  readonly today: number | null
}

export const isUnread = (value: unknown): value is Unread => isMap(value) && 'message' in value

type Answers = readonly Readonly<Record<string, unknown>>[]
type Read = InputValue | Unread

const unread = (message: string, code: FhirIssueCode = 'value'): Unread => ({ code, message })

const other = (expected: string): Unread =>
  unread(`Verwacht ${expected}, hier staat iets anders. Vul deze vraag opnieuw in.`)

const quantityValue = ({ signal: { unit = '1' } }: Question, quantity: unknown): number | Unread => {
  if (!isMap(quantity) || typeof quantity['value'] !== 'number') return other('een getal')
  if (quantity['comparator'] !== undefined) return unread('Dit getal is alleen een grens. Vul het getal zelf in.')
  const asked = ucum(unit)
  const given = quantity['code'] ?? quantity['unit'] ?? '1'
  if (typeof given === 'string' && ucum(given) === asked) return quantity['value']
  const expected = asked === '1' ? 'zonder eenheid' : `in ${unitText(asked)}`
  return unread(`De eenheid is niet die van de vraag. Geef het getal ${expected}.`, 'unit')
}

const numberValue = (question: Question, answer: Readonly<Record<string, unknown>>): number | Unread => {
  if (answer['valueQuantity'] !== undefined) return quantityValue(question, answer['valueQuantity'])
  const value = answer['valueInteger'] ?? answer['valueDecimal']
  return typeof value === 'number' ? value : other('een getal')
}

const codeOf = ({ id, base }: Question, coding: unknown): string | null => {
  if (!isMap(coding) || coding['system'] !== optionSystem(base, id)) return null
  return typeof coding['code'] === 'string' ? coding['code'] : null
}

const optionsValue = (question: Question, answers: Answers): readonly string[] | Unread => {
  const codings = answers.map(({ valueCoding }) => valueCoding)
  const isNone = (coding: unknown): boolean =>
    isMap(coding) && isNoneOfThese(question.base, coding['system'], coding['code'])
  const chosen = codings.filter((coding) => !isNone(coding))
  if (chosen.length < codings.length && chosen.length > 0)
    return unread('“Geen van deze” is gekozen, en ook iets anders. Vul deze vraag opnieuw in.')
  const codes = chosen.map((coding) => codeOf(question, coding)).filter((code) => code !== null)
  return codes.length < chosen.length ? other('een van de keuzes') : [...new Set(codes)]
}

const oneValue = (question: Question, answer: Readonly<Record<string, unknown>>): Read => {
  switch (question.signal.type) {
    case 'boolean':
      return typeof answer['valueBoolean'] === 'boolean' ? answer['valueBoolean'] : other('ja of nee')
    case 'date':
      return typeof answer['valueDate'] === 'string' ? answer['valueDate'] : other('een datum')
    case 'integer':
    case 'decimal':
      return numberValue(question, answer)
    default:
      return codeOf(question, answer['valueCoding']) ?? other('een van de keuzes')
  }
}

/** Reads the answers to one question, at least one, as the value of its signal. */
export const answerValue = (question: Question, answers: Answers): Read => {
  const { signal, today } = question
  const [first = {}] = answers
  if (signal.type !== 'choices' && answers.length > 1)
    return unread('Op deze vraag staat meer dan één antwoord. Kies er een.')
  const value = signal.type === 'choices' ? optionsValue(question, answers) : oneValue(question, first)
  if (isUnread(value)) return value
  const fault = checkValue(signal, value, today)
  if (fault === null) return value
  const message = `${fault.message.slice(0, 1).toUpperCase()}${fault.message.slice(1)} Vul deze vraag opnieuw in.`
  return unread(message, fault.code === 'future' ? 'future' : 'value')
}
