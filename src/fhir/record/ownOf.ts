import type { FhirIssue } from '../../model/fhir'
import { issue } from '../issue'
import type { Located } from './entries'
import { mapOf, mapsOf, textOf } from './json'

/** What a person is referred to by. */
const SUBJECTS: Readonly<Record<string, string>> = {
  Observation: 'subject',
  Condition: 'subject',
  QuestionnaireResponse: 'subject',
  MedicationStatement: 'subject',
  MedicationRequest: 'subject',
  MedicationDispense: 'subject',
}

const PATIENT = /^(?:(.*)\/)?Patient\/([^/]+)$/

const withoutVersion = (reference: string): string => reference.replace(/\/_history\/[^/]*$/, '')

/** Makes a reference whole: in a Bundle from a server, `Patient/1` is the one on that server. */
const absolute = (reference: string, fullUrl: string | undefined): string => {
  if (reference.includes(':')) return withoutVersion(reference)
  const server = fullUrl === undefined ? null : /^(https?:\/\/.*)\/[A-Za-z]+\/[^/]+$/.exec(withoutVersion(fullUrl))
  return withoutVersion(server === null ? reference : `${server[1]}/${reference}`)
}

/** Gives the address of whom a resource is about; undefined when it does not say. */
const subjectOf = ({ type, resource, fullUrl, container }: Located): string | undefined => {
  if (type === 'Patient') {
    const id = textOf(resource['id'])
    if (container !== undefined || id === undefined) return container === undefined ? fullUrl : undefined
    return fullUrl?.startsWith('urn:') === true ? `Patient/${id}` : absolute(`Patient/${id}`, fullUrl)
  }
  const reference = textOf(mapOf(resource[SUBJECTS[type] ?? ''])?.['reference'])
  return reference === undefined || reference.startsWith('#') ? undefined : absolute(reference, fullUrl)
}

/** Of an Observation that is about somebody else than whose record it is in: a donor, an unborn child, a partner. */
const hasOtherFocus = ({ type, resource }: Located): boolean =>
  type === 'Observation' && mapsOf(resource['focus']).length > 0

interface Whose {
  readonly is: (address: string) => boolean
  /** True when more than one person may be meant. */
  readonly isUnclear: boolean
}

const idOf = (located: readonly Located[], patient: string): string | undefined => {
  if (!patient.startsWith('urn:')) return PATIENT.exec(withoutVersion(patient))?.[2] ?? patient
  const named = located.find(({ type, fullUrl }) => type === 'Patient' && fullUrl === patient)
  return textOf(named?.resource['id'])
}

/** Finds out by which addresses one person is meant. Two servers may each have a `Patient/1`: those are two people. */
const whoseOf = (located: readonly Located[], patient: string, addresses: readonly (string | undefined)[]): Whose => {
  const id = idOf(located, patient)
  const servers = new Set<string>()
  for (const address of addresses) {
    const [, server, other] = PATIENT.exec(address ?? '') ?? []
    if (server !== undefined && other === id) servers.add(server)
  }
  const urns = new Set(patient.startsWith('urn:') ? [patient] : [])
  for (const { type, resource, fullUrl } of located)
    if (type === 'Patient' && id !== undefined && resource['id'] === id && fullUrl?.startsWith('urn:'))
      urns.add(fullUrl)
  const given = PATIENT.exec(withoutVersion(patient))?.[1]
  const server = given ?? [...servers][0]
  return {
    isUnclear: urns.size > 1 || (given === undefined && servers.size > 1),
    is: (address) => {
      if (urns.has(address)) return true
      const [, at, other] = PATIENT.exec(address) ?? []
      return id !== undefined && id !== '' && other === id && (at === undefined || at === server)
    },
  }
}

const UNCLEAR = {
  what: 'Meer dan één persoon heeft hier dit nummer',
  remedy: 'Er is niets gelezen. Geef bij `patient` het hele adres, of gegevens van één server.',
}

/**
 * Sorts out which resources are of the patient. What is of somebody else, or does not say of whom it is, is told by its place alone.
 */
export const ownOf = (
  located: readonly Located[],
  patient: string,
): { readonly own: readonly Located[]; readonly issues: readonly FhirIssue[] } => {
  const addresses = located.map(subjectOf)
  const whose = whoseOf(located, patient, addresses)
  if (whose.isUnclear) return { own: [], issues: [issue('other-patient', { path: 'Bundle', ...UNCLEAR })] }
  const own: Located[] = []
  const issues: FhirIssue[] = []
  located.forEach((one, place) => {
    const address = addresses[place]
    const isRead = one.type === 'Patient' || Object.hasOwn(SUBJECTS, one.type)
    if (isRead && address !== undefined && whose.is(address) && !hasOtherFocus(one)) own.push(one)
    else if (isRead && (one.type !== 'Patient' || one.container === undefined))
      issues.push(issue('other-patient', { path: one.path }))
    else if (!isRead && one.container === undefined && one.type !== 'Medication')
      issues.push(issue('not-a-resource', { path: one.path }))
  })
  return { own, issues }
}
