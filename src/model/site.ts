import type { OpenAgreement } from './agreements'
import type { Library } from './library'

/** How the authors' cases test one rule. */
export interface RuleCoverage {
  /** In full: `pathway/rule`. */
  readonly rule: string
  /** Cases that expect a state of it. */
  readonly cases: number
  /** Of those the ones in which its condition holds: it applies, or another rule replaces it. */
  readonly applying: number
  /** Of those the ones in which it is ruled out. */
  readonly excluding: number
}

/** What the page of one pathway tells beside what the library says of it. */
export interface PathwayFacts {
  readonly id: string
  /** Ids within the pathway, in the order in which its authors wrote them; a library has an order of its own. */
  readonly rules: readonly string[]
  readonly sources: readonly string[]
  /** Derived signals that it rests on, each after all it rests on itself. */
  readonly derived: readonly string[]
  /** What the network did not agree on yet; without a network everything that is to be agreed on. */
  readonly agreements: readonly OpenAgreement[]
  readonly coverage: readonly RuleCoverage[]
}

/** Pathways to be read by people: for one network and day, or for all. */
export interface Site {
  readonly library: Library
  /** Id of the network of which parties and agreements are told. */
  readonly network?: string
  /** The day on which parties and pathways must be there; absent: those of any day, with their days. */
  readonly on?: string
  /** Roles that a network could fill; nobody has to be found for the others. */
  readonly fillable: readonly string[]
  readonly pathways: readonly PathwayFacts[]
}
