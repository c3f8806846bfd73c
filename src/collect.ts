import { contextOf } from './adviseSync'
import { prepare } from './compile/prepare'
import { abortable } from './evaluate/collect/abortable'
import { collectingProblems, concurrencyOf } from './evaluate/collect/collecting'
import { expectedSituation } from './evaluate/collect/expected'
import { type Fetched, fetchSignals } from './evaluate/collect/fetch'
import { wantedByRules, wantedOf } from './evaluate/collect/wanted'
import { allRedFlags } from './evaluate/input/accept'
import { answerProblems } from './evaluate/input/answerProblems'
import { inputAsOf } from './evaluate/input/asOf'
import { inputProblems } from './evaluate/input/inputProblems'
import { fetchable } from './evaluate/known/pending'
import { parseDay } from './model/day'
import type { CollectContext, Fetch, Input, Unanswered } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import type { Program } from './model/program'
import type { Standing } from './model/standing'
import { planConditions } from './plan/conditions'
import { needsOf } from './plan/needs'
import { planFor } from './plan/plan'

type Pending = ReadonlySet<number>

/** Lists what tells whether that these rules apply is new since the days on which something was accepted or done. */
const wantedBefore = (program: Program, input: Input, applying: readonly Standing[], pending: Pending): number[] => {
  const now = new Set(applying.filter(({ rule }) => !rule.rule.redFlag).map(({ rule }) => rule.id))
  const days = (input.earlier ?? []).flatMap(({ on, outcome }) => (outcome === 'declined' ? [] : [on]))
  if (now.size === 0) return []
  return [...new Set(days)].flatMap((on) => {
    const { view, standings } = expectedSituation(program, inputAsOf(input, on), parseDay(on) ?? 0, pending)
    const rules = standings.rules.filter(({ rule }) => now.has(rule.id) || rule.rule.replaces.some((id) => now.has(id)))
    const pathways = rules.map(({ rule }) => rule.pathway.id)
    return wantedByRules(program, { ...standings, rules }, pathways, wantedOf(program, view, pending))
  })
}

/** Lists what is still to be fetched and can matter, given what is known so far. */
const wantedNow = (program: Program, input: Input, pending: Pending): Set<number> => {
  const situation = expectedSituation(program, input, parseDay(input.on) ?? 0, pending)
  const wanted = wantedOf(program, situation.view, pending)
  const context = { ...contextOf(program, input, situation), unsettled: wanted }
  const { recommendations } = planFor(context, situation.standings.pathways)
  return new Set([
    ...wantedByRules(program, situation.standings, input.pathways, wanted),
    ...needsOf(context, recommendations).flatMap(({ signals }) => signals),
    ...wanted(planConditions(context, recommendations)),
    ...wantedBefore(program, input, context.applying, pending),
  ])
}

/** Puts what was fetched in the order of the library, whatever the order in which it came. */
const signalsOf = (
  library: Library,
  { answers, failed }: Fetched,
  whenFailed: Unanswered | undefined,
): Input['signals'] =>
  Object.fromEntries(
    Object.keys(library.signals).flatMap((id) => {
      if (answers.has(id)) return [[id, answers.get(id)]]
      return failed.has(id) && whenFailed !== undefined ? [[id, whenFailed]] : []
    }),
  ) as Input['signals']

/** What can be reckoned with between two waves: a bad value is refused, or noticed, only in the end. */
const usable = (library: Library, input: Input): Input => {
  const signals = Object.entries(input.signals).map(([id, answer]) => [
    id,
    answerProblems(library, { [id]: answer }, parseDay(input.on)).length === 0 ? answer : { missing: 'unusable' },
  ])
  return { ...input, signals: Object.fromEntries(signals) }
}

const refuseProblems = (library: Library, get: unknown, context: CollectContext, fields: object): void => {
  const problems = [...collectingProblems(get, { ...context }), ...inputProblems(library, { ...fields, signals: {} })]
  if (problems.length > 0) throw new InputError(problems, allRedFlags(library))
}

export interface Collected extends Fetched {
  readonly input: Input
}

/** Fetches, wave by wave, what can matter. What could not be fetched has the answer `whenFailed`, or none. */
export const collectFlow = async (
  library: Library,
  get: (id: string) => unknown,
  context: CollectContext,
  whenFailed?: Unanswered,
): Promise<Collected> => {
  const { signal, concurrency, ...fields } = context
  refuseProblems(library, get, context, fields)
  const isAborted = (): boolean => signal?.aborted === true
  const fetching = { get, concurrency: concurrencyOf(concurrency), isAborted }
  const program = prepare(library, fields.network ?? null)
  const pending = fetchable(program)
  const fetched: Fetched = { answers: new Map(), failed: new Set() }
  const collected = (): Input => ({ ...fields, signals: signalsOf(library, fetched, whenFailed) })
  const waves = async (): Promise<Collected> => {
    while (!isAborted()) {
      const wanted = wantedNow(program, usable(library, collected()), pending)
      if (wanted.size === 0) break
      for (const index of wanted) pending.delete(index)
      await fetchSignals(
        [...wanted].flatMap((index) => program.signals[index]?.id ?? []),
        fetching,
        fetched,
      )
    }
    return { ...fetched, input: collected() }
  }
  return abortable(waves, signal)
}

/**
 * Fetches from a host what can still matter for the advice, and nothing else, in waves: all that can matter given what is known
 * so far at once, then what matters after that, until nothing does. Each signal is fetched at most once, and which ones depends
 * on their values, never on how long they take. A signal that cannot be fetched is `{ missing: 'unknown' }`. Values are
 * checked by who uses the input.
 *
 * @throws {InputError} (as a rejection) with every problem of the context, before anything is fetched.
 * @throws the reason of `signal` (as a rejection) as soon as that aborts; nothing more is fetched then.
 */
export const collect = async <L extends Library<Ids>>(
  library: L,
  get: Fetch<L>,
  context: CollectContext<L>,
): Promise<Input<L>> => {
  const { input } = await collectFlow(library as Library, get as (id: string) => unknown, context as CollectContext, {
    missing: 'unknown',
  })
  return input as Input<L>
}
