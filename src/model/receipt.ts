/** A keyed hash, as 64 hexadecimal digits. */
type Hash = string

/**
 * What is kept of an advice to show later that it was given: keyed hashes, from which nothing about a person can be guessed
 * without the host's salt.
 */
export interface Receipt {
  readonly format: 1
  /** The version of zorgpad. */
  readonly engine: string
  /** The day of the advice. */
  readonly on: string
  readonly network?: string
  readonly library: Hash
  /** By pathway, so that a change can be named. */
  readonly pathways: Readonly<Record<string, { readonly version: string; readonly hash: Hash }>>
  readonly input: Hash
  readonly result: Hash
  /** Of each recommendation that of its id and of all it says, in the order of the plan. */
  readonly recommendations: readonly { readonly id: Hash; readonly hash: Hash }[]
  /** Over all of the above. */
  readonly seal: Hash
}

/** What is no longer as it was. */
export type Difference = 'engine' | 'library' | 'input' | 'result'

/** What today's library says of the same input. */
export interface Replay {
  /** True when today's library gives the very same advice for the very same input. */
  readonly same: boolean
  readonly differs: readonly Difference[]
  /** Pathways that changed, were added or are gone. */
  readonly pathways: readonly string[]
  /** Ids of today's recommendations that were not in the advice, or said something else. */
  readonly changed: readonly string[]
  /** How many recommendations of the advice are no longer given. */
  readonly gone: number
}
