import type { DayNumber } from '../../model/day'
import { CANONICAL_BASE, type FhirIssue } from '../../model/fhir'
import { isMap } from '../../model/isMap'
import type { InputValue, Library } from '../../model/library'
import type { Moment } from '../dates'
import { isId } from '../isId'
import { type AnsweredItem, answeredItems } from './answeredItems'
import { answerValue, isUnread } from './answerValue'
import { askedSignal } from './askedSignal'
import { ASK_ANEW, type Report, usableMoment } from './usableMoment'

/** The answer to one question, as the value of its signal. */
interface ReadAnswer {
  readonly signal: string
  readonly value: InputValue
  /** When the response was written. */
  readonly at: Moment
}

export interface AnswersIn {
  readonly answers: readonly ReadAnswer[]
  /** Absent where the response has no id. */
  readonly reference?: string
  readonly issues: readonly FhirIssue[]
}

/** How to read a response. Whose it is was looked at before. */
export interface ReadingOptions {
  /** The day of the advice. */
  readonly today: DayNumber
  readonly base?: string
  /** Where the response stands, as FHIRPath. */
  readonly path?: string
  /** Also uses the answers of a response that is still being filled in. */
  readonly provisional?: boolean
}

/** Gives the reference to a response; undefined where it has no id. */
const referenceOf = ({ id }: Readonly<Record<string, unknown>>): string | undefined =>
  isId(id) ? `QuestionnaireResponse/${id}` : undefined

/** Lists the linkIds that more than one item answers: which of these is meant cannot be told. */
const repeatedIn = (items: readonly AnsweredItem[]): ReadonlySet<unknown> => {
  const seen = new Set<unknown>()
  return new Set(
    items.flatMap(({ linkId }) => {
      const isRepeated = seen.has(linkId)
      seen.add(linkId)
      return isRepeated ? [linkId] : []
    }),
  )
}

interface Reader {
  readonly library: Library
  readonly options: Required<ReadingOptions>
  readonly repeated: ReadonlySet<unknown>
  readonly report: Report
}

const answerOf = (
  { library, options: { today, base }, repeated, report }: Reader,
  { linkId, answers, path }: AnsweredItem,
): { readonly signal: string; readonly value: InputValue } | null => {
  const signal = typeof linkId === 'string' ? askedSignal(library, linkId) : undefined
  if (typeof linkId !== 'string' || signal === undefined) {
    report('other-questionnaire', `Deze vraag staat niet in de vragenlijst. ${ASK_ANEW}`, path)
    return null
  }
  if (repeated.has(linkId)) {
    report('value', 'Deze vraag is twee keer beantwoord. Laat één antwoord staan.', path, linkId)
    return null
  }
  const value = answerValue({ id: linkId, signal, base, today }, answers)
  if (!isUnread(value)) return { signal: linkId, value }
  report(value.code, value.message, `${path}.answer`, linkId)
  return null
}

/** Reads the answers in a response to a questionnaire of `questionnaireFor`. Throws nothing, whatever it is given. */
export const answersIn = (response: unknown, library: Library, given: ReadingOptions): AnswersIn => {
  const options = { base: CANONICAL_BASE, path: 'QuestionnaireResponse', provisional: false, ...given }
  const { path } = options
  if (!isMap(response) || response['resourceType'] !== 'QuestionnaireResponse') {
    const message = 'Verwacht een QuestionnaireResponse. Geef de ingevulde vragenlijst.'
    return { answers: [], issues: [{ code: 'not-a-resource', message, path }] }
  }
  const reference = referenceOf(response)
  const issues: FhirIssue[] = []
  const report: Report = (code, message, at, signal) =>
    issues.push({
      code,
      message,
      path: at,
      ...(reference === undefined ? {} : { reference }),
      ...(signal === undefined ? {} : { signal }),
    })
  const at = usableMoment(response, library, options, report)
  if (at === null) return { answers: [], issues }
  const items = answeredItems(response, path)
  const reader: Reader = { library, options, repeated: repeatedIn(items), report }
  const answers = items.flatMap((item): ReadAnswer[] => {
    const answer = answerOf(reader, item)
    return answer === null ? [] : [{ ...answer, at }]
  })
  return { answers, issues, ...(reference === undefined ? {} : { reference }) }
}
