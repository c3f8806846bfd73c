/** What of an advice somebody looks at. */
export interface LookedAt {
  /** States of rules, by their full names. */
  readonly rules: readonly string[]
  /** Whether it also is which red flags are not decided. */
  readonly redFlags: boolean
  readonly signals: readonly string[]
  /** Referrals to these roles. */
  readonly roles: readonly string[]
  /** Who leads, and the notices: these come of all rules together. */
  readonly whole: boolean
}
