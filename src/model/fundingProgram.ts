import type { Funding, LegalClock, Objection } from './advice'
import type { Node } from './node'
import type { LawRow, Service } from './service'

/** A row of the laws that pay for a service. */
export interface LawRowProgram {
  readonly row: LawRow
  readonly when: Node | null
  /** Who pays when this row certainly holds. */
  readonly funding: Funding
  /** True when a law of this row sets a term that holds for some persons only. */
  readonly hasOpenTerms: boolean
}

export interface ServiceProgram {
  readonly service: Service
  readonly rows: readonly LawRowProgram[]
}

/** What a law sets by itself, whoever pays for what. */
export interface LawProgram {
  readonly terms: readonly { readonly clock: LegalClock; readonly when: Node | null }[]
  readonly objection: Objection | null
}
