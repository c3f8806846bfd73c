import { adviceIn, askedBefore } from '../../adviseSync'
import { prepare } from '../../compile/prepare'
import { accept } from '../../evaluate/accept'
import { decideDirectly, runSync } from '../../evaluate/decide'
import type { Derived } from '../../evaluate/lens'
import { type Situation, situationOf } from '../../evaluate/situation'
import { fullRuleName } from '../../link/conditions'
import type { Advice } from '../../model/advice'
import { type DayNumber, parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { Source } from '../../model/source/files'
import { caseInput } from '../caseInput'
import { differences } from '../expectation'

/** A person on a day, as some program sees them. */
export interface Seen {
  readonly program: Program
  readonly input: Input
  readonly today: DayNumber
  readonly view: Derived
  readonly situation: Situation
}

/** A case that holds, with what it looks at. */
export interface Trial extends Seen {
  readonly title: string
  readonly pathway: string
  /** The rules and signals that it says something of. */
  readonly mentioned: ReadonlySet<string>
  readonly refers: boolean
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

/** Gives the advice of a program for a person who was seen by another one. */
export const adviceBy = (program: Program, { input, today }: Pick<Seen, 'input' | 'today'>): Advice => {
  const situation = runSync(situationOf(program, input, today), decideDirectly)
  return adviceIn(program, input, situation, runSync(askedBefore(program, input), decideDirectly), [])
}

type CasesSource = Extract<Source, { kind: 'cases' }>

const trialOf = (library: Library, { data }: CasesSource, place: number): Trial[] => {
  const test = data.tests[place]
  const known = test === undefined ? null : seen(library, caseInput(library, data, test))
  if (test === undefined || known === null) return []
  const { expect, title } = test
  const { rules = {}, openRedFlags = [], signals = {}, refer = {}, notRefer = [] } = expect
  const named = [...Object.keys(rules), ...openRedFlags].map((rule) => fullRuleName({ pathway: data.cases }, rule))
  return [
    {
      ...known,
      title,
      pathway: data.cases,
      mentioned: new Set([...named, ...Object.keys(signals)]),
      refers: Object.keys(refer).length + notRefer.length > 0,
      holds: (program) =>
        differences({ library, advice: adviceBy(program, known), pathway: data.cases, expect }).length === 0,
    },
  ]
}

/** Lists the cases that hold: what fails already tells nothing of a change. */
export const trialsIn = (library: Library, sources: readonly Source[]): Trial[] =>
  sources
    .filter((source): source is CasesSource => source.kind === 'cases')
    .flatMap((source) => source.data.tests.flatMap((_, place) => trialOf(library, source, place)))
    .filter(({ holds, program }) => holds(program))
