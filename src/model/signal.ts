import type { Code, FromRecord } from './code'
import type { Condition, Formula, Literal, Operand } from './condition'

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
  readonly codes?: readonly Code[]
  readonly record?: FromRecord
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

/** The reserved signals, filled from the input: who reports, and who is involved already. */
export const REPORTER_SIGNAL = 'melder'

export const INVOLVED_SIGNAL = 'betrokken'

/** Tells whether a signal is one of those. */
export const isReserved = (id: string): boolean => id === REPORTER_SIGNAL || id === INVOLVED_SIGNAL
