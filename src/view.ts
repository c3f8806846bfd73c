import { roleProblems } from './evaluate/input/inputProblems'
import type { Advice } from './model/advice'
import type { RoleId } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import { type RoleView, viewOf } from './plan/view'

/**
 * Gives what one role may see of an advice: the recommendations to it and those it is responsible for. A reason, a question
 * and a signal are there only where the role receives the domains that they rest on, and outside the medical domain only with
 * consent. What waits for consent does not reach its receiver; a red flag does not wait.
 *
 * @throws {InputError} for a role that the library does not have.
 */
export const viewFor = <L extends Library<Ids>>(library: L, advice: Advice<L>, role: RoleId<L>): RoleView => {
  const problems = roleProblems(library as Library, role)
  if (problems.length > 0) throw new InputError(problems, [])
  return viewOf(library as Library, advice as Advice, role)
}
