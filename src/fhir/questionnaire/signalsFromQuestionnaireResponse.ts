import { formatDay, parseDay } from '../../model/day'
import type { Evidence, FhirIssue, FromFhir } from '../../model/fhir'
import type { Input } from '../../model/input'
import { isMap } from '../../model/isMap'
import type { Ids, Library } from '../../model/library'
import { WRONG_DAY } from '../issue'
import { type AnswersIn, answersIn } from './answersIn'

/** Whose answers, and on which day an advice is asked. */
export interface ResponseOptions {
  /** The day of the advice, `YYYY-MM-DD`. */
  readonly on: string
  /** `Patient/123` or `123`: answers about anybody else are not used. */
  readonly patient?: string
  /** Where the urls of the questionnaire begin. Default: `CANONICAL_BASE`. */
  readonly base?: string
  /** Also uses the answers of a response that is still being filled in. Default: no. */
  readonly provisional?: boolean
}

const VERSION = /\/_history\/[^/]*$/

const isAbout = (response: unknown, patient: string): boolean => {
  const subject = isMap(response) ? response['subject'] : undefined
  const reference = isMap(subject) ? subject['reference'] : undefined
  const wanted = patient.includes('/') ? patient : `Patient/${patient}`
  return typeof reference === 'string' && reference.replace(VERSION, '') === wanted
}

const notAbout: FhirIssue = {
  code: 'other-patient',
  message: 'Deze antwoorden gaan niet over deze persoon, of er staat niet bij over wie. Kijk na van wie ze zijn.',
  path: 'QuestionnaireResponse.subject',
}

const fromAnswers = <L extends Library<Ids>>({ answers, reference, issues }: AnswersIn, on: string): FromFhir<L> => {
  const told = answers.map(({ signal, value, at }) => ({ signal, value, on: formatDay(at.day) }))
  const signals = Object.fromEntries(told.map(({ signal, value, on: day }) => [signal, { value, on: day }]))
  const evidence = told.flatMap(({ signal, on: day }): [string, Evidence][] =>
    reference === undefined ? [] : [[signal, { reference, on: day }]],
  )
  return {
    input: { on, signals: signals as Input<L>['signals'], unusable: 'not-known' },
    evidence: Object.fromEntries(evidence) as FromFhir<L>['evidence'],
    issues,
  }
}

/**
 * Reads the answers to a questionnaire of `questionnaireFor` as an input. Throws nothing on bad data: what cannot be used is told in
 * `issues`. A question without an answer is one that was not asked.
 */
export const signalsFromQuestionnaireResponse = <L extends Library<Ids>>(
  response: unknown,
  library: L,
  { on, patient, base, provisional = false }: ResponseOptions,
): FromFhir<L> => {
  const isOther = isMap(response) && response['resourceType'] === 'QuestionnaireResponse' && patient !== undefined
  if (isOther && !isAbout(response, patient)) return fromAnswers({ answers: [], issues: [notAbout] }, on)
  const today = parseDay(on)
  if (today === null) return fromAnswers({ answers: [], issues: [WRONG_DAY] }, on)
  const options = { today, provisional, ...(base === undefined ? {} : { base }) }
  return fromAnswers(answersIn(response, library as Library, options), on)
}
