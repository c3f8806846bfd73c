import type { ProblemCode } from '../../model/problem'

/** What can be wrong with a row of a file with persons: with a value, or with how the row is written. */
type RowFaultCode = ProblemCode | 'quotes' | 'columns' | 'json' | 'damaged'

/** One thing that is wrong with a row: the column and what, never the value that stands there. */
export interface RowFault {
  readonly column?: string
  readonly code: RowFaultCode
  readonly message: string
}

/** A row that was not used. */
export interface Reject {
  readonly line: number
  /** As JSON. */
  readonly key?: string
  readonly problems: readonly RowFault[]
}

/** Tells whether there is something wrong in place of what there should be. */
export const isFaultyRow = (found: readonly string[] | RowFault): found is RowFault => 'code' in found
