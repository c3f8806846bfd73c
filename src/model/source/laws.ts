import type { ConditionSource } from './condition'

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
