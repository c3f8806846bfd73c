import type { CommunicationRequest } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import type { Writing } from '../writing'
import { notesOf } from './notesOf'
import { proposed } from './proposed'

/** Says something to the person or who is close: what an advice in words becomes. R4 gives it no intent; it is a draft. */
export const communicationRequest = (writing: Writing, one: Recommendation): CommunicationRequest => {
  const { period, ...common } = proposed(writing, one)
  const { name } = one.responsible.party ?? {}
  return {
    resourceType: 'CommunicationRequest',
    ...common,
    status: 'draft',
    subject: writing.subject,
    // Of a proposal nobody is the recipient yet: it may be the person, and it may be the informal carer.
    payload: [{ contentString: one.text ?? '' }],
    occurrencePeriod: period,
    requester: writing.requester,
    sender: name === undefined ? undefined : { display: name },
    reasonCode: one.reasons.map(({ why }) => ({ text: why })),
    note: notesOf(writing, one),
  }
}
