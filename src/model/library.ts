import type { Condition, Formula, Literal, Operand } from './condition'
import type { Validity } from './validity'

export type Domain = 'medical' | 'social' | 'shared'
export type SignalType = 'boolean' | 'integer' | 'decimal' | 'choice' | 'choices' | 'date'

/** What a row of a decision list yields: a value, several options, or a computed number. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Operand }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'formula'; readonly formula: Formula }

export interface DecideRow {
  /** Absent: whatever no earlier row took. */
  readonly when?: Condition
  readonly is: Outcome
}

export interface ScoreItem {
  readonly signal: string
  /** Points per option, or per `true` and `false`; absent: the number itself counts. */
  readonly points?: Readonly<Record<string, number>>
}

export interface MissingItems {
  readonly atMost: number
  readonly fill: 'lowest' | 'mean'
  readonly round?: 'up' | 'down' | 'nearest'
}

export type Derivation =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'decide'; readonly rows: readonly DecideRow[] }
  | { readonly kind: 'score'; readonly items: readonly ScoreItem[]; readonly missing?: MissingItems }
  | {
      readonly kind: 'bands'
      readonly of: string
      readonly bands: readonly { readonly option: string; readonly from: number; readonly to: number }[]
    }

export interface Signal {
  readonly label: string
  readonly ask?: string
  readonly type: SignalType
  readonly domain: Domain
  /** As written by the author; compared as UCUM. */
  readonly unit?: string
  readonly step?: number
  readonly range?: readonly [number, number]
  /** Labels by option id, in the author's order. */
  readonly options?: Readonly<Record<string, string>>
  readonly ordered?: boolean
  readonly validFor?: string
  readonly outdatedBy?: string
  readonly onlyIf?: Condition
  readonly optional?: boolean
  readonly who?: readonly string[]
  readonly formerly?: readonly string[]
  readonly codes?: readonly { readonly system: string; readonly code: string; readonly display?: string }[]
  readonly source?: string
  readonly derived?: Derivation
  readonly atLeastIf?: Condition
  readonly atMostIf?: Condition
  readonly unreliableIf?: Condition
}

export interface Parameter {
  readonly default: Literal
  readonly between?: readonly [string | number, string | number]
  readonly oneOf?: readonly Literal[]
  readonly why: string
}

export interface Role {
  readonly label: string
  readonly domain: Domain
  readonly receives: readonly Domain[]
  readonly reached: 'direct' | 'referral' | 'melding' | 'aanvraag' | 'noodnummer'
  readonly by?: 'person' | 'professional'
  readonly phone?: string
  readonly outOfHours?: string
  readonly source?: string
}

export interface LawRow {
  readonly when?: Condition
  /** More than one where the sources differ. */
  readonly laws: readonly string[]
  readonly valid?: Validity
  readonly ownPayment?: string
  readonly why?: string
  readonly source?: string
}

export interface Service {
  readonly label: string
  readonly by: readonly string[]
  readonly law: readonly LawRow[]
  readonly source?: string
}

export interface LegalTerm {
  readonly for: string
  readonly from: string
  readonly within: string
  readonly when?: Condition
}

export interface Law {
  readonly label: string
  readonly payer: string
  readonly terms?: readonly LegalTerm[]
  readonly objection?: string
  readonly source?: string
}

export interface Bibliography {
  readonly title: string
  readonly by?: string
  readonly year?: number
  readonly url?: string
  readonly status?: 'current' | 'superseded' | 'not-current'
}

export interface LeadRow {
  readonly when?: Condition
  readonly role: Operand
}

export interface Step {
  readonly do: string
  readonly within?: Operand
}

export type ItemKind = 'refer' | 'inform' | 'assess' | 'review' | 'advise' | 'do' | 'discuss' | 'note'

export interface Item {
  readonly kind: ItemKind
  readonly when?: Condition
  /** The role referred to or informed. */
  readonly to?: Operand
  readonly text?: string
  /** Of assess and review. */
  readonly signals?: readonly string[]
  readonly service?: string
  readonly question?: string
  /** In order of preference; empty for a note. */
  readonly responsible: readonly Operand[]
  readonly with?: readonly Operand[]
  /** Of a review: its interval. */
  readonly within?: Operand
  readonly every?: Operand
  readonly steps?: readonly Step[]
}

export interface Rule {
  readonly title: string
  readonly when: Condition
  readonly redFlag: boolean
  /** Rule ids written in full, `pathway/rule`, as in the next two. */
  readonly replaces: readonly string[]
  readonly pauses: readonly string[]
  readonly conflictsWith: readonly string[]
  readonly lead?: Operand
  readonly treatmentLead?: Operand
  readonly withoutConsent?: {
    readonly basis: 'vital-interest' | 'right-to-report' | 'legal-duty'
    readonly source: string
  }
  readonly card?: string
  readonly then: readonly Item[]
  readonly why: string
  readonly source: readonly string[]
  /** Full names of the parameters that its conditions, terms, roles or texts rest on, derived signals included. */
  readonly parameters: readonly string[]
}

export interface Pathway {
  readonly version: string
  readonly title: string
  readonly status: 'draft' | 'adopted' | 'retired'
  readonly owner: string
  readonly class: 'clinical' | 'organisational'
  readonly valid: Validity
  readonly use: string
  readonly population?: Condition
  readonly sources: Readonly<Record<string, Bibliography>>
  readonly lead: readonly LeadRow[]
  /** By their id within the pathway. */
  readonly rules: Readonly<Record<string, Rule>>
}

export interface NamedParty {
  readonly name: string
  readonly phone?: string
  readonly url?: string
  readonly from?: string
  readonly until?: string
}

export interface AgreedParameter {
  readonly is: Literal
  readonly agreed?: { readonly by: string; readonly on: string }
}

export interface Network {
  readonly title: string
  readonly area: { readonly municipality?: string; readonly postcodes?: readonly string[] }
  readonly parties: Readonly<Record<string, readonly NamedParty[]>>
  readonly filledBy: Readonly<Record<string, string>>
  readonly leadOrder: readonly string[]
  /** By full name. */
  readonly parameters: Readonly<Record<string, AgreedParameter>>
}

/** The ids of a library and the values its signals take, for the compiler of the host. */
export interface Ids {
  readonly signals: object
  readonly roles: string
  readonly services: string
  readonly laws: string
  readonly pathways: string
  readonly rules: string
  readonly networks: string
}

/** The ids of a library of which nothing is known beforehand. */
export interface AnyIds extends Ids {
  readonly signals: Readonly<Record<string, InputValue>>
}

export type InputValue = boolean | number | string | readonly string[]

/**
 * A checked library of pathways: plain data, in an order of its own (by id) that does not depend on files or the order in
 * them. Make one with `parseLibrary` or `loadLibrary`, or import the bundled one.
 */
export interface Library<I extends Ids = AnyIds> {
  readonly format: 1
  readonly signals: Readonly<Record<string, Signal>>
  /** Observed and derived signals such that each stands after all it rests on. */
  readonly order: readonly string[]
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly roles: Readonly<Record<string, Role>>
  readonly services: Readonly<Record<string, Service>>
  readonly laws: Readonly<Record<string, Law>>
  readonly pathways: Readonly<Record<string, Pathway>>
  readonly networks: Readonly<Record<string, Network>>
  /** Never there at run time; carries the ids to the type checker. */
  readonly ids?: I
}

/** The reserved signals, filled from the input: who reports, and who is involved already. */
export const REPORTER_SIGNAL = 'melder'
export const INVOLVED_SIGNAL = 'betrokken'

/** Tells whether a signal is one of those. */
export const isReserved = (id: string): boolean => id === REPORTER_SIGNAL || id === INVOLVED_SIGNAL
