import type { Input } from '../model/input'
import type { Ids, Library } from '../model/library'
import type { FhirAuthorization, Hook } from './wire'

/** One service: some pathways of a library, asked at one moment in the work. The same `id` may stand at both hooks. */
export interface CdsService {
  /** Part of the address, as `zorgpad`. */
  readonly id: string
  readonly hook: Hook
  readonly title: string
  readonly description: string
  readonly usageRequirements?: string
  readonly library: Library<Ids>
  readonly network?: string
  /** The pathways asked about; of the others only the red flags run. Default: all. */
  readonly pathways?: readonly string[]
  /** Role of who looks at the record. */
  readonly reporter?: string
  /**
   * Absolute address of a page or app with the questions of `questionnaireFor`. Cards link to it when something is still to be
   * asked, and the answers are asked from the record.
   */
  readonly questionnaireUrl?: string
  /** `smart`: the address is that of a SMART app, which gets the open signals as `appContext`. Default: `absolute`. */
  readonly questionnaireType?: 'absolute' | 'smart'
  /** Address of the source where a pathway names none. */
  readonly url?: string
  /** Prefetch keys without which the service goes on; what they hold then counts as not known. Default: none. */
  readonly optional?: readonly PrefetchKey[]
  /**
   * Where zorgpad's own code systems and canonical urls begin. Named, observations in those codes are asked from the record, too.
   * Default: `CANONICAL_BASE`.
   */
  readonly base?: string
}

/** What is asked of a record. */
export type PrefetchKey =
  | 'patient'
  | 'observations'
  | 'conditions'
  | 'signals'
  | 'medicationStatements'
  | 'medicationRequests'
  | 'answers'

/** How the client says its FHIR server can be read. The token is for the request at hand alone: keep nothing of it. */
export interface FhirAccess {
  /** As the client wrote it: fetch only from servers that you know. */
  readonly fhirServer?: string
  readonly fhirAuthorization?: FhirAuthorization
}

/** Whom a request is about, for a host that knows more of them. */
export interface Asked {
  readonly service: string
  readonly hook: Hook
  /** The id alone. */
  readonly patient: string
  /** As `Practitioner/123`. */
  readonly userId?: string
  readonly encounterId?: string
}

/** What a host knows of a person beside the record: who is involved, what they consented to, what was done before. */
export type Circumstances = Omit<Input<Library>, 'on' | 'signals' | 'pathways' | 'unusable'>

/** An answer, for any server to send as JSON. */
export interface Answer<Body> {
  readonly status: number
  readonly body: Body
}
