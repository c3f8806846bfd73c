import type { ItemKind } from './pathway'

// Arrays are mutable here, as the types of json-rules-engine take no others.

type Scalar = string | number | boolean | null

/** What a fact says; null where it says nothing, and then no comparison with it passes. */
export type FactValue = Scalar | readonly string[]

/** One comparison of a fact, by an operator that a stock json-rules-engine has. */
export interface FactCondition {
  fact: string
  operator: 'equal' | 'in' | 'contains' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  value: Scalar | Scalar[]
}

export type JsonCondition = FactCondition | { all: JsonCondition[] } | { any: JsonCondition[] }

/** What a rule asks for, in short: roles and services by id, texts as they are. */
export interface JsonRecommendation {
  kind: ItemKind
  to?: string
  service?: string
  question?: string
  text?: string
  signals?: string[]
  /** In order of preference. */
  responsible?: string[]
  /** Its own term; absent: the most urgent of the rule. */
  within?: string
  /** True when it has a condition of its own, which is not exported: the advice says whether it holds. */
  conditional?: true
}

/** A rule for a stock json-rules-engine: `new Engine(rules)`. */
export interface JsonRule {
  /** `pathway/rule`, as is the type of its event. */
  name: string
  conditions: { all: JsonCondition[] } | { any: JsonCondition[] }
  event: {
    type: string
    params: { title: string; redFlag: boolean; why: string; recommendations: JsonRecommendation[] }
  }
}

/** What the exported rules look at, by the name of the fact. */
export type Facts = Readonly<Record<string, FactValue>>
