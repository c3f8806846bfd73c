import type { View } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import type { Standing } from '../../model/standing'
import type { State } from '../../model/state'
import { FALSE, UNKNOWN } from '../../model/truth'
import { completionsOf } from '../exact/completions'

/** While more than this is to be asked, much else happens before what one answer makes needless matters. */
const FEW = 10

/** By question the rules that it can still change. */
type Needed = ReadonlyMap<number, readonly Standing[]>

const isSettled = ({ rule: { when, rule, pathway }, state }: Standing, view: View): boolean => {
  const truth = when.check(view)
  if (state !== 'open' || truth === UNKNOWN) return false
  return truth === FALSE || rule.redFlag || pathway.population?.check(view) !== UNKNOWN
}

/** Answers of which each is as likely as another; of a number or a day nobody can tell what they will make needless. */
const answersTo = (signal: SignalProgram, state: State): readonly State[] =>
  signal.options.length > 0 || signal.signal.type === 'boolean' ? completionsOf(signal, state) : []

/** How many other questions an answer makes needless, on average over the answers; null where these cannot be listed. */
const needlessBy = (signal: SignalProgram, view: View, needed: Needed): number | null => {
  const { index } = signal
  const answers = answersTo(signal, view.states[index] ?? signal.full)
  const needless = answers.map((answer) => {
    const after = { on: view.on, states: view.states.with(index, answer) }
    const settled = new Set((needed.get(index) ?? []).filter((rule) => isSettled(rule, after)))
    return [...needed].filter(([other, rules]) => other !== index && rules.every((rule) => settled.has(rule))).length
  })
  return answers.length === 0 ? null : needless.reduce((sum, count) => sum + count, 0) / answers.length
}

/**
 * Tells which of the questions of one rule goes first where few are left: the one of which an answer makes most of all questions
 * needless, also those of other rules, if that is half a question more than the one that was to go first; else that one.
 */
export const foremost = (
  { signals }: Program,
  view: View,
  needed: Needed,
  candidates: readonly number[],
): readonly number[] => {
  if (needed.size > FEW) return candidates.slice(0, 1)
  const worths = candidates.map((index) => {
    const signal = signals[index]
    return signal === undefined ? null : needlessBy(signal, view, needed)
  })
  const [own = null] = worths
  const most = Math.max(...worths.map((worth) => worth ?? 0))
  const place = own !== null && most - own >= 0.5 ? worths.indexOf(most) : 0
  return candidates.slice(place, place + 1)
}
