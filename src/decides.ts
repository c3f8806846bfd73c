import { prepare } from './compile/prepare'
import { decideDirectly, runSync } from './evaluate/decide'
import { accept, allRedFlags } from './evaluate/input/accept'
import { ruleProblems } from './evaluate/input/inputProblems'
import { settlementsOf } from './evaluate/settlements'
import { situationOf } from './evaluate/situation'
import type { AnswerSets } from './model/answerSets'
import { parseDay } from './model/day'
import type { Input, RuleId } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'

/**
 * Lists the smallest sets of questions of which the answers settle a rule, with the answers that make it apply and those that
 * rule it out; none for a rule that is settled. Whether another rule replaces it is left out of account.
 *
 * @throws {InputError} with every problem of the input at once, and for a rule that the library does not have.
 */
export const decides = <L extends Library<Ids>>(library: L, input: Input<L>, rule: RuleId<L>): AnswerSets<L> => {
  const [plain, given] = [library as Library, input as Input]
  const { input: accepted, problems } = accept(plain, given)
  const today = problems.length > 0 ? null : parseDay(accepted.on)
  if (today === null) throw new InputError(problems, allRedFlags(plain))
  const program = prepare(plain, accepted.network ?? null)
  const situation = runSync(situationOf(program, accepted, today), decideDirectly)
  const standing = situation.standings.rules.find((one) => one.rule.id === rule)
  if (standing === undefined) throw new InputError(ruleProblems(plain, rule), [])
  return settlementsOf(program, situation, standing) as AnswerSets<L>
}
