import type { Place } from './problem'

// The files of a library as authors write them, once their shape is known to be right.
// The shape itself is defined in `check/`; these are the types it yields.

export type ScalarSource = string | number | boolean

export type TestSource = ScalarSource | readonly ScalarSource[] | ComparisonSource

export interface ComparisonSource {
  readonly is?: ScalarSource | readonly ScalarSource[]
  readonly not?: ScalarSource | readonly ScalarSource[]
  readonly atLeast?: ScalarSource
  readonly above?: ScalarSource
  readonly atMost?: ScalarSource
  readonly below?: ScalarSource
  readonly ago?: {
    readonly atLeast?: string
    readonly above?: string
    readonly atMost?: string
    readonly below?: string
  }
  readonly known?: boolean
  readonly missing?: string | readonly string[]
  readonly orUnknown?: boolean
}

/** `all`, `any`, `not`, `count` and `applies` are reserved; every other key is a signal with its test. */
export interface ConditionSource {
  readonly all?: readonly ConditionSource[]
  readonly any?: readonly ConditionSource[]
  readonly not?: ConditionSource
  readonly count?: { readonly atLeast: number | string; readonly of: readonly ConditionSource[] }
  readonly applies?: string
  readonly [signal: string]: unknown
}

export interface FormulaSource {
  readonly formula: string
}

export type DecideRowSource =
  | { readonly when: ConditionSource; readonly is: ScalarSource | readonly string[] | FormulaSource }
  | { readonly otherwise: ScalarSource | readonly string[] | FormulaSource }

export interface SignalSource {
  readonly label: string
  readonly ask?: string
  readonly type: 'boolean' | 'integer' | 'decimal' | 'choice' | 'choices' | 'date'
  readonly unit?: string
  readonly step?: number
  readonly range?: readonly [number, number]
  readonly options?: Readonly<Record<string, string>>
  readonly ordered?: boolean
  readonly domain: 'medical' | 'social' | 'shared'
  readonly validFor?: string
  readonly outdatedBy?: string
  readonly onlyIf?: ConditionSource
  readonly optional?: boolean
  readonly who?: readonly string[]
  readonly formerly?: readonly string[]
  readonly codes?: readonly { readonly system: string; readonly code: string; readonly display?: string }[]
  readonly source?: string
  readonly formula?: string
  readonly decide?: readonly DecideRowSource[]
  readonly score?: Readonly<Record<string, Readonly<Record<string, number>>>> | readonly string[]
  readonly missing?: {
    readonly atMost: number
    readonly fill: 'lowest' | 'mean'
    readonly round?: 'up' | 'down' | 'nearest'
  }
  /** `of`, and per option a range `a..b`. */
  readonly bands?: Readonly<Record<string, string>>
  readonly atLeastIf?: ConditionSource
  readonly atMostIf?: ConditionSource
  readonly unreliableIf?: ConditionSource
}

export interface ParameterSource {
  readonly default: ScalarSource
  readonly between?: readonly [string | number, string | number]
  readonly oneOf?: readonly ScalarSource[]
  readonly why: string
}

export interface SignalsFile {
  readonly signals: Readonly<Record<string, SignalSource>>
  readonly parameters?: Readonly<Record<string, ParameterSource>>
}

export interface RoleSource {
  readonly label: string
  readonly domain: 'medical' | 'social' | 'shared'
  readonly receives?: readonly ('medical' | 'social' | 'shared')[]
  readonly reached: 'direct' | 'referral' | 'melding' | 'aanvraag' | 'noodnummer'
  readonly by?: 'person' | 'professional'
  readonly phone?: string
  readonly outOfHours?: string
  readonly source?: string
}

export interface RolesFile {
  readonly roles: Readonly<Record<string, RoleSource>>
}

export interface ValiditySource {
  readonly from?: string
  readonly until?: string
}

export interface LawRowSource {
  readonly when?: ConditionSource
  /** One law, or several where the sources differ; `otherwise` stands for a row without `when`. */
  readonly law?: string | readonly string[]
  readonly otherwise?: string | readonly string[]
  readonly valid?: ValiditySource
  readonly ownPayment?: string
  readonly why?: string
  readonly source?: string
}

export interface ServiceSource {
  readonly label: string
  readonly by: readonly string[]
  readonly law: readonly LawRowSource[]
  readonly source?: string
}

export interface ServicesFile {
  readonly services: Readonly<Record<string, ServiceSource>>
}

export interface LawSource {
  readonly label: string
  readonly payer: string
  readonly terms?: readonly {
    readonly for: string
    readonly from: string
    readonly within: string
    readonly when?: ConditionSource
  }[]
  readonly objection?: string
  readonly source?: string
}

export interface LawsFile {
  readonly laws: Readonly<Record<string, LawSource>>
}

export interface BibliographySource {
  readonly title: string
  readonly by?: string
  readonly year?: number
  readonly url?: string
  readonly status?: 'current' | 'superseded' | 'not-current'
}

export type LeadRowSource = { readonly when: ConditionSource; readonly role: string } | { readonly otherwise: string }

export interface ItemSource {
  readonly when?: ConditionSource
  readonly refer?: string
  readonly inform?: string
  readonly assess?: readonly string[]
  readonly review?: string
  readonly advise?: string
  readonly do?: string
  readonly discuss?: string
  readonly note?: string
  readonly for?: string
  readonly question?: string
  readonly of?: readonly string[]
  readonly responsible?: string | readonly string[]
  readonly with?: readonly string[]
  readonly within?: string
  readonly every?: string
  readonly steps?: readonly { readonly do: string; readonly within?: string }[]
}

export interface RuleSource {
  readonly title: string
  readonly when: ConditionSource
  readonly redFlag?: boolean
  readonly replaces?: readonly string[]
  readonly pauses?: readonly string[]
  readonly conflictsWith?: readonly string[]
  readonly lead?: string
  readonly treatmentLead?: string
  readonly withoutConsent?: {
    readonly basis: 'vital-interest' | 'right-to-report' | 'legal-duty'
    readonly source: string
  }
  readonly card?: string
  readonly then: readonly ItemSource[]
  readonly why: string
  readonly source: readonly string[]
}

export interface PathwayFile {
  readonly pathway: string
  readonly version: string
  readonly title: string
  readonly status: 'draft' | 'adopted' | 'retired'
  readonly owner: string
  readonly class: 'clinical' | 'organisational'
  readonly valid: ValiditySource
  readonly use: string
  readonly population?: ConditionSource
  readonly sources: Readonly<Record<string, BibliographySource>>
  readonly parameters?: Readonly<Record<string, ParameterSource>>
  readonly lead: readonly LeadRowSource[]
  readonly rules: Readonly<Record<string, RuleSource>>
}

export interface PartySource {
  readonly name: string
  readonly phone?: string
  readonly url?: string
  readonly from?: string
  readonly until?: string
}

export interface NetworkFile {
  readonly network: string
  readonly title: string
  readonly area: { readonly municipality?: string; readonly postcodes?: readonly string[] }
  readonly parties: Readonly<Record<string, readonly PartySource[]>>
  readonly filledBy?: Readonly<Record<string, string>>
  readonly leadOrder?: readonly string[]
  readonly parameters?: Readonly<
    Record<
      string,
      ScalarSource | { readonly is: ScalarSource; readonly agreed?: { readonly by: string; readonly on: string } }
    >
  >
}

export interface CaseSource {
  readonly title: string
  readonly on?: string
  readonly at?: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly network?: string
  readonly consent?: Readonly<Record<string, boolean>>
  readonly involved?: readonly (string | { readonly role: string; readonly service?: string })[]
  readonly reporter?: string
  readonly coordinator?: { readonly chosen?: string; readonly current?: string }
  readonly pathways?: readonly string[]
  readonly earlier?: readonly {
    readonly id: string
    readonly on: string
    readonly outcome: 'accepted' | 'declined' | 'done'
  }[]
  readonly expect: {
    readonly signals?: Readonly<Record<string, unknown>>
    readonly rules?: Readonly<Record<string, string>>
    readonly refer?: Readonly<
      Record<
        string,
        {
          readonly due?: string
          readonly responsible?: string
          readonly law?: string | readonly string[]
          readonly mode?: string
          readonly consent?: string
        }
      >
    >
    readonly notRefer?: readonly string[]
    readonly questions?: readonly string[]
    readonly openRedFlags?: readonly string[]
    readonly lead?: string
    readonly notices?: readonly string[]
  }
}

export interface CasesFile {
  readonly cases: string
  readonly on?: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly rest?: 'nee'
  readonly network?: string
  readonly tests: readonly CaseSource[]
}

export interface Files {
  readonly signals: SignalsFile
  readonly roles: RolesFile
  readonly services: ServicesFile
  readonly laws: LawsFile
  readonly pathway: PathwayFile
  readonly network: NetworkFile
  readonly cases: CasesFile
}

export type FileKind = keyof Files

/** Finds the place of a key or value by its path inside the file: `['rules', 'snaq65-rood', 'then', 0, 'within']`. */
export type Locate = (path: readonly (string | number)[], part?: 'key' | 'value') => Place

/** One file of which the shape is right, with the place of everything in it. */
export type Source = {
  readonly [K in FileKind]: {
    readonly kind: K
    readonly file: string
    readonly data: Files[K]
    readonly locate: Locate
  }
}[FileKind]
