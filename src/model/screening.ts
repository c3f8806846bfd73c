import type { Input, RuleId, SignalId } from './input'
import type { Ids, InputValue, Library } from './library'

/** Numbers of one kind, as a data frame or a database hands them over. */
export type NumberColumn =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array

/**
 * What is known of one signal, a cell for each person. In a list, `null` or `undefined` is not asked. In numbers `NaN` is; of
 * yes or no they hold 0 and 1, of a choice the place of the option in the library, from 0, of several options a bit for each
 * place, of a day the days since 1 January 1970, and there −1, also as an unsigned array writes it (255, 65,535 or
 * 4,294,967,295), is not asked either.
 */
export type Column = readonly (InputValue | null | undefined)[] | NumberColumn

/** Columns by signal, all of one length; of a signal without a column nobody was asked. */
export type Table<L extends Library<Ids> = Library> = { readonly [S in SignalId<L>]?: Column }

/** What holds for all persons of a table. */
export type ScreenContext<L extends Library<Ids> = Library> = Pick<
  Input<L>,
  'on' | 'network' | 'reporter' | 'pathways' | 'involved'
>

/** Some persons of a table. */
export interface PersonSet {
  readonly count: number
  /** A bit for each: person `p` is in it when `(bits[p >>> 5] >>> (p & 31)) & 1` is 1. Bits beyond the table are 0. Sets share buffers, and those with nobody in them their bits. */
  readonly bits: Uint32Array
}

/** What became of a rule: every person is in exactly one of these. */
export interface ScreenedRule {
  /** For whom it certainly applies. */
  readonly applies: PersonSet
  /** For whom it may apply: `open`, or `undecidable`. */
  readonly mayApply: PersonSet
  readonly ruledOut: PersonSet
  /** For whom a rule that replaces it applies. */
  readonly replaced: PersonSet
  /** For whom its pathway is not, or was not asked about. */
  readonly notIndicated: PersonSet
}

export interface Screening<L extends Library<Ids> = Library> {
  readonly persons: number
  readonly rules: Readonly<Record<RuleId<L>, ScreenedRule>>
}
