import type { Library } from '../model/library'

/** For whom something is written. */
export const READERS = ['professional', 'person', 'auditor'] as const

export type Reader = (typeof READERS)[number]

/** What names and agreements are looked up in. */
export interface About {
  readonly library: Library
  /** The id of the network of the advice. */
  readonly network?: string | undefined
}
