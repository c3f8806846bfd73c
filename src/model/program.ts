import type { Known, Party, PathwayAdvice, Reason, RuleState } from './advice'
import type { Literal, Operand } from './condition'
import type { DayNumber } from './day'
import type { Decimal } from './decimal'
import type { Duration } from './duration'
import type { LawProgram, ServiceProgram } from './fundingProgram'
import type { Library } from './library'
import type { Network } from './network'
import type { Node } from './node'
import type { Notice } from './notice'
import type { ItemKind, Pathway, Rule } from './pathway'
import type { MissingItems, Signal } from './signal'
import type { Observed, State } from './state'

/** Bounds of a computed number; null when it cannot be computed (a division by what may be zero). */
export type Interval = readonly [low: Decimal, high: Decimal] | null

export type Compute = (states: readonly State[]) => Interval

export interface DecideProgramRow {
  readonly when: Node | null
  /** What the row yields: known beforehand, or computed. */
  readonly is: State | Compute
}

export type DerivationProgram =
  | { readonly kind: 'formula'; readonly compute: Compute }
  | { readonly kind: 'decide'; readonly rows: readonly DecideProgramRow[] }
  | {
      readonly kind: 'score'
      /** Points by option bit; null where the number itself counts. */
      readonly items: readonly { readonly signal: number; readonly points: readonly number[] | null }[]
      readonly missing: MissingItems | null
    }
  | {
      readonly kind: 'bands'
      readonly of: number
      readonly bands: readonly { readonly mask: number; readonly from: number; readonly to: number }[]
    }

export interface SignalProgram {
  readonly id: string
  readonly index: number
  readonly signal: Signal
  /** Option ids by bit. */
  readonly options: readonly string[]
  /** All that is possible when nothing is known. */
  readonly full: State
  /** What is known when the input says nothing of it: the same, or that it is absent. */
  readonly unseen: State
  readonly onlyIf: Node | null
  readonly unreliableIf: Node | null
  readonly atLeastIf: Node | null
  readonly atMostIf: Node | null
  readonly derivation: DerivationProgram | null
  /** True when it is observed and nothing else bears on it. */
  readonly isPlain: boolean
  /** Signals that its value, or whether it has one, rests on directly. */
  readonly inputs: readonly number[]
  /** Those of them that a formula or a score computes with. */
  readonly computedWith: readonly number[]
  /** Observed signals that a derived one rests on in the end. */
  readonly leaves: readonly number[]
  /** For a derived signal: the ones that must all be absent for it to be absent; empty: it never is. */
  readonly absentWith: readonly number[]
  /** How long an observation counts; null: always. */
  readonly validFor: Duration | null
  /** The signal that makes older observations stale; null: none. */
  readonly outdatedBy: number | null
  /** What it is to see one of its options, by bit; empty for other types. */
  readonly seen: readonly Observed[]
  /** What is shown of those. */
  readonly singleKnown: readonly Known[]
  /** Numbers that conditions and bands compare it with, ascending. */
  readonly cutoffs: readonly number[]
  /** Terms that conditions compare a day with. */
  readonly terms: readonly Duration[]
  /** True for a number that formulas or scores compute with: then more than its cut-offs matters. */
  readonly isComputedWith: boolean
}

/** One thing that a rule asks for, with its parameters filled in. */
export interface ItemProgram {
  readonly kind: ItemKind
  readonly when: Node | null
  /** What it has in common with what is the same thing asked by another rule. */
  readonly key: string
  readonly to: string | null
  readonly text: string | null
  readonly signals: readonly string[]
  readonly service: string | null
  readonly question: string | null
  /** In order of preference. */
  readonly responsible: readonly string[]
  readonly with: readonly string[]
  /** The item's own term; null: the most urgent of its rule. */
  readonly within: string | null
  readonly every: string | null
  readonly steps: readonly { readonly do: string; readonly within: string | null }[]
}

export interface RuleProgram {
  /** In full: `pathway/rule`. */
  readonly id: string
  readonly index: number
  readonly rule: Rule
  readonly pathway: PathwayProgram
  readonly when: Node
  /** Signals that its condition tests. */
  readonly tested: readonly number[]
  readonly items: readonly ItemProgram[]
  /** The conditions of its items. */
  readonly asked: readonly Node[]
  readonly lead: string | null
  readonly treatmentLead: string | null
  /** The same for every person. */
  readonly reason: Reason
  /** Parameters that it rests on and this network did not agree on, by their place among all those. */
  readonly notAgreed: readonly number[]
  /** What an advice says of it in each state. */
  readonly inState: Readonly<Record<RuleState, PathwayAdvice['rules'][number]>>
  /** While one of these is not known, more may seem open, or to matter, than really does: then every completion counts. */
  readonly repeated: readonly number[]
  /** True when something in its condition, or in what that rests on, is met by not being known. */
  readonly lenient: boolean
  /** The same of whom its pathway is for; a red flag is for everyone. */
  readonly indicatedLeniently: boolean
  /** The same of the conditions of its items, or of what these rest on. */
  readonly asksLeniently: boolean
  /** True when it may apply where its condition, looked at once, is not certain: by completions, an estimate, or an outdated value. */
  readonly settledByMore: boolean
  /** Nominal hours of its most urgent term. */
  readonly nominal: number
}

export interface PathwayProgram {
  readonly id: string
  readonly pathway: Pathway
  readonly population: Node | null
  /** As of a rule, of its population. */
  readonly repeated: readonly number[]
  readonly lead: readonly { readonly when: Node | null; readonly role: string }[]
  /** What people must know of it: always, before it holds and when it no longer does. */
  readonly notices: { readonly draft: Notice | null; readonly notYetValid: Notice; readonly expired: Notice }
}

/** A party with the days between which it is there. */
export interface PartyProgram {
  readonly party: Party
  readonly from: DayNumber
  readonly until: DayNumber
}

/** A library made ready for one network: parameters filled in, conditions as functions. */
export interface Program {
  /** The program of which this is a part, in which rules and signals have the same index; null when it is whole. */
  readonly whole: Program | null
  readonly library: Library
  readonly network: Network | null
  readonly networkId: string | null
  /** In the order of `library.order`: each after all it rests on. */
  readonly signals: readonly SignalProgram[]
  readonly index: ReadonlyMap<string, number>
  readonly pathways: readonly PathwayProgram[]
  /** By pathway and then by rule, both by id. */
  readonly rules: readonly RuleProgram[]
  readonly services: ReadonlyMap<string, ServiceProgram>
  readonly laws: ReadonlyMap<string, LawProgram>
  /** Signals on which a condition rests that holds as long as it is not known that it does not (`orUnknown`). */
  readonly leniently: ReadonlySet<number>
  /** Who stands behind a role: its own parties, then those of the role that fills it. */
  readonly parties: ReadonlyMap<string, readonly PartyProgram[]>
  /** For each parameter that this network did not agree on, by name. */
  readonly notAgreed: readonly Notice[]
  /** Roles that a network could fill: those that rules refer to, that deliver a service or that lead. */
  readonly fillable: ReadonlySet<string>
  /** Index of the signal for every id that it has or had. */
  readonly indexByAnyId: ReadonlyMap<string, number>
  /** The value of an operand: itself, or that of the parameter in this network. */
  readonly value: (operand: Operand) => Literal
}
