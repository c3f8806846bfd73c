export interface ReferralSource {
  readonly due?: string
  readonly responsible?: string
  readonly law?: string | readonly string[]
  readonly mode?: string
  readonly consent?: string
}

export interface CaseSource {
  readonly title: string
  readonly on?: string
  readonly at?: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly network?: string
  readonly consent?: Readonly<Record<string, boolean>>
  readonly involved?: readonly (string | { readonly role: string; readonly service?: string })[]
  readonly reporter?: string
  readonly coordinator?: { readonly chosen?: string; readonly current?: string }
  readonly pathways?: readonly string[]
  readonly earlier?: readonly {
    readonly id: string
    readonly on: string
    readonly outcome: 'accepted' | 'declined' | 'done'
  }[]
  readonly expect: {
    readonly signals?: Readonly<Record<string, unknown>>
    readonly rules?: Readonly<Record<string, string>>
    readonly refer?: Readonly<Record<string, ReferralSource>>
    readonly notRefer?: readonly string[]
    readonly possible?: Readonly<Record<string, ReferralSource>>
    readonly questions?: readonly string[]
    readonly openRedFlags?: readonly string[]
    readonly lead?: string
    readonly notices?: readonly string[]
  }
}

export interface CasesFile {
  readonly cases: string
  readonly on?: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly rest?: 'nee'
  readonly network?: string
  readonly tests: readonly CaseSource[]
}
