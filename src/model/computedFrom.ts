import type { Formula } from './condition'

/** Lists the numbers that a formula computes with, as often as it does. */
export const computedFrom = (formula: Formula): string[] => {
  if (formula.kind === 'number') return []
  if (formula.kind === 'signal') return [formula.signal]
  return [...computedFrom(formula.left), ...computedFrom(formula.right)]
}
