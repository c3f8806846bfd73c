import { reprepared } from '../../compile/reprepared'
import type { Program } from '../../model/program'
import type { Mutant } from './mutantsOf'

type Once = <V>(make: (program: Program) => V) => (program: Program) => V

/** Makes something of a program once. */
const once: Once = (make) => {
  const made = new Map<Program, ReturnType<typeof make>>()
  return (program) => {
    const found = made.get(program)
    if (found !== undefined) return found
    const fresh = make(program)
    made.set(program, fresh)
    return fresh
  }
}

/** A change at work: the programs, one for each network, as they become by it. */
export interface Changing {
  readonly mutant: Mutant
  readonly changed: (program: Program) => Program
  readonly once: Once
}

/** Takes up a change. */
export const changingBy = (mutant: Mutant): Changing => ({
  mutant,
  changed: once((program) => reprepared(program, mutant.library, mutant.changed)),
  once,
})
