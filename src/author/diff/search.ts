import type { DiffExample, Seen } from '../../model/diff'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import { type Board, restsOf } from './board'
import type { Drawing, Pair } from './drawing'
import { type Advised, type Answers, advisedBy, inputOn } from './person'
import { seeded } from './seeded'
import { smallest } from './smallest'
import { someone } from './someone'
import { shortestTo, someTo } from './ways'

/** What both sides say of one thing, where that is what is looked for; else null. */
export type Shows = (advised: Advised) => readonly [before: Seen, after: Seen] | null

const SEED = 20260302

/** How many persons are made up along the ways that a drawing shows, and how many without. */
const GUIDED = 150
export const SAMPLED = 1000

const isPerson = (shows: Shows, board: Board, answers: Answers): boolean => {
  const advised = advisedBy(board.sides, answers)
  return advised !== null && shows(advised) !== null
}

/** Makes a person as small as can be, and says what differs for them. */
export const exampleOf = (board: Board, shows: Shows, answers: Answers): DiffExample | null => {
  const least = smallest(answers, (one) => isPerson(shows, board, one))
  const advised = advisedBy(board.sides, least)
  const seen = advised === null ? null : shows(advised)
  if (seen === null) return null
  const { reporter, involved } = inputOn(board.sides.after, board.sides, least)
  const { [REPORTER_SIGNAL]: _, [INVOLVED_SIGNAL]: __, ...given } = least
  return {
    given: Object.fromEntries(Object.entries(given).sort(([left], [right]) => (left < right ? -1 : 1))),
    ...(reporter === undefined ? {} : { reporter }),
    ...(involved === undefined ? {} : { involved: involved.map((one) => (typeof one === 'string' ? one : one.role)) }),
    before: seen[0],
    after: seen[1],
  }
}

/** Looks along the ways of drawings for a person who shows something. */
export const searchAlong = (
  board: Board,
  drawings: readonly Drawing[],
  wanted: readonly number[],
  rests: readonly Pair[],
  shows: Shows,
): DiffExample | null => {
  const near = shortestTo(drawings, wanted).find((one) => isPerson(shows, board, one))
  if (near !== undefined) return exampleOf(board, shows, near)
  const [chance, signals] = [seeded(SEED), observedIn(board, rests)]
  for (let tried = 0; tried < GUIDED; tried += 1) {
    const given = someTo(chance, drawings, wanted)
    if (given === null) continue
    const whole = someone(chance, signals, board.sides.on, given)
    if (isPerson(shows, board, whole)) return exampleOf(board, shows, whole)
  }
  return null
}

const observedIn = (board: Board, rests: readonly Pair[]) =>
  [...restsOf(board, rests)].filter(([, { derivation }]) => derivation === null).map(([id, one]) => ({ ...one, id }))

/** The persons of all cases, and after them made-up ones. */
export const sampleOf = (board: Board, rests: readonly Pair[]): Answers[] => {
  const [chance, signals] = [seeded(SEED), observedIn(board, rests)]
  const made = Array.from({ length: SAMPLED }, () => someone(chance, signals, board.sides.on, {}))
  return [...board.persons, ...made]
}
