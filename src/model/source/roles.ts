export interface RoleSource {
  readonly label: string
  readonly domain: 'medical' | 'social' | 'shared'
  readonly receives?: readonly ('medical' | 'social' | 'shared')[]
  readonly reached: 'direct' | 'referral' | 'melding' | 'aanvraag' | 'noodnummer'
  readonly by?: 'person' | 'professional'
  readonly phone?: string
  readonly outOfHours?: string
  readonly source?: string
}

export interface RolesFile {
  readonly roles: Readonly<Record<string, RoleSource>>
}
