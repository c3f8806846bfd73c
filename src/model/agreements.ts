import type { Literal } from './condition'
import type { Parameter } from './signal'

/** A value that a network has not agreed on: the default holds. */
export interface OpenAgreement extends Parameter {
  /** In full: `pathway/name`, or `name`. */
  readonly name: string
  readonly default: Literal
  /** Ids of the rules that rest on it. */
  readonly rules: readonly string[]
}

/** A role without a party of its own on the day. */
export interface UnfilledRole {
  readonly role: string
  /** The role whose party stands in for it. */
  readonly standIn?: string
  /** Ids of the rules that ask something of it. */
  readonly rules: readonly string[]
  /** Of those the red flags: with nobody who stands in that is an error. */
  readonly redFlags: readonly string[]
}

/** A party that stops soon. */
export interface EndingParty {
  readonly role: string
  readonly name: string
  /** The first day that it is no longer there. */
  readonly until: string
  /** Who is there on that day. */
  readonly next?: string
}

/** What a network still has to arrange, on one day. */
export interface Agreements {
  readonly network: string
  readonly on: string
  readonly parameters: readonly OpenAgreement[]
  readonly roles: readonly UnfilledRole[]
  readonly ending: readonly EndingParty[]
}
