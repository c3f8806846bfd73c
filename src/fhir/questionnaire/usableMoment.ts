import type { DayNumber } from '../../model/day'
import type { FhirIssueCode } from '../../model/fhir'
import type { Library } from '../../model/library'
import { questionnaireUrl } from '../canonical'
import { type Moment, momentOf } from '../dates'
import { questionnaireVersion } from './questionnaireVersion'

/** Notes what is not used: why, in Dutch, where, and of which signal. */
export type Report = (code: FhirIssueCode, message: string, at: string, signal?: string) => void

/** How a response is read. */
interface Reading {
  readonly today: DayNumber
  readonly base: string
  readonly path: string
  readonly provisional: boolean
}

type Response = Readonly<Record<string, unknown>>

/** What to do about answers to another questionnaire. */
export const ASK_ANEW = 'Haal de vragenlijst opnieuw op en laat die invullen.'

const canonicalMessage = (questionnaire: unknown, library: Library, base: string): string | null => {
  if (typeof questionnaire !== 'string') return `Er staat niet bij welke vragenlijst dit is. ${ASK_ANEW}`
  const [url, version] = questionnaire.split('|')
  if (url !== questionnaireUrl(base)) return `Dit zijn antwoorden op een andere vragenlijst. ${ASK_ANEW}`
  if (version === undefined) return `Er staat niet bij welke versie van de vragenlijst dit is. ${ASK_ANEW}`
  return version === questionnaireVersion(library)
    ? null
    : `Dit zijn antwoorden op een andere versie van de vragenlijst. ${ASK_ANEW}`
}

const statusMessage = (status: unknown, provisional: boolean): string | null => {
  if (status === 'completed' || status === 'amended' || (status === 'in-progress' && provisional)) return null
  return status === 'in-progress'
    ? 'Deze vragenlijst wordt nog ingevuld. Rond haar eerst af.'
    : 'Deze vragenlijst is niet afgerond of is ingetrokken. Vul haar opnieuw in.'
}

/** Shorter, it is a month or a year: of which day the answers are is then not known. */
const WHOLE_DAY = 'YYYY-MM-DD'.length

const writtenAt = ({ authored }: Response): Moment | null =>
  typeof authored === 'string' && authored.length >= WHOLE_DAY ? momentOf(authored) : null

/** Finds why nothing of a response can be used; else gives when its answers were written. */
export const usableMoment = (response: Response, library: Library, options: Reading, report: Report): Moment | null => {
  const { today, base, path, provisional } = options
  const status = statusMessage(response['status'], provisional)
  if (status !== null) report('status', status, `${path}.status`)
  const canonical = canonicalMessage(response['questionnaire'], library, base)
  if (canonical !== null) report('other-questionnaire', canonical, `${path}.questionnaire`)
  const at = writtenAt(response)
  const isFuture = at !== null && at.day > today
  if (at === null) report('no-date', 'Er staat geen dag bij waarop dit is ingevuld. Vul die in.', `${path}.authored`)
  if (isFuture) report('future', 'Dit is ingevuld na de dag van het advies. Kijk de datum na.', `${path}.authored`)
  return status === null && canonical === null && !isFuture ? at : null
}
