import { accepted, askedBefore, contextOf } from './adviseSync'
import { partOf } from './compile/part'
import { prepare } from './compile/prepare'
import { decideDirectly, runSync } from './evaluate/decide'
import { disputes, knownSignals } from './evaluate/known/known'
import { type Decided, decidedIn } from './evaluate/situation'
import type { Advice } from './model/advice'
import type { Input } from './model/input'
import type { Library } from './model/library'
import type { LookedAt } from './model/lookedAt'
import type { Notice } from './model/notice'
import type { Program, RuleProgram } from './model/program'
import { type Decisions, decisionsOf } from './plan/assemble'
import { noticesOf } from './plan/notices'
import { recommendedIn } from './plan/plan'

/** Some of an advice. What nobody looks at may be missing. */
export type Looked = Decisions & Pick<Advice, 'recommendations' | 'coordinator' | 'notices'>

type Planned = Pick<Looked, 'recommendations' | 'coordinator' | 'notices'>

/** Tells of which rules somebody looks at the state: notices tell of red flags that cannot be decided. */
const isStateOf = ({ rules, redFlags, whole }: LookedAt): ((rule: RuleProgram) => boolean) => {
  const named = new Set(rules)
  return ({ id, rule }) => named.has(id) || ((redFlags || whole) && rule.redFlag)
}

const plannedIn = (program: Program, input: Input, situation: Decided, earlierNotices: readonly Notice[]): Planned => {
  const { observed, view, standings } = situation
  const context = contextOf(program, input, situation, runSync(askedBefore(program, input), decideDirectly))
  const { leads, recommendations, notes } = recommendedIn(context)
  return {
    recommendations,
    coordinator: leads.coordinator,
    notices: [
      ...earlierNotices,
      ...observed.notices,
      ...disputes(program, view),
      ...noticesOf(context, standings.pathways, recommendations, notes),
    ],
  }
}

/** Gives what is recommended that somebody looks at: in a part other referrals may lack what they rest on. */
const referralsIn = ({ recommendations }: Planned, { roles }: LookedAt): Planned => ({
  recommendations: recommendations.filter(({ kind, to }) => kind === 'refer' && to !== undefined && roles.includes(to)),
  coordinator: null,
  notices: [],
})

/** Gives by every id that they have or had the signals that are read to work out what somebody looks at. */
export const readFor = (library: Library, network: string | undefined, looked: LookedAt): Program['indexByAnyId'] =>
  partOf(prepare(library, network ?? null), looked).indexByAnyId

/**
 * Works out no more than what somebody looks at, and of that says what `adviseSync` says. Rules, signals and referrals take only
 * what they rest on. Throws as `adviseSync` does.
 */
export const decideSync = (library: Library, given: Input, looked: LookedAt): Looked => {
  const { program: all, input, today, notices } = accepted(library, given)
  const program = partOf(all, looked)
  const situation = runSync(decidedIn(program, input, today, isStateOf(looked)), decideDirectly)
  const { observed, view, standings } = situation
  const signals = program.signals.filter(({ id }) => looked.signals.includes(id))
  const decisions = decisionsOf(program, standings, knownSignals({ signals }, observed.observations, view, input))
  if (looked.whole) return { ...decisions, ...plannedIn(program, input, situation, notices) }
  if (looked.roles.length === 0) return { ...decisions, recommendations: [], coordinator: null, notices: [] }
  return { ...decisions, ...referralsIn(plannedIn(program, input, situation, notices), looked) }
}
