import type { MissingReason } from './condition'
import type { LawId, NetworkId, PathwayId, RoleId, RuleId, ServiceId, SignalId } from './input'
import type { Ids, InputValue, Library } from './library'
import type { Notice } from './notice'
import type { Bibliography } from './pathway'
import type { SignalType } from './signal'

/** From the nominal term: at once, 24 hours, a working day, a week, six weeks, longer. */
export type Urgency = 'now' | 'day' | 'workday' | 'week' | 'weeks' | 'routine'
export type RuleState = 'applies' | 'open' | 'ruled-out' | 'replaced' | 'undecidable' | 'not-indicated'
export type RecommendationKind = 'refer' | 'assess' | 'do' | 'advise' | 'inform' | 'review' | 'discuss'

/** Who stands behind a role in the network. `role` is the role that acts, which may stand in for the one asked. */
export interface Party<L extends Library<Ids> = Library> {
  readonly role: RoleId<L>
  readonly name: string
  readonly phone?: string
  readonly url?: string
}

/** A role with its party. `melder` and `coordinator` stand where nobody is known to be that. */
export interface Responsible<L extends Library<Ids> = Library> {
  readonly role: RoleId<L> | 'melder' | 'coordinator'
  readonly party?: Party<L>
}

export interface Source extends Bibliography {
  readonly id: string
}

export interface Reason<L extends Library<Ids> = Library> {
  readonly rule: RuleId<L>
  readonly why: string
  readonly sources: readonly Source[]
  /** Whether its numbers come from the sources, were all agreed by the network, or are partly still the defaults. */
  readonly agreed: 'source' | 'network' | 'default'
}

export interface AdviceStep {
  readonly do: string
  /** The term, counted from the step before; absent where the pathway sets none. */
  readonly within?: string
  readonly due: string | null
}

/** A term that a law sets, apart from what a network agreed: it runs from a legal moment, and so has no date here. */
export interface LegalClock<L extends Library<Ids> = Library> {
  readonly law: LawId<L>
  /** What must be done: “onderzoek”. */
  readonly for: string
  /** From when it runs: “melding”. */
  readonly from: string
  readonly within: string
}

/** How, and until when, the person can object to a decision under a law. */
export interface Objection<L extends Library<Ids> = Library> {
  readonly law: LawId<L>
  readonly text: string
}

export interface Funding<L extends Library<Ids> = Library> {
  /** Every law that may pay on the day. */
  readonly possible: readonly LawId<L>[]
  /** True when it is certain which law pays. */
  readonly settled: boolean
  readonly payer: readonly string[]
  readonly ownPayment?: string
  /** Signals not known that decide it. */
  readonly dependsOn?: readonly SignalId<L>[]
  /** Absent where no law that may pay sets one. */
  readonly terms?: readonly LegalClock<L>[]
  /** Absent where no law that may pay ends in a decision to object to. */
  readonly objection?: readonly Objection<L>[]
}

export interface Recommendation<L extends Library<Ids> = Library> {
  /** Stable between runs: from role and service, or kind and text. */
  readonly id: string
  readonly kind: RecommendationKind
  /** The role asked for; who stands in shows as `party.role`. */
  readonly to?: RoleId<L>
  readonly party?: Party<L>
  readonly reached?: 'direct' | 'referral' | 'melding' | 'aanvraag' | 'noodnummer'
  /** With `waitsFor` where the contact goes ahead and this purpose of it does not yet. */
  readonly for?: readonly {
    readonly service?: ServiceId<L>
    readonly question?: string
    readonly waitsFor?: readonly RuleId<L>[]
  }[]
  /** Of do, advise and discuss. */
  readonly text?: string
  /** Of assess and review. */
  readonly signals?: readonly SignalId<L>[]
  readonly responsible: Responsible<L>
  readonly with?: readonly RoleId<L>[]
  readonly within: string
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where the term is in hours and the input has a time; null without a deadline. */
  readonly due: string | null
  readonly every?: string
  readonly urgency: Urgency
  readonly redFlag: boolean
  readonly law?: Funding<L>
  readonly mode: 'new' | 'align' | 'discuss-first' | 'not-shared' | 'repeated'
  readonly consent: 'not-needed' | 'given' | 'required' | 'refused'
  readonly share: readonly SignalId<L>[]
  readonly steps: readonly AdviceStep[]
  /** Rules that must be over first; there is no `due` until then. */
  readonly waitsFor?: readonly RuleId<L>[]
  readonly conflictsWith?: readonly RuleId<L>[]
  readonly reasons: readonly Reason<L>[]
}

export interface Question<L extends Library<Ids> = Library> {
  readonly signal: SignalId<L>
  readonly ask: string
  readonly type: SignalType
  readonly options?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly range?: readonly [number, number]
  /** Rules whose state, or whose funding, the answer can change. */
  readonly decides: readonly RuleId<L>[]
  /** True when one of those is a red flag. */
  readonly redFlag: boolean
}

/** What is known of a signal: a value, or what it lies within, or why there is none. */
export interface Known {
  readonly value?: InputValue
  readonly low?: number
  readonly high?: number
  /** Options still possible. */
  readonly options?: readonly string[]
  /** By the instrument's own rule for missing items. */
  readonly estimate?: InputValue
  readonly missing?: MissingReason
}

export interface Lead<L extends Library<Ids> = Library> {
  readonly role: RoleId<L>
  readonly party?: Party<L>
  readonly why: string
}

/** What people must settle together. */
export interface AgendaItem<L extends Library<Ids> = Library> {
  readonly text: string
  readonly rules: readonly RuleId<L>[]
}

export interface PathwayAdvice<L extends Library<Ids> = Library> {
  readonly id: PathwayId<L>
  readonly version: string
  readonly state: 'in-force' | 'open' | 'not-indicated'
  /** `by` names the rule that replaces it. */
  readonly rules: readonly { readonly id: RuleId<L>; readonly state: RuleState; readonly by?: RuleId<L> }[]
}

/** What follows for one person from what was noticed. Proposals: a person decides. */
export interface Advice<L extends Library<Ids> = Library> {
  readonly format: 1
  readonly on: string
  readonly network?: NetworkId<L>
  /** advice: something stands; incomplete: nothing stands and a rule is open; no-advice: none is; not-indicated: no pathway is. */
  readonly status: 'advice' | 'incomplete' | 'no-advice' | 'not-indicated'
  /** True when no rule is open or undecidable. */
  readonly complete: boolean
  /** Red flags that are not decided. */
  readonly openRedFlags: readonly RuleId<L>[]
  readonly urgency: Urgency | null
  /** The plan: what certainly holds, red flags first, then the most urgent. */
  readonly recommendations: readonly Recommendation<L>[]
  /** Of open rules; never mixed with the plan. */
  readonly possible: readonly Recommendation<L>[]
  readonly questions: readonly Question<L>[]
  readonly coordinator: Lead<L> | null
  readonly crisisLead: Lead<L> | null
  readonly treatmentLead: Lead<L> | null
  readonly agenda: readonly AgendaItem<L>[]
  readonly pathways: readonly PathwayAdvice<L>[]
  /** Everything given, and every derived signal. */
  readonly signals: { readonly [S in SignalId<L>]?: Known }
  readonly notices: readonly Notice<L>[]
}
