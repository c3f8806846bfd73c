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
