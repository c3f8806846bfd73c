import type { AcceptedSource } from './accepted'
import type { ConditionSource } from './condition'
import type { ValiditySource } from './services'
import type { ParameterSource } from './signals'

export interface BibliographySource {
  readonly title: string
  readonly by?: string
  readonly year?: number
  readonly url?: string
  readonly status?: 'current' | 'superseded' | 'not-current'
  readonly until?: string
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
  readonly accepted?: readonly AcceptedSource[]
}
