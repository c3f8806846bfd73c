import type { ConditionSource } from './condition'

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
