import { prepare } from '../../compile/prepare'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { NotProposed, Proposal, ProposedCase, WhyNot } from '../../model/proposal'
import type { CaseSource } from '../../model/source/cases'
import type { Source } from '../../model/source/files'
import { caseInput } from '../caseInput'
import type { SeenCase } from '../coverage/probe'
import { seenCase } from '../coverage/seenCase'
import { findPerson } from '../persons/findPerson'
import { simplest } from '../persons/simplest'
import type { Usual } from '../persons/splitAnswers'
import { caseTitle } from './caseTitle'
import { casesFilesOf, type Home, homeOf } from './home'
import type { Target, Way } from './target'
import { targetsOf } from './targetsOf'
import { usualValues } from './usualValues'

/** For one case: a rule may lack many. */
const MOST_STEPS = 8000

/** What is worked with for one rule. */
interface Workshop {
  readonly library: Library
  readonly home: Home
  readonly program: Program
  readonly base: Input
  readonly usual: Usual
}

/** Writes down of a person what the file does not say already for all its cases. */
const caseOf = (
  { base, home: { data } }: Workshop,
  { signals, reporter, involved }: Input,
): Omit<CaseSource, 'title'> => {
  const before = base.signals as Readonly<Record<string, unknown>>
  const given = Object.fromEntries(Object.entries(signals).filter(([id, value]) => value !== before[id]))
  return {
    ...(data.on === undefined ? { on: base.on } : {}),
    ...(Object.keys(given).length === 0 ? {} : { given }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(involved === undefined ? {} : { involved }),
    expect: {},
  }
}

const seenAs = (workshop: Workshop, input: Input): SeenCase | null =>
  seenCase(workshop.library, workshop.home.data, { ...caseOf(workshop, input), title: '' })

/** Finds a person who shows something this way, as plain as can be; or says that nobody was found, or can be. */
const personFor = (workshop: Workshop, { goals, isShownBy }: Way): Input | WhyNot => {
  const { program, base, usual } = workshop
  const isRight = (input: Input): boolean => {
    const seen = seenAs(workshop, input)
    return seen !== null && isShownBy(seen)
  }
  const found = findPerson({ program, base, goals }, { isRight, usual, most: MOST_STEPS })
  if (found.input !== null) return simplest(found.input, base, isRight)
  return found.isImpossible ? 'no-answers' : 'not-found'
}

/** What came of looking for one case. */
interface Sought {
  readonly found: { readonly input: Input; readonly way: Way } | null
  readonly not: readonly NotProposed[]
}

/** Of a limit that cannot decide alone nothing is said: its test says so. */
const isTold = ({ shows }: NotProposed): boolean => shows.kind !== 'limit'

/** Looks for one case, the best way first; gives that, and what could not be shown. */
const sought = (workshop: Workshop, target: Target, isShown: (way: number) => boolean): Sought => {
  const part = plainPart(target)
  const not: NotProposed[] = []
  for (const [place, way] of target.ways.entries()) {
    if (isShown(place)) return { found: null, not: not.filter(isTold) }
    const person = personFor(workshop, way)
    if (typeof person !== 'string') return { found: { input: person, way }, not: not.filter(isTold) }
    not.push({ part, shows: way.shows, why: person })
  }
  return { found: null, not: not.slice(-1) }
}

const plainPart = ({ part: { aspects: _, ...part } }: Target): NotProposed['part'] => part

const workshopFor = (library: Library, sources: readonly Source[], pathway: string): Workshop => {
  const files = casesFilesOf(sources, pathway)
  const home = homeOf(library, files, pathway)
  // The day of the first case, where the file leaves it to each.
  const on = home.data.on ?? home.data.tests[0]?.on
  const base = caseInput(library, home.data, { title: '', expect: {}, ...(on === undefined ? {} : { on }) })
  const program = prepare(library, base.network ?? null)
  return { library, home, program, base, usual: usualValues(files.map(({ data }) => data)) }
}

/** Remembers what the cases show so far, each by the program of its own network. */
const showing = (seen: readonly SeenCase[], targetsFor: (program: Program) => readonly Target[]) => {
  return (target: number, way: number): boolean =>
    seen.some((one) => targetsFor(one.program)[target]?.ways[way]?.isShownBy(one) === true)
}

const proposed = (
  workshop: Workshop,
  target: Target,
  { input, way: { shows } }: NonNullable<Sought['found']>,
  seen: SeenCase,
): ProposedCase => {
  const { expect: _, ...rest } = caseOf(workshop, input)
  const part = plainPart(target)
  return { title: caseTitle(workshop.library, part, shows, seen), ...rest, part, shows }
}

const homeIn = ({ home: { file, data }, base }: Workshop): Pick<Proposal, 'file' | 'on'> => ({
  file,
  on: data.on ?? base.on,
})

/** The targets of a rule in each program, one per network; all have the same, in the same order. */
const targetsBy = (sources: readonly Source[], id: string): ((program: Program) => readonly Target[]) => {
  const made = new Map<Program, readonly Target[]>()
  return (program) => {
    const rule = program.rules.find((one) => one.id === id)
    const targets = made.get(program) ?? (rule === undefined ? [] : targetsOf(program, sources, rule))
    made.set(program, targets)
    return targets
  }
}

/** Proposes the cases that a rule still lacks, each with the plainest person that shows what is lacking. `id` is in full. */
export const proposedCases = (library: Library, sources: readonly Source[], id: string): Proposal => {
  const [pathway = ''] = id.split('/')
  const workshop = workshopFor(library, sources, pathway)
  const targetsFor = targetsBy(sources, id)
  const seen = casesFilesOf(sources, pathway).flatMap(({ data }) =>
    data.tests.flatMap((test) => seenCase(library, data, test) ?? []),
  )
  const isShown = showing(seen, targetsFor)
  const [cases, not]: [ProposedCase[], NotProposed[]] = [[], []]
  for (const [place, target] of targetsFor(workshop.program).entries()) {
    const [first] = target.ways
    if (target.cannot !== null) {
      if (first !== undefined) not.push({ part: plainPart(target), shows: first.shows, why: target.cannot })
      continue
    }
    const { found, not: missed } = sought(workshop, target, (way) => isShown(place, way))
    not.push(...missed)
    const one = found === null ? null : seenAs(workshop, found.input)
    if (found === null || one === null) continue
    seen.push(one)
    cases.push(proposed(workshop, target, found, one))
  }
  return { rule: id, pathway, ...homeIn(workshop), cases, not }
}
