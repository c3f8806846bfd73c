import type { RuleState } from '../../../model/advice'
import type { Diagram } from '../../../model/diagram'
import type { Node } from '../../../model/node'
import type { PathwayProgram, RuleProgram } from '../../../model/program'
import type { State } from '../../../model/state'
import type { Truth } from '../../../model/truth'
import type { Variable } from '../../../model/variable'
import type { OwnOf } from '../known/layout'

/** What the table says of one person, as an input would. */
export type Answers = Readonly<Record<string, unknown>>

/** What is known of one person. */
interface Person {
  /** By index of the signal; only of what rules rest on. */
  readonly states: readonly State[]
  readonly answers: () => Answers
}

/** What three-valued logic leaves open of one person, and may be decided by all completions. */
interface Unsure {
  readonly rules: readonly RuleProgram[]
  readonly pathways: readonly PathwayProgram[]
}

/** Conditions as functions of all that may be known or not, the same for every person. */
export interface Anyone {
  readonly variables: readonly Variable[]
  /** Draws whether all of these hold. */
  readonly all: (nodes: readonly Node[]) => Diagram
}

/** The evaluator of single persons: what a whole table cannot tell is asked of it. */
export interface ByRow {
  readonly drawAnyone: () => Anyone
  readonly ownOf: OwnOf
  /** Whether conditions and populations hold, decided by all completions of what is known. */
  readonly decide: (person: Person, unsure: Unsure) => { readonly [K in keyof Unsure]: readonly Truth[] }
  /** The state of every rule, by index. */
  readonly statesOf: (answers: Answers) => readonly RuleState[]
}
