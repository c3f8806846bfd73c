import type { InputValue } from './library'

export type VersionStep = 'none' | 'patch' | 'minor' | 'major'

/** What may change in the advice. `more` and `less`: applies, or is asked, for persons for whom it did not, or no longer. */
export type ChangeKind =
  | 'pathway-added'
  | 'pathway-removed'
  | 'population-more'
  | 'population-less'
  | 'population-open'
  | 'lead'
  | 'rule-added'
  | 'rule-removed'
  | 'applies-more'
  | 'applies-less'
  | 'applies-open'
  | 'red-flag'
  | 'replaces'
  | 'pauses'
  | 'conflicts'
  | 'item-added'
  | 'item-removed'
  | 'item-more'
  | 'item-less'
  | 'item-open'
  | 'earlier'
  | 'later'
  | 'receiver'
  | 'responsible'
  | 'with'
  | 'service'
  | 'law'
  | 'every'
  | 'steps'
  | 'signals'
  | 'rule-lead'
  | 'outcome'
  | 'signal-added'
  | 'signal-removed'
  | 'answers'

/** What stands on one side: ids, terms or a value; null where there is nothing. */
export type Seen = InputValue | null

/** A person for whom old and new advice differ. */
export interface DiffExample {
  /** As in a file with cases, by the ids of the new library. */
  readonly given: Readonly<Record<string, unknown>>
  readonly reporter?: string
  readonly involved?: readonly string[]
  readonly before: Seen
  readonly after: Seen
}

export interface Change {
  readonly kind: ChangeKind
  readonly pathway?: string
  /** In full. */
  readonly rule?: string
  /** The recommendation of the rule that it is about: `refer:dietist`. */
  readonly item?: string
  readonly signal?: string
  readonly before: Seen
  readonly after: Seen
  readonly step: VersionStep
  /** Null when none was found. */
  readonly example: DiffExample | null
}

/** How two rules, populations or signals were compared. */
export type Comparing =
  /** Everything that it rests on is the same. */
  | { readonly how: 'same' }
  /** Over every combination of answers, as far as they are told apart. */
  | { readonly how: 'exact'; readonly cells: number }
  /** Over so many persons. */
  | { readonly how: 'sampled'; readonly persons: number }

export interface Compared {
  readonly of: 'rule' | 'population' | 'signal'
  readonly id: string
  readonly by: Comparing
}

/** The version of one pathway, and the one that its changes ask for. */
export interface VersionAsked {
  readonly pathway: string
  readonly before: string
  readonly after: string
  readonly step: VersionStep
  /** The lowest version that says enough. */
  readonly asked: string
  readonly isEnough: boolean
}

export interface Diff {
  readonly on: string
  readonly network?: string
  readonly changes: readonly Change[]
  readonly compared: readonly Compared[]
  readonly versions: readonly VersionAsked[]
}
