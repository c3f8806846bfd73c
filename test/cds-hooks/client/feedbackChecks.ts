import type { Caller } from './caller'
import { refusalViolations } from './refusalViolations'
import { unless, type Violation } from './violation'

const outcomeTimestamp = '2026-03-02T09:30:00Z'
const card = '4e0a3a1e-3283-4575-ab82-028d55fe2719'
const accepted = { card, outcome: 'accepted', acceptedSuggestions: [{ id: card }], outcomeTimestamp }
const overridden = { card, outcome: 'overridden', outcomeTimestamp }
const reason = { system: 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes', code: 'patient-refuses' }

const GOOD: readonly (readonly unknown[])[] = [
  [accepted],
  [overridden],
  [accepted, overridden, accepted],
  [{ ...overridden, overrideReason: { reason } }],
  [{ ...overridden, overrideReason: { userComment: 'Liever niet' }, extension: { 'nl.example.iets': 1 } }],
]

const BAD: readonly (readonly [rule: string, entry: unknown])[] = [
  ['cds-fb-1', { ...overridden, outcome: 'ignored' }],
  ['cds-fb-2', { ...accepted, acceptedSuggestions: undefined }],
  ['cds-fb-2', { ...accepted, acceptedSuggestions: [] }],
  ['cds-fb-2', { ...accepted, acceptedSuggestions: [{}] }],
  ['cds-fb-3', { ...overridden, overrideReason: {} }],
  ['cds-fb-3', { ...overridden, overrideReason: { reason: { code: 'zonder-system' } } }],
  ['F1', { ...overridden, card: undefined }],
  ['F1', { ...overridden, outcomeTimestamp: 'gisteren' }],
  ['F1', 'tekst'],
]

/** Sends feedback, good and bad, and finds what is not taken or refused as it must be. */
export const feedbackChecks = async ({ post }: Caller, path: string): Promise<Violation[]> => {
  const found: Violation[] = []
  for (const feedback of GOOD) {
    // Twice: a client may tell the same again.
    for (const _ of [1, 2]) {
      const { status } = await post(`${path}/feedback`, { feedback })
      found.push(...unless(status === 200, 'F1', `terugmelding geeft ${status}`))
    }
  }
  for (const [rule, entry] of BAD) {
    const { status, body } = await post(`${path}/feedback`, { feedback: [overridden, entry] })
    found.push(...refusalViolations(status, body, { rule, status: 400, names: 'feedback[1]' }))
  }
  for (const body of ['{', {}, { feedback: {} }]) {
    const got = await post(`${path}/feedback`, body)
    found.push(...refusalViolations(got.status, got.body, { rule: 'F1', status: 400 }))
  }
  const unknown = await post('/cds-services/bestaat-niet/feedback', { feedback: [overridden] })
  return [...found, ...refusalViolations(unknown.status, unknown.body, { rule: 'F1', status: 404 })]
}
