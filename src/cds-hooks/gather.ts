import { isMap } from '../model/isMap'
import { type Fault, refusal } from './outcome'
import type { Read } from './parsed'
import { type Reading, readingOf } from './reading'
import type { HookRequest } from './readRequest'
import type { FhirAccess, PrefetchKey } from './service'
import type { Template } from './templates'

/**
 * Reads for a service what the client did not send along: `query` is a path within the FHIR server. Undefined: it cannot be
 * had; null: it is not there.
 */
export type FetchFhir = (query: string, access: FhirAccess) => Promise<unknown>

/** A record as far as it was read. */
export interface Gathered {
  /** All of it in one Bundle. */
  readonly bundle: unknown
  /** Optional keys of which nothing came. */
  readonly unread: readonly PrefetchKey[]
}

type Found = Template & { readonly reading: Reading }

const fetched = async (template: Template, { asked, access }: HookRequest, fetch: FetchFhir): Promise<Reading> => {
  try {
    const query = template.query.replaceAll('{{context.patientId}}', asked.patient)
    const reading = readingOf(template, await fetch(query, access))
    return reading.state === 'wrong' ? { state: 'failed' } : reading
  } catch {
    // What the host throws may hold the token, or the address of a person's record: nothing of it is told.
    return { state: 'failed' }
  }
}

const find = async (template: Template, request: HookRequest, fetch: FetchFhir | undefined): Promise<Found> => {
  const { prefetch } = request
  const sent = readingOf(template, Object.hasOwn(prefetch, template.key) ? prefetch[template.key] : undefined)
  const isToFetch = sent.state === 'absent' && fetch !== undefined
  return { ...template, reading: isToFetch ? await fetched(template, request, fetch) : sent }
}

const wrongFault = ({ key, type }: Found): Fault => ({
  code: 'structure',
  place: `prefetch.${key}`,
  text: `prefetch.${key} is geen ${type}: geef het antwoord van de FHIR-server, of null als er niets is.`,
})

const missingFault = ({ key, reading }: Found): Fault => ({
  code: reading.state === 'failed' ? 'exception' : 'not-found',
  place: `prefetch.${key}`,
  text:
    reading.state === 'failed'
      ? `De gegevens van prefetch.${key} konden niet worden gelezen: de FHIR-server gaf een fout. Probeer het opnieuw.`
      : `prefetch.${key} ontbreekt, en deze dienst kan het niet zelf ophalen: stuur het mee, of null als er niets is.`,
})

const isHad = ({ reading }: Found): boolean => reading.state === 'read' || reading.state === 'nothing'

const isOfSomebodyElse = ({ reading, type }: Found, patient: string): boolean =>
  type === 'Patient' &&
  reading.state === 'read' &&
  reading.entries.some((entry) => isMap(entry) && isMap(entry['resource']) && entry['resource']['id'] !== patient)

const together = (found: readonly Found[]): unknown => {
  const read = found.flatMap(({ reading }) => (reading.state === 'read' ? [reading] : []))
  const next = read.flatMap((reading) => reading.next ?? [])
  return {
    resourceType: 'Bundle',
    type: 'collection',
    ...(next.length === 0 ? {} : { link: next.slice(0, 1) }),
    entry: read.flatMap(({ entries }) => entries),
  }
}

/** Brings together what the client sent and what can be fetched; refuses the request when something needed is not there. */
export const gather = async (
  request: HookRequest,
  templates: readonly Template[],
  fetch: FetchFhir | undefined,
): Promise<Read<Gathered>> => {
  const found = await Promise.all(templates.map((template) => find(template, request, fetch)))
  const [wrong, ...othersWrong] = found.filter(({ reading }) => reading.state === 'wrong').map(wrongFault)
  if (wrong !== undefined) return { answer: refusal(400, [wrong, ...othersWrong]) }
  if (found.some((one) => isOfSomebodyElse(one, request.asked.patient))) {
    const text = 'prefetch.patient is niet de patiënt van context.patientId: er is niets gelezen. Stuur de juiste.'
    return { answer: refusal(400, [{ code: 'security', place: 'prefetch.patient', text }]) }
  }
  const { optional = [] } = request.service
  const stoodFor = new Set(found.filter(isHad).map(({ either }) => either))
  const lacking = found.filter((one) => !isHad(one) && (one.either === undefined || !stoodFor.has(one.either)))
  const [missing, ...othersMissing] = lacking.filter(({ key }) => !optional.includes(key)).map(missingFault)
  if (missing !== undefined) return { answer: refusal(412, [missing, ...othersMissing]) }
  return { value: { bundle: together(found), unread: lacking.map(({ key }) => key) } }
}
