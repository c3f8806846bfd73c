import type { ScalarSource } from './condition'

export interface PartySource {
  readonly name: string
  readonly phone?: string
  readonly url?: string
  readonly from?: string
  readonly until?: string
}

export interface NetworkFile {
  readonly network: string
  readonly title: string
  readonly area: { readonly municipality?: string; readonly postcodes?: readonly string[] }
  readonly parties: Readonly<Record<string, readonly PartySource[]>>
  readonly filledBy?: Readonly<Record<string, string>>
  readonly leadOrder?: readonly string[]
  readonly parameters?: Readonly<
    Record<
      string,
      ScalarSource | { readonly is: ScalarSource; readonly agreed?: { readonly by: string; readonly on: string } }
    >
  >
}
