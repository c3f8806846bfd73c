import type { ItemProgram, RuleProgram } from '../model/program'
import { byTerm, type Term } from './term'

/** Gives the term of what a rule asks: its own, else the most urgent of its rule. */
export const itemTerm = (
  term: (within: string) => Term,
  { items }: RuleProgram,
  { within }: Pick<ItemProgram, 'within'>,
): Term => {
  if (within !== null) return term(within)
  const others = items.flatMap((other) => (other.within === null ? [] : [term(other.within)]))
  return others.sort(byTerm)[0] ?? term('routine')
}
