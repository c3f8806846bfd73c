import type { Caller } from './caller'
import { type Refusal, refusalViolations } from './refusalViolations'
import type { Json, Violation } from './violation'

/** What is asked of a service, complete: it is answered with cards. */
export interface HookCall {
  readonly hook: string
  readonly hookInstance: string
  readonly context: Json
  readonly prefetch: Readonly<Record<string, unknown>>
}

interface Row extends Refusal {
  readonly path: string
  readonly body: unknown
}

const OUTCOME = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'timeout', details: { text: 'geheim-antwoord' } }],
}

const rows = (path: string, good: HookCall, required: readonly string[]): Row[] => {
  const without = (key: string): Json => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))
  const prefetch = (change: Json): Json => ({ ...good, prefetch: { ...good.prefetch, ...change } })
  const bad = { path, rule: 'R1', status: 400 }
  return [
    ...['hook', 'hookInstance', 'context'].map((key) => ({ ...bad, body: without(key), names: key })),
    { ...bad, body: { ...good, context: {} }, names: 'patientId' },
    { ...bad, body: { ...good, context: { ...good.context, patientId: '../Patient' } }, names: 'patientId' },
    { ...bad, body: { ...good, hook: null, context: [] }, names: 'context' },
    { ...bad, body: '{"hook": "patient-view", ' },
    { ...bad, body: '[]' },
    { ...bad, body: { ...good, prefetch: [] }, names: 'prefetch' },
    { path: '/cds-services/bestaat-niet', body: good, rule: 'R2', status: 404 },
    { path, body: { ...good, hook: 'order-sign' }, rule: 'R3', status: 400, names: 'hook' },
    ...required.flatMap((key): Row[] => [
      { path, body: prefetch({ [key]: undefined }), rule: 'R7', status: 412, names: key },
      { path, body: prefetch({ [key]: OUTCOME }), rule: 'R6', status: 412, names: key },
      { path, body: prefetch({ [key]: 'tekst' }), rule: 'R6', status: 400, names: key },
      { path, body: prefetch({ [key]: { resourceType: 'Basic' } }), rule: 'R6', status: 400, names: key },
    ]),
    { path, body: without('prefetch'), rule: 'R7', status: 412, names: required[0] ?? 'prefetch' },
  ]
}

/** Sends what must be refused, each with a token to a record, and finds what is not refused as it must be. */
export const refusalsOf = async (
  { post }: Caller,
  path: string,
  good: HookCall,
  required: readonly string[],
): Promise<Violation[]> => {
  const secret = 'geheim-token-4f1c'
  const access = {
    fhirServer: 'https://fhir.example',
    fhirAuthorization: { access_token: secret, token_type: 'Bearer' },
  }
  const found: Violation[] = []
  for (const { path: to, body, ...wanted } of rows(path, good, required)) {
    const sent = typeof body === 'string' ? body : { ...(body as Json), ...access }
    const { status, body: answer, text } = await post(to, sent)
    found.push(...refusalViolations(status, answer, wanted))
    if (text.includes(secret)) found.push({ rule: 'R9', message: 'het token staat in een antwoord' })
    if (text.includes('geheim-antwoord'))
      found.push({ rule: 'R6', message: 'tekst van een fout staat in een antwoord' })
  }
  return found
}
