import type { Combining, Diagram, Sheet } from '../../model/diagram'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'

const isOnly = (one: Diagram, truth: Truth): boolean => one.variable === null && one.value === truth

/** What decides alone, and what says nothing beside another. */
const early =
  (deciding: Truth, empty: Truth): NonNullable<Combining['early']> =>
  (left, right) => {
    if (left === right || isOnly(left, deciding) || isOnly(right, empty)) return left
    return isOnly(right, deciding) || isOnly(left, empty) ? right : null
  }

const BOTH: Combining = { of: Math.min, early: early(FALSE, TRUE) }
const EITHER: Combining = { of: Math.max, early: early(TRUE, FALSE) }

/** Certain ones are counted in steps of this, possible ones in ones. */
const CERTAIN = 1000

const COUNTED: Combining = {
  of: (truth, counted) => counted + (truth === TRUE ? CERTAIN + 1 : truth === UNKNOWN ? 1 : 0),
}

const isEnough =
  (atLeast: number) =>
  (counted: number): Truth => {
    if (Math.floor(counted / CERTAIN) >= atLeast) return TRUE
    return counted % CERTAIN < atLeast ? FALSE : UNKNOWN
  }

/** Truths as diagrams, put together by the tables of three-valued logic. */
export interface TruthDiagrams {
  readonly all: (parts: readonly Diagram[]) => Diagram
  readonly any: (parts: readonly Diagram[]) => Diagram
  readonly not: (part: Diagram) => Diagram
  readonly count: (atLeast: number, parts: readonly Diagram[]) => Diagram
}

// From the last to the first: what was drawn first has the lowest variables, and then stands above all that is already there.
export const truthDiagramsOn = ({ leaf, map, combine }: Sheet): TruthDiagrams => ({
  all: (parts) => parts.reduceRight((rest, part) => combine(part, rest, BOTH), leaf(TRUE)),
  any: (parts) => parts.reduceRight((rest, part) => combine(part, rest, EITHER), leaf(FALSE)),
  not: (part) => map(part, (truth) => TRUE - truth),
  count: (atLeast, parts) =>
    map(
      parts.reduceRight((rest, part) => combine(part, rest, COUNTED), leaf(0)),
      isEnough(atLeast),
    ),
})
