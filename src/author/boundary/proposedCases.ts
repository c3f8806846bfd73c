import { prepare } from '../../compile/prepare'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { NotProposed, Proposal, ProposedCase } from '../../model/proposal'
import type { Source } from '../../model/source/files'
import { caseInput } from '../caseInput'
import type { SeenCase } from '../coverage/probe'
import { seenCase } from '../coverage/seenCase'
import { caseTitle } from './caseTitle'
import { casesFilesOf, homeOf } from './home'
import { caseOf, plainPart, type Sought, seenAs, soughtCase, type Workshop } from './soughtCase'
import type { Target } from './target'
import { targetsOf } from './targetsOf'
import { usualValues } from './usualValues'

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
    const { found, not: missed } = soughtCase(workshop, target, (way) => isShown(place, way))
    not.push(...missed)
    const one = found === null ? null : seenAs(workshop, found.input)
    if (found === null || one === null) continue
    seen.push(one)
    cases.push(proposed(workshop, target, found, one))
  }
  return { rule: id, pathway, ...homeIn(workshop), cases, not }
}
