import { isMap } from '../model/isMap'
import { type Fault, type Refused, refusal } from './outcome'
import { parsed } from './parsed'
import { noSuchService } from './readRequest'
import type { Answer, CdsService } from './service'
import type { Coding, Feedback } from './wire'

/** The answer to feedback, and the feedback itself for the host: nothing of it is kept here. */
export type FeedbackAnswer =
  | (Answer<undefined> & { readonly feedback: readonly Feedback[] })
  | (Answer<Refused> & { readonly feedback?: undefined })

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** RFC 3339, section 5.6. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

const isAccepted = (value: unknown): value is { readonly id: string } => isMap(value) && isText(value['id'])

const isCoding = (value: unknown): value is Coding => isMap(value) && isText(value['code']) && isText(value['system'])

const reasonFault = (reason: unknown, place: string): Fault[] => {
  if (reason === undefined) return []
  const text = 'overrideReason heeft een reason (met system en code) of een userComment nodig: vul een van beide in.'
  if (!isMap(reason)) return [{ code: 'structure', place, text }]
  const { reason: coding, userComment } = reason
  const isRight =
    (coding !== undefined || userComment !== undefined) &&
    (coding === undefined || isCoding(coding)) &&
    (userComment === undefined || isText(userComment))
  return isRight ? [] : [{ code: 'invariant', place, text }]
}

const acceptedFault = (outcome: unknown, accepted: unknown, place: string): Fault[] => {
  if (outcome !== 'accepted' && accepted === undefined) return []
  if (Array.isArray(accepted) && accepted.length > 0 && accepted.every(isAccepted)) return []
  const text = 'acceptedSuggestions ontbreekt of is leeg: noem van elk aanvaard voorstel de uuid, als {"id": "…"}.'
  return [{ code: 'invariant', place, text }]
}

const faultsIn = (entry: unknown, index: number): Fault[] => {
  const place = `feedback[${index}]`
  if (!isMap(entry))
    return [{ code: 'structure', place, text: 'Dit is geen object: verwacht card, outcome en outcomeTimestamp.' }]
  const { card, outcome, acceptedSuggestions, overrideReason, outcomeTimestamp } = entry
  const missing: (Fault | false)[] = [
    !isText(card) && { code: 'required', place: `${place}.card`, text: 'card ontbreekt: geef de uuid van de kaart.' },
    outcome !== 'accepted' &&
      outcome !== 'overridden' && {
        code: 'code-invalid',
        place: `${place}.outcome`,
        text: 'outcome ontbreekt of bestaat niet: verwacht "accepted" of "overridden".',
      },
    !(isText(outcomeTimestamp) && MOMENT.test(outcomeTimestamp)) && {
      code: 'required',
      place: `${place}.outcomeTimestamp`,
      text: 'outcomeTimestamp ontbreekt of is geen tijdstip: verwacht een vorm als 2026-03-02T09:30:00Z.',
    },
  ]
  return [
    ...missing.filter((fault) => fault !== false),
    ...acceptedFault(outcome, acceptedSuggestions, `${place}.acceptedSuggestions`),
    ...reasonFault(overrideReason, `${place}.overrideReason`),
  ]
}

/** Takes over what the specification names; a client may send more. */
const told = (entry: Feedback): Feedback => {
  const { card, outcome, acceptedSuggestions, overrideReason, outcomeTimestamp } = entry
  return {
    card,
    outcome,
    ...(acceptedSuggestions === undefined
      ? {}
      : { acceptedSuggestions: acceptedSuggestions.map(({ id }) => ({ id })) }),
    ...(overrideReason === undefined ? {} : { overrideReason }),
    outcomeTimestamp,
  }
}

/** What `feedback` needs to know. */
export interface FeedbackOptions {
  readonly services: readonly Pick<CdsService, 'id'>[]
}

/**
 * Reads what became of cards. The same may come more than once: tell repeats apart by card, outcome and moment.
 * https://cds-hooks.hl7.org/2.0/#feedback
 */
export const feedback = (
  request: { readonly service: string; readonly body: unknown },
  { services }: FeedbackOptions,
): FeedbackAnswer => {
  if (!services.some(({ id }) => id === request.service)) return noSuchService().answer
  const read = parsed(request.body)
  if ('answer' in read) return read.answer
  const { feedback: entries } = read.value
  if (!Array.isArray(entries)) {
    const text = 'feedback ontbreekt of is geen lijst: verwacht {"feedback": [...]}.'
    return refusal(400, [{ code: 'required', place: 'feedback', text }])
  }
  const [fault, ...others] = entries.flatMap(faultsIn)
  if (fault !== undefined) return refusal(400, [fault, ...others])
  return { status: 200, body: undefined, feedback: entries.map(told) }
}
