import type { Combining, Diagram, Sheet } from '../../model/diagram'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'

/** Truths as a set: one bit for each. */
const bitOf = (truth: number): number => 1 << truth

const BOTH: Combining = { of: (left, right) => left | right }

const decisionOf = (truths: number): number => {
  if (truths === bitOf(TRUE)) return TRUE
  return truths === bitOf(FALSE) ? FALSE : UNKNOWN
}

/** Draws what is decided while some variables are not known: only where every one of their cells says the same. */
export const decisionsOf = (sheet: Sheet, truths: Diagram, isUnknown: (variable: number) => boolean): Diagram => {
  const made = new Map<Diagram, Diagram>()
  const united = (drawn: Diagram): Diagram => {
    if (drawn.variable === null) return drawn
    const parts = made.get(drawn) ?? unitedFork(drawn.variable, drawn.parts.map(united))
    made.set(drawn, parts)
    return parts
  }
  const unitedFork = (variable: number, parts: readonly Diagram[]): Diagram =>
    isUnknown(variable) ? parts.reduce((all, part) => sheet.combine(all, part, BOTH)) : sheet.fork(variable, parts)
  return sheet.map(united(sheet.map(truths, bitOf)), decisionOf)
}
