import { adviseSync } from './adviseSync'
import { cardsOf } from './cds-hooks/cardsOf'
import { draftsIn } from './cds-hooks/draftsIn'
import { type FetchFhir, type Gathered, gather } from './cds-hooks/gather'
import type { Refused } from './cds-hooks/outcome'
import { type HookRequest, readRequest } from './cds-hooks/readRequest'
import type { Answer, Asked, CdsService, Circumstances } from './cds-hooks/service'
import type { Cards } from './cds-hooks/wire'
import { prepare } from './compile/prepare'
import { queriesOf } from './discovery'
import { recommendationSystem } from './fhir/canonical'
import { signalsFromBundle } from './fhir/record/signalsFromBundle'
import { uuidOf } from './fhir/uuidOf'
import type { BundleOptions } from './fhir/writing'
import { CANONICAL_BASE } from './model/fhir'
import type { Library } from './model/library'
import { toBundle } from './toBundle'

/** What `handle` needs to know beside the request. */
export interface HandleOptions {
  readonly services: readonly CdsService[]
  /** The day, `YYYY-MM-DD`. Nothing else tells the time. */
  readonly on: string
  /** Reads what the client did not send along. Without it, or when it has nothing, the answer is 412. */
  readonly fetch?: FetchFhir
  /** What the host knows of the person beside the record. Where it says nothing, that of the service holds. */
  readonly circumstances?: (asked: Asked) => Circumstances | Promise<Circumstances>
  /** Who asks, as `PractitionerRole/7`; stands in the drafts. */
  readonly requester?: BundleOptions['requester']
}

const answerFor = (
  { service, hookInstance, asked }: HookRequest,
  { bundle, unread }: Gathered,
  circumstances: Circumstances,
  { on, requester }: HandleOptions,
): Cards => {
  const library = service.library as Library
  const { patient } = asked
  const base = service.base ?? CANONICAL_BASE
  const { input, evidence, issues } = signalsFromBundle(bundle, library, { patient, on, base })
  // A plan for who has died is no help to anyone.
  if (issues.some(({ code }) => code === 'deceased')) return { cards: [] }
  const { network = service.network, reporter = service.reporter } = circumstances
  const advice = adviseSync(library, {
    ...input,
    ...circumstances,
    ...(network === undefined ? {} : { network }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(service.pathways === undefined ? {} : { pathways: service.pathways }),
  })
  const proposals = toBundle(advice, {
    patient,
    library,
    evidence,
    base,
    ...(requester === undefined ? {} : { requester }),
  })
  const drafts = draftsIn(proposals, recommendationSystem(base))
  return {
    cards: cardsOf({
      service,
      library,
      program: prepare(library, network ?? null),
      advice,
      evidence,
      issues,
      unread,
      draftOf: ({ id }) => drafts.get(id),
      uuidOf: (name) => uuidOf(JSON.stringify([hookInstance, service.id, name])),
    }),
  }
}

/**
 * Answers a hook with cards, or says in an OperationOutcome why it cannot. It keeps nothing: not of the record, nor of the token.
 *
 * @throws {InputError} for what the host itself says that cannot be: an unknown network, a day that does not exist.
 */
export const handle = async (
  request: { readonly service: string; readonly body: unknown },
  options: HandleOptions,
): Promise<Answer<Cards | Refused>> => {
  const read = readRequest(request, options.services)
  if ('answer' in read) return read.answer
  const gathered = await gather(read.value, queriesOf(read.value.service), options.fetch)
  if ('answer' in gathered) return gathered.answer
  const circumstances = (await options.circumstances?.(read.value.asked)) ?? {}
  return { status: 200, body: answerFor(read.value, gathered.value, circumstances, options) }
}
