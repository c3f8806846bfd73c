/** What a number stays between for everyone. */
export interface Between {
  readonly least: number
  readonly most: number
  /** How near to zero it can come without being zero. */
  readonly nearest: number
  /** So far `low` and `high` may be from the exact numbers, and still on the same side of every cut-off; 0: they are exact. */
  readonly error: number
  /** What it is a fraction of; null when rounding on the way leaves that open. */
  readonly fraction: Fraction | null
}

/** All that a number can be: a whole number of 10⁻ᵃ, divided by one of 10⁻ᵇ. */
export interface Fraction {
  readonly decimals: number
  readonly below: { readonly decimals: number; readonly most: number }
}
