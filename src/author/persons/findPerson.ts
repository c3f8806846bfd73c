import { exactValue } from '../../evaluate/known'
import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Program, SignalProgram } from '../../model/program'
import { INVOLVED_SIGNAL, isReserved, REPORTER_SIGNAL } from '../../model/signal'
import type { State } from '../../model/state'
import { FALSE, TRUE } from '../../model/truth'
import type { Goal } from './goal'
import { focusedOn, questionBehind } from './questionBehind'
import { firstSketch, oneOf, type Settled, type Sketch, settledBy } from './sketch'
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

/** Any role that no condition names stands for all of those. */
const roleOf = ({ library }: Program, { options }: SignalProgram, option: string): string =>
  options.at(-1) === option ? (Object.keys(library.roles).find((role) => !options.includes(role)) ?? option) : option

const circumstances = (program: Program, signal: SignalProgram, state: State): Partial<Input> => {
  const value = exactValue(signal, state)
  if (signal.id === REPORTER_SIGNAL) return { reporter: roleOf(program, signal, String(value)) }
  const roles = Array.isArray(value) ? (value as readonly string[]) : []
  return { involved: roles.map((role) => roleOf(program, signal, role)) }
}

const personIn = ({ program, base }: Wanted, { settled }: Sketch): Input => {
  const signals: Record<string, unknown> = { ...base.signals }
  let input = base
  for (const signal of program.signals) {
    const answer = settled.get(signal.index)
    if (answer === undefined || answer === 'left') continue
    if (answer === 'missing') signals[signal.id] = { missing: 'unknown' }
    else if (signal.id === INVOLVED_SIGNAL || signal.id === REPORTER_SIGNAL)
      input = { ...input, ...circumstances(program, signal, oneOf(signal, answer)) }
    else signals[signal.id] = exactValue(signal, oneOf(signal, answer))
  }
  return { ...input, signals: signals as Input['signals'] }
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

/**
 * Looks for a person of whom all goals are met, always the same one. What can no longer be is left at once; of what is left,
 * that which meets most goals is tried first.
 */
export const findPerson = (
  wanted: Wanted,
  { isRight = () => true, usual = new Map(), most = MOST }: Finding = {},
): Found => {
  const { base, goals } = wanted
  const on = parseDay(base.on) ?? 0
  const first = firstSketch(wanted.program, base)
  const program = focusedOn(wanted.program, goals, first)
  let [steps, isImpossible] = [0, true]
  const next = (sketch: Sketch, signal: SignalProgram): readonly Step[] =>
    answersTo(on, signal, sketch, usual)
      .flatMap((answer): Step[] => {
        steps += 1
        const settled = settledBy(first, sketch, program, signal.index, answer)
        const worth = worthOf(goals, settled)
        return worth === null ? [] : [{ sketch: settled, worth }]
      })
      .sort((left, right) => right.worth - left.worth)
  const from = (sketch: Sketch): Input | null => {
    const unmet = goals.filter((goal) => !goal.isMet(sketch.closed.view))
    if (unmet.length === 0) {
      const person = personIn(wanted, sketch)
      if (isRight(person)) return person
      // Another way to meet the goals may do.
      isImpossible = false
    }
    const hanging = unmet.length > 0 ? unmet : goals.filter((goal) => goal.mayBe(sketch.open.view) !== TRUE)
    for (const goal of hanging) {
      const signal = questionBehind(program, sketch, goal)
      if (signal === undefined) continue
      for (const step of next(sketch, signal)) {
        if (steps > most) break
        const found = from(step.sketch)
        if (found !== null) return found
      }
      if (steps > most) isImpossible = false
      return null
    }
    return null
  }
  const input = worthOf(goals, first) === null ? null : from(first)
  return { input, isImpossible: input === null && isImpossible }
}
