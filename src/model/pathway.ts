import type { Condition, Operand } from './condition'
import type { Validity } from './validity'

export interface Bibliography {
  readonly title: string
  readonly by?: string
  readonly year?: number
  readonly url?: string
  readonly status?: 'current' | 'superseded' | 'not-current'
  /** The first day on which it no longer holds, or is to be looked at again. */
  readonly until?: string
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
