import type { Literal } from './condition'

export interface NamedParty {
  readonly name: string
  readonly phone?: string
  readonly url?: string
  readonly from?: string
  readonly until?: string
}

export interface AgreedParameter {
  readonly is: Literal
  readonly agreed?: { readonly by: string; readonly on: string }
}

export interface Network {
  readonly title: string
  readonly area: { readonly municipality?: string; readonly postcodes?: readonly string[] }
  readonly parties: Readonly<Record<string, readonly NamedParty[]>>
  readonly filledBy: Readonly<Record<string, string>>
  readonly leadOrder: readonly string[]
  /** By full name. */
  readonly parameters: Readonly<Record<string, AgreedParameter>>
}
