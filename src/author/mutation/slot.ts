import type { Changed } from '../../compile/reprepared'
import type { Condition } from '../../model/condition'
import type { Library } from '../../model/library'
import type { Rule } from '../../model/pathway'
import type { ConditionSource } from '../../model/source/condition'
import type { Locate } from '../../model/source/files'
import type { RuleSource } from '../../model/source/pathway'

export type Path = readonly (string | number)[]

/** What of a library is changed, and so where a change can show. */
export type Part =
  | { readonly kind: 'when' | 'item' | 'whole'; readonly pathway: string; readonly rule: string; readonly item: number }
  | { readonly kind: 'population'; readonly pathway: string }
  | { readonly kind: 'signal'; readonly signal: string }

interface Held {
  readonly of: string
  readonly file: string
  readonly locate: Locate
  readonly path: Path
  readonly part: Part
  readonly changed: Changed
}

/** A condition in a library, with how it is written and the library that has another one in its place. */
export interface ConditionSlot extends Held {
  readonly source: ConditionSource
  readonly condition: Condition
  readonly put: (condition: Condition) => Library
}

/** A rule in a library, with how it is written and the library that has another one in its place, or none. */
export interface RuleSlot extends Held {
  readonly source: RuleSource
  readonly rule: Rule
  readonly put: (rule: Rule | null) => Library
}

export interface Slots {
  readonly conditions: readonly ConditionSlot[]
  readonly rules: readonly RuleSlot[]
}
