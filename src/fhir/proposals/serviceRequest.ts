import type { CodeableConcept, Reference, ServiceRequest } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import { questionsOf, roleText } from '../../model/phrases'
import { canonicalsOf, type Writing } from '../writing'
import { notesOf, titleIn } from './notesOf'
import { proposed } from './proposed'
import { referralCodings, roleCodings } from './roleCodes'

const REASONS: ReadonlySet<string> = new Set(['Condition', 'Observation', 'DiagnosticReport', 'DocumentReference'])

/** Tells whether a reference may be a reason: R4 lets a ServiceRequest name but four kinds of resources as that. */
const isReason = ({ reference = '' }: Reference): boolean => REASONS.has(reference.split('/').at(-2) ?? '')

/** Refers to where what may go along came from, each resource once. */
const evidenceOf = ({ evidence }: Writing, { share }: Recommendation): Reference[] => {
  const references = share.flatMap((id) => evidence[id]?.reference ?? [])
  return [...new Set(references)].map((reference) => ({ reference }))
}

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
  const evidence = evidenceOf(writing, one)
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
