import { factsIn } from './compile/export/facts'
import { prepare } from './compile/prepare'
import { decideDirectly, runSync } from './evaluate/decide'
import { accept, allRedFlags } from './evaluate/input/accept'
import { situationOf } from './evaluate/situation'
import { parseDay } from './model/day'
import type { Input } from './model/input'
import type { Facts } from './model/jsonRule'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import { TRUE } from './model/truth'

/**
 * Gives the facts about one person that the rules of `toJsonRules` look at. `zorgpad.settled` lists the rules that apply
 * although their facts, one by one, do not tell: whatever the missing answers turn out to be, by an estimated score, or (a
 * red flag) by an outdated value.
 *
 * @throws {InputError} with every problem of the input at once; values are never repeated.
 */
export const toFacts = <L extends Library<Ids>>(library: L, given: Input<L>): Facts => {
  const plain = library as Library
  const { input, problems } = accept(plain, given as Input)
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) throw new InputError(problems, allRedFlags(plain))
  const program = prepare(plain, input.network ?? null)
  const { view, standings } = runSync(situationOf(program, input, today), decideDirectly)
  const settled = standings.rules.filter(
    ({ rule, verdict }) => verdict.truth === TRUE && rule.when.check(view) !== TRUE,
  )
  return factsIn(program, view, {
    pathways: input.pathways ?? program.pathways.map(({ id }) => id),
    settled: settled.map(({ rule }) => rule.id),
  })
}
