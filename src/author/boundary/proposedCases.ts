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
import { casesFilesOf, type Home, homeOf } from './casesFileOf'
import { caseTitle } from './caseTitle'
import type { Target, Way } from './target'
import { targetsOf } from './targetsOf'
import { usualValues } from './usualValues'

/** What is worked with for one rule. */
interface Workshop {
  readonly library: Library
  readonly home: Home
  readonly program: Program
  readonly base: Input
  readonly usual: Usual
  readonly most: number | undefined
}

/** Writes down of a person what the file does not say already for all its cases. */
const caseOf = ({ base, home: { data } }: Workshop, { signals, reporter, involved }: Input): Omit<CaseSource, 'title'> => {
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
  const { program, base, usual, most } = workshop
  const isRight = (input: Input): boolean => {
    const seen = seenAs(workshop, input)
    return seen !== null && isShownBy(seen)
  }
  const found = findPerson({ program, base, goals }, { isRight, usual, ...(most === undefined ? {} : { most }) })
  if (found.input !== null) return simplest(found.input, base, isRight)
  return found.isImpossible ? 'no-answers' : 'not-found'
}

/** Looks for one case; gives that, and what could not be shown. */
const sought = (
  workshop: Workshop,
  { part, ways }: Target,
  isShown: (way: number) => boolean,
): { readonly input: Input | null; readonly way: Way | null; readonly not: readonly NotProposed[] } => {
  const not: NotProposed[] = []
  const { aspects: _, ...plain } = part
  for (const [place, way] of ways.entries()) {
    if (isShown(place)) return { input: null, way: null, not }
    const person = personFor(workshop, way)
    if (typeof person !== 'string') return { input: person, way, not }
    not.push({ part: plain, shows: way.shows, why: person })
  }
  return { input: null, way: null, not }
}

const workshopFor = (library: Library, sources: readonly Source[], pathway: string, most: number | undefined): Workshop => {
  const files = casesFilesOf(sources, pathway)
  const home = homeOf(library, files, pathway)
  // The day of the first case, where the file leaves it to each.
  const on = home.data.on ?? home.data.tests[0]?.on
  const base = caseInput(library, home.data, { title: '', expect: {}, ...(on === undefined ? {} : { on }) })
  const program = prepare(library, base.network ?? null)
  return { library, home, program, base, usual: usualValues(files.map(({ data }) => data)), most }
}

/** Remembers what the cases show so far, each by the program of its own network. */
const showing = (seen: readonly SeenCase[], targetsFor: (program: Program) => readonly Target[]) => {
  return (target: number, way: number): boolean =>
    seen.some((one) => targetsFor(one.program)[target]?.ways[way]?.isShownBy(one) === true)
}

const plainPart = ({ part: { aspects: _, ...part } }: Target): NotProposed['part'] => part

/** Proposes the cases that a rule still lacks, each with the plainest person that shows what is lacking. `rule` in full. */
export const proposedCases = (
  library: Library,
  sources: readonly Source[],
  id: string,
  { most }: { readonly most?: number } = {},
): Proposal => {
  const [pathway = ''] = id.split('/')
  const workshop = workshopFor(library, sources, pathway, most)
  const made = new Map<Program, readonly Target[]>()
  const targetsFor = (program: Program): readonly Target[] => {
    const rule = program.rules.find((one) => one.id === id)
    const targets = made.get(program) ?? (rule === undefined ? [] : targetsOf(program, sources, rule))
    made.set(program, targets)
    return targets
  }
  const seen = casesFilesOf(sources, pathway).flatMap(({ data }) =>
    data.tests.flatMap((test) => seenCase(library, data, test) ?? []),
  )
  const isShown = showing(seen, targetsFor)
  const [cases, not]: [ProposedCase[], NotProposed[]] = [[], []]
  targetsFor(workshop.program).forEach((target, place) => {
    const part = plainPart(target)
    const [first] = target.ways
    if (target.cannot !== null && first !== undefined) {
      not.push({ part, shows: first.shows, why: target.cannot })
      return
    }
    const found = sought(workshop, target, (way) => isShown(place, way))
    not.push(...found.not)
    const one = found.input === null ? null : seenAs(workshop, found.input)
    if (found.input === null || found.way === null || one === null) return
    seen.push(one)
    const { expect: _, ...rest } = caseOf(workshop, found.input)
    cases.push({ title: caseTitle(library, part, found.way.shows, one), ...rest, part, shows: found.way.shows })
  })
  return { rule: id, pathway, file: workshop.home.file, cases, not }
}
