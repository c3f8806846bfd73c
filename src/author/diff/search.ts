import type { DiffExample, Seen } from '../../model/diff'
import type { SignalProgram } from '../../model/program'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import { type Board, restsOf } from './board'
import type { Drawing, Pair } from './drawing'
import { type Glance, viewsOf } from './glance'
import { type Advised, type Answers, advisedBy, inputOn } from './person'
import { seeded } from './seeded'
import { smallest } from './smallest'
import { someone } from './someone'
import { shortestTo, someTo } from './ways'

/** What both sides say of one thing, where that is what is looked for; else null. */
export type Shows = (advised: Advised) => readonly [before: Seen, after: Seen] | null

/** Who is looked for. */
export interface Wanted {
  readonly glance: Glance
  readonly shows: Shows
}

const SEED = 20260302

/** How many persons are made up along the ways that a drawing shows, and how many without. */
const GUIDED = 150
const SAMPLED = 1000

/** For how many persons at most a whole advice is asked in one search, when a glance says that they may show it. */
const MOST_ADVISED = 12

const mayShow = ({ sides }: Board, { glance }: Wanted, answers: Answers): boolean => glance(viewsOf(sides, answers))

const seenBy = ({ sides }: Board, { shows }: Wanted, answers: Answers): ReturnType<Shows> => {
  const advised = advisedBy(sides, answers)
  return advised === null ? null : shows(advised)
}

/** Makes a person who may show something as small as can be, and says what differs for them; null when nothing does. */
const exampleOf = (board: Board, wanted: Wanted, answers: Answers): DiffExample | null => {
  if (seenBy(board, wanted, answers) === null) return null
  const isOne = (one: Answers): boolean => mayShow(board, wanted, one) && seenBy(board, wanted, one) !== null
  // A glance costs far less than an advice.
  const near = smallest(answers, (one) => mayShow(board, wanted, one))
  const least = smallest(isOne(near) ? near : answers, isOne)
  const seen = seenBy(board, wanted, least)
  return seen === null ? null : told(board, least, seen)
}

const told = (board: Board, answers: Answers, [before, after]: readonly [Seen, Seen]): DiffExample => {
  const { reporter, involved } = inputOn(board.sides.after, board.sides, answers)
  const { [REPORTER_SIGNAL]: _, [INVOLVED_SIGNAL]: __, ...given } = answers
  return {
    given: Object.fromEntries(Object.entries(given).sort(([left], [right]) => (left < right ? -1 : 1))),
    ...(reporter === undefined ? {} : { reporter }),
    ...(involved === undefined ? {} : { involved: involved.map((one) => (typeof one === 'string' ? one : one.role)) }),
    before,
    after,
  }
}

/** Looks along the ways of drawings for a person who shows something. */
export const searchAlong = (
  board: Board,
  drawings: readonly Drawing[],
  outcomes: readonly number[],
  rests: readonly Pair[],
  wanted: Wanted,
): DiffExample | null => {
  for (const near of outcomes.flatMap((outcome) => shortestTo(drawings, [outcome]))) {
    const example = exampleOf(board, wanted, near)
    if (example !== null) return example
  }
  return searchAmong(board, guided(board, drawings, outcomes, rests), wanted)
}

/** Makes up persons along the ways of drawings. */
function* guided(
  board: Board,
  drawings: readonly Drawing[],
  outcomes: readonly number[],
  rests: readonly Pair[],
): Generator<Answers> {
  const [chance, signals] = [seeded(SEED), observedIn(board, rests)]
  for (let tried = 0; tried < GUIDED; tried += 1) {
    const given = someTo(chance, drawings, outcomes)
    if (given !== null) yield someone(chance, signals, board.sides.on, given)
  }
}

const observedIn = (board: Board, rests: readonly Pair[]): SignalProgram[] =>
  [...restsOf(board, rests)].filter(([, { derivation }]) => derivation === null).map(([id, one]) => ({ ...one, id }))

/** The persons of all cases, and after them made-up ones. */
export const sampleOf = (board: Board, rests: readonly Pair[]): Answers[] => {
  const [chance, signals] = [seeded(SEED), observedIn(board, rests)]
  const made = Array.from({ length: SAMPLED }, () => someone(chance, signals, board.sides.on, {}))
  return [...board.persons, ...made]
}

/** Looks among persons for one who shows something. */
export const searchAmong = (board: Board, persons: Iterable<Answers>, wanted: Wanted): DiffExample | null => {
  let advised = 0
  for (const answers of persons) {
    if (!mayShow(board, wanted, answers)) continue
    const example = exampleOf(board, wanted, answers)
    advised += 1
    if (example !== null || advised >= MOST_ADVISED) return example
  }
  return null
}
