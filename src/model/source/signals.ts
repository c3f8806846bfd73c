import type { Code, FromRecord } from '../code'
import type { AcceptedSource } from './accepted'
import type { ConditionSource, DecideRowSource, ScalarSource } from './condition'

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
  readonly codes?: readonly Code[]
  readonly record?: FromRecord
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
  readonly accepted?: readonly AcceptedSource[]
}
