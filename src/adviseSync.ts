import { prepare } from './compile/prepare'
import { accept, allRedFlags } from './evaluate/accept'
import { decideDirectly, runSync } from './evaluate/decide'
import { derive } from './evaluate/derive'
import { disputes, knownSignals } from './evaluate/known'
import { TODAY } from './evaluate/lens'
import { observe } from './evaluate/observe'
import { fundingQuestions, openRules, questionsFor, withUndecidable } from './evaluate/questions'
import { type Settling, settle } from './evaluate/settle'
import { standings } from './evaluate/standing'
import { unsettledIn } from './evaluate/unsettled'
import type { Advice, Notice } from './model/advice'
import { parseDay } from './model/day'
import type { Input } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import { adviceOf } from './plan/assemble'
import type { PlanContext } from './plan/context'
import { fundingNeeds } from './plan/needs'
import { planFor } from './plan/plan'
import { startOf, termsFrom } from './plan/term'

/**
 * The whole way from what was noticed to a plan. It asks whoever runs it which rules hold, and is the same for every
 * evaluator. Throws an `InputError` with everything that is wrong with the input.
 */
export function* adviseFlow(library: Library, given: Input, before: readonly Notice[] = []): Settling<Advice> {
  const { input, problems, notices } = accept(library, given)
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) throw new InputError(problems, allRedFlags(library))

  const program = prepare(library, input.network ?? null)
  const observed = observe(program, input, today)
  const view = derive(program, observed.observations, today, TODAY)
  const verdicts = yield* settle(program, observed.observations, view)

  const first = standings(program, view, verdicts, input.pathways)
  const open = openRules(program, view, first)
  const settled = withUndecidable(first, open)

  const context: PlanContext = {
    program,
    view,
    standings: settled.rules,
    applying: settled.rules.filter(({ state }) => state === 'applies'),
    input,
    term: termsFrom(startOf(today, input.at)),
    unsettled: (nodes) => unsettledIn(program, view, view.disputed, nodes),
  }
  const plan = planFor(context, settled.pathways)
  const funding = fundingQuestions(program, view, fundingNeeds(context, plan.recommendations))
  return adviceOf(context, {
    standings: settled,
    plan,
    questions: questionsFor(program, view, open, funding, input),
    signals: knownSignals(program, observed.observations, view, input),
    notices: [...before, ...notices, ...observed.notices, ...disputes(program, view)],
  })
}

/**
 * Works out what follows for one person from what was noticed, directly and without any dependency.
 *
 * @throws {InputError} with every problem of the input at once; values are never repeated.
 */
export const adviseSync = <L extends Library<Ids>>(library: L, input: Input<L>): Advice<L> =>
  runSync(adviseFlow(library as Library, input as Input), decideDirectly) as Advice<L>
