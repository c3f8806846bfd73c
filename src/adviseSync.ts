import { prepare } from './compile/prepare'
import { needQuestions, questionsFor } from './evaluate/ask/questions'
import { unsettledIn } from './evaluate/ask/unsettled'
import { decideDirectly, runSync } from './evaluate/decide'
import { settlingIn } from './evaluate/exact/mattering'
import { accept, allRedFlags } from './evaluate/input/accept'
import { inputAsOf } from './evaluate/input/asOf'
import { disputes, knownSignals } from './evaluate/known/known'
import type { Settling } from './evaluate/settle'
import { type Situation, situationOf } from './evaluate/situation'
import type { Advice } from './model/advice'
import { parseDay } from './model/day'
import type { Input } from './model/input'
import type { Ids, Library } from './model/library'
import type { Notice } from './model/notice'
import { InputError } from './model/problem'
import type { Program } from './model/program'
import { adviceOf } from './plan/assemble'
import type { PlanContext } from './plan/context'
import { draftKey, draftsOf } from './plan/drafts'
import { needsOf } from './plan/needs'
import { planFor } from './plan/plan'
import { startOf, termsFrom } from './plan/term'

export type Before = PlanContext['before']

const NOTHING_BEFORE: Before = new Map()

/** Puts together what a plan is made of. */
export const contextOf = (
  program: Program,
  input: Input,
  { view, pictures, standings }: Pick<Situation, 'view' | 'pictures' | 'standings'>,
  before: Before = NOTHING_BEFORE,
): PlanContext => {
  const start = startOf(view.on, input.at)
  return {
    program,
    view,
    standings: standings.rules,
    applying: standings.rules.filter(({ state }) => state === 'applies'),
    input,
    start,
    term: termsFrom(start),
    truth: settlingIn(program, pictures, view),
    unsettled: (nodes) => unsettledIn(program, view, view.disputed, nodes),
    before,
  }
}

/** Works out what was asked on the earlier days on which something was accepted or done, as far as was known then. */
export function* askedBefore(program: Program, input: Input): Settling<Before> {
  const days = (input.earlier ?? []).flatMap(({ on, outcome }) => (outcome === 'declined' ? [] : [on]))
  if (days.length === 0) return NOTHING_BEFORE
  const before = new Map<string, ReadonlySet<string>>()
  for (const on of new Set(days)) {
    const then = inputAsOf(input, on)
    const situation = yield* situationOf(program, then, parseDay(on) ?? 0)
    const { drafts } = draftsOf(contextOf(program, then, situation))
    before.set(on, new Set(drafts.map(draftKey)))
  }
  return before
}

/** The second half of the way: from what is known, and which rules hold, to a plan. Asks nothing. */
export const adviceIn = (
  program: Program,
  input: Input,
  situation: Situation,
  before: Before,
  earlierNotices: readonly Notice[],
): Advice => {
  const { observed, view, open, standings } = situation
  const context = contextOf(program, input, situation, before)
  const plan = planFor(context, standings.pathways)
  const needs = needQuestions(program, view, needsOf(context, plan.recommendations))
  return adviceOf(context, {
    standings,
    plan,
    questions: questionsFor(program, { view, observations: observed.observations, open, needs }, input),
    signals: knownSignals(program, observed.observations, view, input),
    notices: [...earlierNotices, ...observed.notices, ...disputes(program, view)],
  })
}

/** Finds out whether an input can be used; throws an `InputError` with everything that is wrong with it. */
export const accepted = (library: Library, given: Input) => {
  const { input, problems, notices } = accept(library, given)
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) throw new InputError(problems, allRedFlags(library))
  return { program: prepare(library, input.network ?? null), input, today, notices }
}

/**
 * The whole way from what was noticed to a plan. It asks whoever runs it which rules hold, and is the same for every
 * evaluator. Throws an `InputError` with everything that is wrong with the input.
 */
export function* adviseFlow(library: Library, given: Input, earlierNotices: readonly Notice[] = []): Settling<Advice> {
  const { program, input, today, notices } = accepted(library, given)
  const situation = yield* situationOf(program, input, today)
  const before = yield* askedBefore(program, input)
  return adviceIn(program, input, situation, before, [...earlierNotices, ...notices])
}

/**
 * Works out what follows for one person from what was noticed, directly and without any dependency.
 *
 * @throws {InputError} with every problem of the input at once; values are never repeated.
 */
export const adviseSync = <L extends Library<Ids>>(library: L, input: Input<L>): Advice<L> =>
  runSync(adviseFlow(library as Library, input as Input), decideDirectly) as Advice<L>
