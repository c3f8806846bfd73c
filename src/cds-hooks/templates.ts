import { type Code, systemUri } from '../model/code'
import type { Signal } from '../model/signal'
import type { CdsService, PrefetchKey } from './service'

/** A query of which the client, or the host, gives the answer. */
export interface Template {
  readonly key: PrefetchKey
  readonly query: string
  /** What the answer must be: a resource of that type, or a search that found some. */
  readonly type: 'Patient' | 'Bundle'
  /** Templates with the same name stand for each other: one of them is enough. */
  readonly either?: string
}

/** Names of zorgpad's own. */
export interface Canonical {
  /** Of the questionnaire whose answers are asked. */
  readonly questionnaire: string
  /** Of the code system of the signals. */
  readonly system: string
}

const PATIENT = '{{context.patientId}}'
const MOST = 200
const NEWEST = '&_sort=-date'

const search = (key: PrefetchKey, type: string, query: string, either?: string): Template => ({
  key,
  query: `${type}?patient=${PATIENT}${query}`,
  type: 'Bundle',
  ...(either === undefined ? {} : { either }),
})

const byCode = (key: PrefetchKey, type: string, codes: readonly Code[], order: string): Template[] => {
  const list = new Set(codes.map(({ system, code }) => `${systemUri(system)}|${code}`))
  if (list.size === 0) return []
  return [search(key, type, `&code=${[...list].sort().join(',')}${order}&_count=${MOST}`)]
}

/** What only a diagnosis can say is not asked of measurements. */
const asObservations = ({ codes = [] }: Signal): readonly Code[] => codes.filter(({ is }) => is === undefined)

/** A diagnosis says that something is so: that answers a question of yes or no, or stands for one of the options. */
const asConditions = ({ type, codes = [] }: Signal): readonly Code[] =>
  type === 'boolean' ? codes : codes.filter(({ is }) => is !== undefined)

const ofMedication = (signals: readonly Signal[]): Template[] => {
  if (!signals.some(({ record }) => record === 'medications')) return []
  const active = `&status=active&_count=${MOST}`
  return [
    search('medicationStatements', 'MedicationStatement', active, 'medications'),
    search('medicationRequests', 'MedicationRequest', active, 'medications'),
  ]
}

/**
 * Writes the queries that a service asks of a record, in the forms that clients are asked to understand: a read, or a search by
 * reference and token. https://cds-hooks.hl7.org/2.0/#prefetch-query-restrictions
 */
export const templatesFor = (
  { base, questionnaireUrl }: CdsService,
  signals: readonly Signal[],
  { questionnaire, system }: Canonical,
): Template[] => {
  const answers = `&questionnaire=${questionnaire}&_sort=-authored&_count=${MOST}`
  return [
    { key: 'patient', query: `Patient/${PATIENT}`, type: 'Patient' },
    ...byCode('observations', 'Observation', signals.flatMap(asObservations), NEWEST),
    ...byCode('conditions', 'Condition', signals.flatMap(asConditions), ''),
    // Only a host with an address of its own can have written its records in these codes.
    ...(base === undefined ? [] : [search('signals', 'Observation', `&code=${system}|${NEWEST}&_count=${MOST}`)]),
    ...ofMedication(signals),
    ...(questionnaireUrl === undefined ? [] : [search('answers', 'QuestionnaireResponse', answers)]),
  ]
}
