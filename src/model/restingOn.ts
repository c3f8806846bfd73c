import type { Program } from './program'

/** Lists a signal and all that it rests on. */
export const restingOn = ({ signals }: Program, index: number): ReadonlySet<number> => {
  const all = new Set([index])
  // A set also visits what is added while it is gone through.
  for (const one of all) for (const input of signals[one]?.inputs ?? []) all.add(input)
  return all
}
