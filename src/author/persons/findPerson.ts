import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Program, SignalProgram } from '../../model/program'
import { isReserved } from '../../model/signal'
import { FALSE, TRUE } from '../../model/truth'
import type { Goal } from './goal'
import { personIn } from './personIn'
import { focusedOn, questionBehind } from './questionBehind'
import { firstSketch, type Settled, type Sketch, settledBy } from './sketch'
import { splitAnswers, type Usual } from './splitAnswers'

/** Whom to look for. */
export interface Wanted {
  readonly program: Program
  /** The day and the circumstances, and what is known when no more is: answers stay as they are unless others are needed. */
  readonly base: Input
  readonly goals: readonly Goal[]
}

export interface Finding {
  /** Looks at the whole person, when all goals are met: by the advice, or by what a case shows. Default: all is well. */
  readonly isRight?: (input: Input) => boolean
  /** Values to try first, by signal. */
  readonly usual?: Usual
  /** How many steps to take at most. Default: 12,000. */
  readonly most?: number
}

/** Whom was found; when nobody was, whether nobody can be. */
export interface Found {
  readonly input: Input | null
  /** True when everything was gone through: with answers to questions it cannot be. */
  readonly isImpossible: boolean
}

const MOST = 12_000

const answersTo = (on: number, signal: SignalProgram, { settled }: Sketch, usual: Usual): readonly Settled[] => {
  const state = settled.get(signal.index)
  if (typeof state === 'object') return splitAnswers(on, signal, state, usual)
  // Of who reports and who is there already nobody says that they do not know.
  const none: readonly Settled[] = isReserved(signal.id) ? ['left'] : ['missing', 'left']
  return [...splitAnswers(on, signal, signal.full, usual), ...none]
}

interface Step {
  readonly sketch: Sketch
  readonly worth: number
}

const worthOf = (goals: readonly Goal[], { open, closed }: Sketch): number | null => {
  let worth = 0
  for (const goal of goals) {
    const truth = goal.mayBe(open.view)
    if (truth === FALSE) return null
    worth += (truth === TRUE ? 2 : 0) + (goal.isMet(closed.view) ? 1 : 0)
  }
  return worth
}

/** Looking at work: how far it is, and whether anything was left out. */
interface Search {
  readonly wanted: Wanted
  readonly program: Program
  readonly first: Sketch
  readonly on: number
  readonly isRight: (input: Input) => boolean
  readonly usual: Usual
  readonly most: number
  steps: number
  isImpossible: boolean
}

const stepsFrom = (search: Search, sketch: Sketch, signal: SignalProgram): readonly Step[] => {
  const { wanted, program, first, on, usual } = search
  return answersTo(on, signal, sketch, usual)
    .flatMap((answer): Step[] => {
      search.steps += 1
      const settled = settledBy(first, sketch, program, signal.index, answer)
      const worth = worthOf(wanted.goals, settled)
      return worth === null ? [] : [{ sketch: settled, worth }]
    })
    .sort((left, right) => right.worth - left.worth)
}

const rightIn = (search: Search, sketch: Sketch): Input | null => {
  const person = personIn(search.wanted.program, search.wanted.base, sketch)
  if (search.isRight(person)) return person
  // Another way to meet the goals may do.
  search.isImpossible = false
  return null
}

const among = (search: Search, steps: readonly Step[]): Input | null => {
  for (const step of steps) {
    if (search.steps > search.most) break
    const found = from(search, step.sketch)
    if (found !== null) return found
  }
  if (search.steps > search.most) search.isImpossible = false
  return null
}

const from = (search: Search, sketch: Sketch): Input | null => {
  const { goals } = search.wanted
  const unmet = goals.filter((goal) => !goal.isMet(sketch.closed.view))
  const person = unmet.length === 0 ? rightIn(search, sketch) : null
  if (person !== null) return person
  const hanging = unmet.length > 0 ? unmet : goals.filter((goal) => goal.mayBe(sketch.open.view) !== TRUE)
  for (const goal of hanging) {
    const signal = questionBehind(search.program, sketch, goal)
    if (signal !== undefined) return among(search, stepsFrom(search, sketch, signal))
  }
  return null
}

/**
 * Looks for a person of whom all goals are met, always the same one. What can no longer be is left at once; of what is left,
 * that which meets most goals is tried first.
 */
export const findPerson = (
  wanted: Wanted,
  { isRight = () => true, usual = new Map(), most = MOST }: Finding = {},
): Found => {
  const first = firstSketch(wanted.program, wanted.base)
  const program = focusedOn(wanted.program, wanted.goals, first)
  const on = parseDay(wanted.base.on) ?? 0
  const search: Search = { wanted, program, first, on, isRight, usual, most, steps: 0, isImpossible: true }
  const input = worthOf(wanted.goals, first) === null ? null : from(search, first)
  return { input, isImpossible: input === null && search.isImpossible }
}
