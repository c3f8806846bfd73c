import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { NotProposed, WhyNot } from '../../model/proposal'
import type { CaseSource } from '../../model/source/cases'
import type { SeenCase } from '../coverage/probe'
import { seenCase } from '../coverage/seenCase'
import { findPerson } from '../persons/findPerson'
import { simplest } from '../persons/simplest'
import type { Usual } from '../persons/splitAnswers'
import type { Home } from './home'
import type { Target, Way } from './target'

/** For one case: a rule may lack many. */
const MOST_STEPS = 8000

/** What is worked with for one rule. */
export interface Workshop {
  readonly library: Library
  readonly home: Home
  readonly program: Program
  readonly base: Input
  readonly usual: Usual
}

/** Writes down of a person what the file does not say already for all its cases. */
export const caseOf = (
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

export const seenAs = (workshop: Workshop, input: Input): SeenCase | null =>
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
export interface Sought {
  readonly found: { readonly input: Input; readonly way: Way } | null
  readonly not: readonly NotProposed[]
}

/** Of a limit that cannot decide alone nothing is said: its test says so. */
const isTold = ({ shows }: NotProposed): boolean => shows.kind !== 'limit'

/** Looks for one case, the best way first; gives that, and what could not be shown. */
export const soughtCase = (workshop: Workshop, target: Target, isShown: (way: number) => boolean): Sought => {
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

export const plainPart = ({ part: { aspects: _, ...part } }: Target): NotProposed['part'] => part
