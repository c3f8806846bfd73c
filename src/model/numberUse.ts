/** On what a number rests: sources, a parameter that a network agrees on, or nothing. */
export type Basis =
  | { readonly kind: 'sources'; readonly sources: readonly string[] }
  | { readonly kind: 'parameter'; readonly parameter: string; readonly why: string }
  | { readonly kind: 'none' }

/** One number of a library where it is used. */
export interface NumberUse {
  /** The rule (`pathway/rule`), signal, service or law that it stands in. */
  readonly in: string
  readonly kind: 'pathway' | 'rule' | 'signal' | 'service' | 'law'
  /** The number with what it says, in Dutch: “Gewichtsverlies: ten minste 4 kg”. */
  readonly what: string
  readonly basis: Basis
}
