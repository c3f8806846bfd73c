import type { Reference } from 'fhir/r4.js'
import type { Writing } from '../writing'

const REASONS: ReadonlySet<string> = new Set(['Condition', 'Observation', 'DiagnosticReport', 'DocumentReference'])

/** Tells whether a reference may be a reason: R4 lets a request name but four kinds of resources as that. */
export const isReason = ({ reference = '' }: Reference): boolean => REASONS.has(reference.split('/').at(-2) ?? '')

/** Refers to where the values of some signals came from, each resource once. */
export const evidenceFor = ({ evidence }: Writing, signals: readonly string[]): Reference[] => {
  const references = signals.flatMap((id) => evidence[id]?.reference ?? [])
  return [...new Set(references)].map((reference) => ({ reference }))
}
