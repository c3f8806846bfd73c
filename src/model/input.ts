import type { AnyIds, Ids, Library } from './library'
import type { Domain } from './signal'

/** The ids that a library's type carries. */
type IdsOf<L> = L extends Library<infer I> ? I : AnyIds
export type SignalId<L> = keyof IdsOf<L>['signals'] & string
export type RoleId<L> = IdsOf<L>['roles']
export type ServiceId<L> = IdsOf<L>['services']
export type LawId<L> = IdsOf<L>['laws']
export type PathwayId<L> = IdsOf<L>['pathways']
export type RuleId<L> = IdsOf<L>['rules']
export type NetworkId<L> = IdsOf<L>['networks']

/** A value seen or measured; without `on` it is of the day of the advice. */
export interface Observation<V, Role extends string = string> {
  readonly value: V
  /** `YYYY-MM-DD`, not after the day of the advice. */
  readonly on?: string
  readonly by?: Role
}

/** Asked, and no value came. */
export interface Unanswered {
  readonly missing: 'unknown' | 'declined' | 'not-applicable'
}

export type Answer<V, Role extends string = string> =
  | V
  | Observation<V, Role>
  | readonly Observation<V, Role>[]
  | Unanswered

export type Answers<L> = {
  readonly [S in SignalId<L>]?: Answer<IdsOf<L>['signals'][S & keyof IdsOf<L>['signals']], RoleId<L>>
}

/** Any value that some signal of a library may have. */
export type AnyValue<L> = IdsOf<L>['signals'][SignalId<L>]

/** What was noticed about one person, and the circumstances in which advice is asked. */
export interface Input<L extends Library<Ids> = Library> {
  /** The day of the advice, `YYYY-MM-DD`. Nothing else tells the time. */
  readonly on: string
  /** Wall-clock time `HH:MM`, for terms in hours. */
  readonly at?: string
  readonly signals: Answers<L>
  readonly network?: NetworkId<L>
  /** Role of who reports. */
  readonly reporter?: RoleId<L>
  /** The pathways asked about; of the others only the red flags run. Absent: all. */
  readonly pathways?: readonly PathwayId<L>[]
  /** Who is involved already. Absent is not known; an empty list is nobody. */
  readonly involved?: readonly (RoleId<L> | { readonly role: RoleId<L>; readonly service?: ServiceId<L> })[]
  readonly coordinator?: { readonly chosen?: RoleId<L>; readonly current?: RoleId<L> }
  /** True given, false refused, absent not known (which counts as no). */
  readonly consent?: Readonly<Partial<Record<RoleId<L> | Domain, boolean>>>
  readonly earlier?: readonly {
    readonly id: string
    readonly on: string
    readonly outcome: 'accepted' | 'declined' | 'done'
  }[]
  /** A bad value: refuse the input (default), or go on as if it were not known, with a notice. */
  readonly unusable?: 'refuse' | 'not-known'
}

/** Asks the host for one signal; undefined or null when the host has nothing. */
export type Fetch<L extends Library<Ids>> = (
  id: SignalId<L>,
) => Answers<L>[SignalId<L>] | null | undefined | Promise<Answers<L>[SignalId<L>] | null | undefined>

/** What is used of an `AbortSignal`, so that these types need neither those of the DOM nor those of Node. */
export interface Abort {
  readonly aborted: boolean
  readonly reason: unknown
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** An input but for its signals, and how to fetch those. */
export type CollectContext<L extends Library<Ids> = Library> = Omit<Input<L>, 'signals'> & {
  /** Stops the collecting: an `AbortSignal`. */
  readonly signal?: Abort
  /** How many signals are fetched at once, from 1 to 64. Default: 8. */
  readonly concurrency?: number
}

/** An input of which the signals are fetched by a function. */
export type FetchedInput<L extends Library<Ids>> = CollectContext<L> & { readonly signals: Fetch<L> }
