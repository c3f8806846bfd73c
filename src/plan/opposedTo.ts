import { onceFor } from '../model/onceFor'
import type { Program, RuleProgram } from '../model/program'

type Opposed = ReadonlyMap<string, ReadonlySet<string>>

const NONE: ReadonlySet<string> = new Set()

const opposedIn = onceFor(({ rules }: Program): Opposed => {
  const found = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  for (const { id, rule } of rules)
    for (const other of rule.conflictsWith) {
      add(id, other)
      add(other, id)
    }
  return found
})

/** Names the rules that a rule contradicts, whichever of the two says so. */
export const opposedTo = (program: Program, { id }: RuleProgram): ReadonlySet<string> => {
  return opposedIn(program).get(id) ?? NONE
}
