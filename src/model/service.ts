import type { Condition } from './condition'
import type { Domain } from './signal'
import type { Validity } from './validity'

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
