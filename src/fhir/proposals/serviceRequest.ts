import type { CodeableConcept, ServiceRequest } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import { questionsOf, roleText } from '../../model/phrases'
import { canonicalsOf, type Writing } from '../writing'
import { evidenceFor, isReason } from './evidenceFor'
import { notesOf, titleIn } from './notesOf'
import { proposed } from './proposed'
import { referralCodings, roleCodings } from './roleCodes'

/** A call to the emergency number, a report or an application is no referral, and neither is aligning with who is there already. */
const isReferral = ({ reached, mode }: Recommendation): boolean =>
  (reached === 'direct' || reached === 'referral') && mode !== 'align'

const performer = ({ library }: Writing, role: string, { party }: Recommendation): Partial<ServiceRequest> => {
  const acting = party?.role ?? role
  const type: CodeableConcept = { coding: roleCodings(acting), text: roleText(library, acting) }
  return { performerType: type, ...(party === undefined ? {} : { performer: [{ display: party.name }] }) }
}

/** Asks a role for something: what a referral becomes, whatever the way to reach that role. */
export const serviceRequest = (writing: Writing, one: Recommendation, to: string): ServiceRequest => {
  const evidence = evidenceFor(writing, one.share)
  const { period, ...common } = proposed(writing, one)
  return {
    resourceType: 'ServiceRequest',
    ...common,
    instantiatesCanonical: canonicalsOf(writing, one),
    status: 'draft',
    intent: 'proposal',
    code: { coding: isReferral(one) ? referralCodings(to) : [], text: titleIn(writing, one) },
    orderDetail: questionsOf(one).map((text) => ({ text })),
    subject: writing.subject,
    occurrencePeriod: period,
    requester: writing.requester,
    ...performer(writing, to, one),
    reasonCode: one.reasons.map(({ why }) => ({ text: why })),
    reasonReference: evidence.filter(isReason),
    supportingInfo: evidence.filter((reference) => !isReason(reference)),
    note: notesOf(writing, one),
  }
}
