import type { Input } from '../../model/input'
import type { MutationExample } from '../../model/mutation'
import type { Program } from '../../model/program'
import { writtenCase } from '../../present/writtenCase'
import { findPerson } from '../persons/findPerson'
import { simplest } from '../persons/simplest'
import type { Changing } from './changing'
import { goalsOf } from './goalsOf'
import { adviceBy, seen } from './trial'
import { decided, foreseen, visible } from './visible'

/** Few, as it is done for every change that no case notices. */
const MOST_STEPS = 600

/** Finds an input on which the advice of two programs differs in something that a case can expect; null when none is found. */
export const personBetween = ({ mutant, changed }: Changing, original: Program, base: Input): Input | null => {
  const other = changed(original)
  // The changed program tells apart the values of both.
  const program = { ...other, library: original.library }
  const goals = goalsOf(mutant, original, other)
  // A case that says what is decided is easier to judge than one that says what is asked next.
  for (const told of [decided, foreseen, visible]) {
    const isRight = (input: Input): boolean => {
      const known = seen(original.library, input)
      return known !== null && told(adviceBy(original, known)) !== told(adviceBy(other, known))
    }
    for (const wanted of goals) {
      const { input } = findPerson({ program, base, goals: wanted }, { isRight, most: MOST_STEPS })
      if (input !== null) return simplest(input, base, isRight)
    }
  }
  return null
}

/** Writes a case for a pathway with such a person. */
export const exampleOf = (pathway: string, title: string, { on, signals }: Input): MutationExample => {
  const given = signals as Readonly<Record<string, unknown>>
  return { pathway, on, given, yaml: writtenCase({ title, on, given }) }
}
