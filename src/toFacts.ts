import { factsIn } from './compile/export/facts'
import { prepare } from './compile/prepare'
import { accept, allRedFlags } from './evaluate/accept'
import { decideDirectly, runSync } from './evaluate/decide'
import { derive } from './evaluate/derive'
import { TODAY } from './evaluate/lens'
import { observe } from './evaluate/observe'
import { settle } from './evaluate/settle'
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
  const { observations } = observe(program, input, today)
  const view = derive(program, observations, today, TODAY)
  const verdicts = runSync(settle(program, observations, view), decideDirectly)
  const settled = program.rules.filter(
    ({ index, when }) => verdicts[index]?.truth === TRUE && when.check(view) !== TRUE,
  )
  return factsIn(program, view, {
    pathways: input.pathways ?? program.pathways.map(({ id }) => id),
    settled: settled.map(({ id }) => id),
  })
}
