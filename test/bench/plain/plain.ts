import type { DayNumber } from '../../../src/model/day'
import type { SignalType } from '../../../src/model/signal'

/**
 * The rules as someone would write them out for inputs that are complete: a comparison holds or it does not, and what does not
 * apply to a person passes none. From these the function by hand, the SQL and the rules of the other engines are written, as
 * all of them must say the same.
 */
export type PlainCondition =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly PlainCondition[] }
  | { readonly kind: 'not'; readonly of: PlainCondition }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: readonly PlainCondition[] }
  | PlainTest

export type PlainTest =
  | { readonly kind: 'known'; readonly signal: PlainSignal; readonly known: boolean }
  | { readonly kind: 'oneOf'; readonly signal: PlainSignal; readonly values: readonly PlainValue[] }
  | { readonly kind: 'noneOf'; readonly signal: PlainSignal; readonly values: readonly PlainValue[] }
  | { readonly kind: 'contains'; readonly signal: PlainSignal; readonly options: readonly string[] }
  | {
      readonly kind: 'compare'
      readonly signal: PlainSignal
      readonly operator: '>=' | '>' | '<=' | '<'
      readonly value: number
    }

export type PlainValue = string | boolean | number

export interface PlainSignal {
  readonly id: string
  readonly index: number
  readonly type: SignalType
  readonly options: readonly string[]
  readonly isDerived: boolean
  /** True for what may not apply to a person: there is then no value. */
  readonly mayBeMissing: boolean
}

export type PlainFormula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'signal'; readonly signal: PlainSignal }
  | {
      readonly kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'
      readonly left: PlainFormula
      readonly right: PlainFormula
    }

export type PlainOutcome =
  | { readonly kind: 'value'; readonly value: PlainValue }
  /** Rounded where its parts have decimals: doubles would else miss a cut-off that is met exactly. */
  | { readonly kind: 'formula'; readonly formula: PlainFormula; readonly isRounded: boolean }

export type PlainDerivation =
  | {
      readonly kind: 'decide'
      readonly rows: readonly { readonly when: PlainCondition | null; readonly is: PlainOutcome }[]
    }
  | {
      readonly kind: 'score'
      /** Points by option; null where the number itself counts. */
      readonly items: readonly {
        readonly signal: PlainSignal
        readonly points: readonly (readonly [PlainValue, number])[] | null
      }[]
    }
  | {
      readonly kind: 'bands'
      readonly of: PlainSignal
      readonly bands: readonly { readonly option: string; readonly from: number; readonly to: number }[]
    }

export interface PlainDerived {
  readonly signal: PlainSignal
  readonly onlyIf: PlainCondition | null
  readonly derivation: PlainDerivation
}

export interface PlainRule {
  readonly id: string
  /** Its place among all rules. */
  readonly index: number
  readonly when: PlainCondition
}

/** Rules for the same people. */
export interface PlainGroup {
  readonly pathway: string
  readonly population: PlainCondition
  readonly rules: readonly PlainRule[]
}

export interface PlainProgram {
  readonly on: DayNumber
  /** All that is observed. */
  readonly observed: readonly PlainSignal[]
  /** What rules rest on and is derived, each after what it rests on. */
  readonly derived: readonly PlainDerived[]
  readonly groups: readonly PlainGroup[]
  readonly ruleIds: readonly string[]
}
