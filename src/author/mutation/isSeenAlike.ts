import { completionsOf } from '../../evaluate/exact/completions'
import { derive } from '../../evaluate/known/derive'
import { TODAY } from '../../evaluate/known/lens'
import type { Observations } from '../../evaluate/known/observe'
import type { DayNumber } from '../../model/day'
import type { Program, SignalProgram } from '../../model/program'
import { type Observed, type State, seenOfTheDay } from '../../model/state'
import { FALSE } from '../../model/truth'
import { isSameState } from './isSameState'

const MOST = 5000

/** Lists what answers that differ may leave: any of some options, or a number between two. */
const unsureOf = ({ signal, full }: SignalProgram, answers: readonly State[]): readonly State[] => {
  if (signal.type === 'choices' || signal.type === 'date') return []
  const later = (first: number): readonly State[] => answers.slice(first + 1)
  if (signal.type === 'integer' || signal.type === 'decimal')
    return answers.flatMap((from, first) => later(first).map((to) => ({ ...full, low: from.low, high: to.high })))
  const masks = Array.from({ length: full.mask }, (_, mask) => mask + 1)
  return masks.filter((mask) => (mask & (mask - 1)) !== 0).map((mask) => ({ ...full, mask }))
}

/** Lists all that can be known of one signal: each answer, some of them, that it does not exist, or nothing. */
const knownOf = (signal: SignalProgram): Observations => {
  const answers = completionsOf(signal, signal.full)
  const all: readonly State[] = [...answers, ...unsureOf(signal, answers), { ...signal.full, exists: FALSE }]
  return [null, ...all.map((state): Observed => seenOfTheDay({ ...state, reason: null }))]
}

/** Lists all ways in which answers to some questions are known or not; null where there are too many. */
const everyKnowledge = (program: Program, questions: readonly SignalProgram[]): readonly Observations[] | null => {
  const each = questions.map(knownOf)
  if (questions.some((signal) => completionsOf(signal, signal.full).length === 0)) return null
  if (each.reduce((product, { length }) => product * length, 1) > MOST) return null
  const nothing: Observations = program.signals.map(() => null)
  return questions.reduce<readonly Observations[]>(
    (all, { index }, place) => all.flatMap((one) => (each[place] ?? []).map((known) => one.with(index, known))),
    [nothing],
  )
}

/**
 * Tells whether a signal is seen alike in two programs, whatever is known of what it rests on: what looks at no more than that,
 * as who coordinates and who pays does, is then the same. False where it rests on answers with conditions of their own, or there is
 * too much to go through.
 */
export const isSeenAlike = (was: Program, now: Program, signal: SignalProgram, on: DayNumber): boolean => {
  const resting = signal.inputs.flatMap((index) => was.signals[index] ?? [])
  // Another derived signal is taken for what it may be given as: it then is all that it can be.
  if (!resting.every(({ isPlain, derivation }) => isPlain || derivation !== null)) return false
  const stateIn = (program: Program, known: Observations) => derive(program, known, on, TODAY).states[signal.index]
  // What is derived may be given as well.
  const all = everyKnowledge(was, [...resting, signal])
  return all?.every((known) => isSameState(stateIn(was, known), stateIn(now, known))) ?? false
}
