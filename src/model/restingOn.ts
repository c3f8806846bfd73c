import type { SignalProgram } from './program'

/** Lists all signals on which some rest, themselves included. */
export const restingOn = (found: Iterable<number>, signals: readonly SignalProgram[]): Set<number> => {
  const all = new Set(found)
  // A set also visits what is added while it is gone through.
  for (const index of all) for (const input of signals[index]?.inputs ?? []) all.add(input)
  return all
}
