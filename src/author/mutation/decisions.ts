import type { Combining, Diagram, Sheet } from '../../model/diagram'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'

/** Truths as a set: one bit for each. */
const bitOf = (truth: number): number => 1 << truth

const BOTH: Combining = { of: (left, right) => left | right }

/** Where not every answer says the same an answer is still asked for; where all leave it unknown none is. */
const ASKED = 3

const decisionOf = (truths: number): number => [TRUE, FALSE, UNKNOWN].find((truth) => truths === bitOf(truth)) ?? ASKED

/** Of what was asked before and stayed unknown, whether something else is still asked is no decision. */
const withoutAsking = (decision: number): number => (decision === ASKED ? UNKNOWN : decision)

/**
 * Draws what is decided while some variables are not known: only where every one of their cells says the same, else it is asked.
 * While `isLearning` a question may also have been asked and stay unknown.
 */
export const decisionsOf = (
  sheet: Sheet,
  truths: Diagram,
  isUnknown: (variable: number) => boolean,
  isLearning: boolean,
): Diagram => {
  const made = new Map<Diagram, Diagram>()
  const united = (drawn: Diagram): Diagram => {
    if (drawn.variable === null) return drawn
    const parts = made.get(drawn) ?? unitedFork(drawn.variable, drawn.parts.map(united))
    made.set(drawn, parts)
    return parts
  }
  const unitedFork = (variable: number, parts: readonly Diagram[]): Diagram =>
    isUnknown(variable) ? parts.reduce((all, part) => sheet.combine(all, part, BOTH)) : sheet.fork(variable, parts)
  const decided = sheet.map(united(sheet.map(truths, bitOf)), decisionOf)
  return isLearning ? sheet.map(decided, withoutAsking) : decided
}
