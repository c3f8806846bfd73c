import type { Input, SignalId } from './input'
import type { Ids, Library } from './library'

/**
 * Where canonical urls and code systems of zorgpad's own begin when a host names none. The top-level domain belongs to nobody (RFC 2606): until
 * a network adopts a pathway it has no address.
 */
export const CANONICAL_BASE = 'https://zorgpad.invalid/fhir'

/** Where the value of a signal came from. */
export interface Evidence {
  /** A reference to the resource, as `Observation/123`. */
  readonly reference: string
  /** `YYYY-MM-DD`: the day the value is of. */
  readonly on: string
}

/** The closed list of why something in a record was not used. */
export type FhirIssueCode =
  /** Not a resource of the kind that was expected, or not one of which anything can be read. */
  | 'not-a-resource'
  /** Of somebody else, or of nobody. Nothing else is said of it. */
  | 'other-patient'
  /** Cancelled, refuted, entered in error, or not yet final. */
  | 'status'
  | 'no-value'
  | 'no-date'
  | 'future'
  /** A unit of another dimension, or one that is not known. */
  | 'unit'
  /** A value that the signal cannot have. */
  | 'value'
  /** The answers to another questionnaire, or to another version of it. */
  | 'other-questionnaire'
  /** A search that went on on another page. */
  | 'incomplete'
  | 'deceased'

/** One thing in a record that was not used, in Dutch: what, why, and what to do. Never holds a value. */
export interface FhirIssue {
  readonly code: FhirIssueCode
  readonly message: string
  /** FHIRPath of the place, as `Bundle.entry[3].resource.valueQuantity`. */
  readonly path: string
  readonly reference?: string
  readonly signal?: string
}

/** An input read from a record, where each of its values came from, and all that could not be used. */
export interface FromFhir<L extends Library<Ids> = Library> {
  readonly input: Input<L>
  readonly evidence: { readonly [S in SignalId<L>]?: Evidence }
  readonly issues: readonly FhirIssue[]
}
