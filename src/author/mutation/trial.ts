import { adviceIn, askedBefore } from '../../adviseSync'
import { prepare } from '../../compile/prepare'
import { decideDirectly, runSync } from '../../evaluate/decide'
import { accept } from '../../evaluate/input/accept'
import { knownSignals } from '../../evaluate/known/known'
import type { Derived } from '../../evaluate/known/lens'
import { type Situation, situationOf } from '../../evaluate/situation'
import { fullRuleName } from '../../link/conditions'
import type { Advice } from '../../model/advice'
import { type DayNumber, parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { CaseSource } from '../../model/source/cases'
import type { Source } from '../../model/source/files'
import { type Decisions, decisionsOf } from '../../plan/assemble'
import { caseInput } from '../caseInput'
import { decisionDifferences, differences, isOfDecisions } from '../expectation'

/** A person on a day, as some program sees them. */
export interface Seen {
  readonly program: Program
  readonly input: Input
  readonly today: DayNumber
  readonly view: Derived
  readonly situation: Situation
}

/** What a case says that it expects, and so notices when it is otherwise. */
export interface Looks {
  /** In full, those that must be open included. */
  readonly rules: ReadonlySet<string>
  readonly signals: ReadonlySet<string>
  /** Roles that are, or are not, referred to. */
  readonly roles: ReadonlySet<string>
  readonly redFlags: boolean
  readonly questions: boolean
  /** What may still be recommended. */
  readonly possible: boolean
  /** Who leads, and the notices: all rules together decide these. */
  readonly whole: boolean
}

/** A case that holds. */
export interface Trial extends Seen {
  readonly title: string
  readonly pathway: string
  readonly looks: Looks
  readonly holds: (program: Program) => boolean
}

/** Works out what is known of a person; null for an input that cannot be used. */
export const seen = (library: Library, given: Input): Seen | null => {
  const { input, problems } = accept(library, given)
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) return null
  const program = prepare(library, input.network ?? null)
  const situation = runSync(situationOf(program, input, today), decideDirectly)
  return { program, input, today, view: situation.view, situation }
}

const decisionsBy = (program: Program, { input, today }: Pick<Seen, 'input' | 'today'>): Decisions => {
  const { observed, view, standings } = runSync(situationOf(program, input, today), decideDirectly)
  return decisionsOf(program, standings, knownSignals(program, observed.observations, view, input))
}

/** Gives the advice of a program for a person who was seen by another one. */
export const adviceBy = (program: Program, { input, today }: Pick<Seen, 'input' | 'today'>): Advice => {
  const situation = runSync(situationOf(program, input, today), decideDirectly)
  return adviceIn(program, input, situation, runSync(askedBefore(program, input), decideDirectly), [])
}

type CasesSource = Extract<Source, { kind: 'cases' }>

const looksOf = (pathway: string, { expect }: CaseSource): Looks => {
  const {
    rules = {},
    openRedFlags,
    signals = {},
    refer = {},
    possible = {},
    notRefer = [],
    questions,
    lead,
    notices,
  } = expect
  return {
    rules: new Set([...Object.keys(rules), ...(openRedFlags ?? [])].map((rule) => fullRuleName({ pathway }, rule))),
    signals: new Set(Object.keys(signals)),
    roles: new Set([...Object.keys(refer), ...Object.keys(possible), ...notRefer]),
    redFlags: openRedFlags !== undefined,
    questions: questions !== undefined,
    possible: Object.keys(possible).length > 0,
    whole: lead !== undefined || notices !== undefined,
  }
}

const trialOf = (library: Library, { data }: CasesSource, test: CaseSource): Trial[] => {
  const known = seen(library, caseInput(library, data, test))
  if (known === null) return []
  const about = { library, pathway: data.cases, expect: test.expect }
  // A plan is as much work as all before it.
  const apart = isOfDecisions(test.expect)
    ? (program: Program) => decisionDifferences({ ...about, advice: decisionsBy(program, known) })
    : (program: Program) => differences({ ...about, advice: adviceBy(program, known) })
  const holds = (program: Program): boolean => apart(program).length === 0
  if (!holds(known.program)) return []
  return [{ ...known, title: test.title, pathway: data.cases, looks: looksOf(data.cases, test), holds }]
}

/** Lists the cases that hold: what fails already tells nothing of a change. */
export const trialsIn = (library: Library, sources: readonly Source[]): Trial[] =>
  sources.flatMap((source) =>
    source.kind === 'cases' ? source.data.tests.flatMap((test) => trialOf(library, source, test)) : [],
  )
