/** Which parts of the format a generated library uses. */
export interface Profile {
  /** `known`, `missing` and `orUnknown`: what holds by them is about today, not about every completion. */
  readonly today: boolean
  readonly estimates: boolean
  /** `unreliableIf`, `atLeastIf` and `atMostIf`. */
  readonly bounds: boolean
  readonly onlyIf: boolean
  readonly optional: boolean
  /** Dates, `validFor` and `outdatedBy`. */
  readonly age: boolean
  readonly outdating: boolean
  /** Derived values in the input. */
  readonly given: boolean
  /** Formulas that divide, decision lists without a last row, and what rests on what cannot exist: there may be no value at all. */
  readonly partial: boolean
  /** Formulas whose inputs are also tested, or stand in another formula. */
  readonly sharing: boolean
  /** Populations, `replaces`, `pauses`, items with a condition, more than one pathway and its status. */
  readonly surroundings: boolean
  /** How many in a hundred signals the input answers. */
  readonly answered: number
}

export const EVERYTHING: Profile = {
  today: true,
  estimates: true,
  bounds: true,
  onlyIf: true,
  optional: true,
  age: true,
  outdating: true,
  given: true,
  partial: true,
  sharing: true,
  surroundings: true,
  answered: 60,
}

/** What one more answer can never flip. */
export const LEARNABLE: Profile = { ...EVERYTHING, today: false, estimates: false, given: false, outdating: false }

/** What can be completed in a few thousand ways, each with one outcome. */
export const COMPLETABLE: Profile = {
  ...LEARNABLE,
  bounds: false,
  optional: false,
  age: false,
  partial: false,
  surroundings: false,
}
