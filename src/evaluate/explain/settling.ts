import { outcomesOf } from '../../model/diagram'
import type { Node, View } from '../../model/node'
import type { RuleProgram, SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'
import { answersOn } from '../exact/answersOn'
import { isPossible } from '../exact/cells'
import type { Known as Seen } from '../exact/pen'
import { pictureOf } from '../exact/picture'
import { supposeSeen } from '../known/derive'
import { boxesOf } from './boxes'

/** A question with the answers that differ. */
interface Candidate {
  readonly signal: SignalProgram
  readonly values: readonly State[]
}

/** Answers to one question of which each does the same. */
export interface Alike {
  readonly signal: SignalProgram
  readonly states: readonly State[]
  /** True when all answers before the first of these do the same. */
  readonly isFirst: boolean
}

/** Questions that settle a rule together, with the answers that do. */
interface Settling {
  readonly signals: readonly SignalProgram[]
  readonly applies: readonly (readonly Alike[])[]
  readonly rulesOut: readonly (readonly Alike[])[]
}

export interface Settlings {
  readonly found: readonly Settling[]
  /** True when there may be more. */
  readonly cut: boolean
}

/** Larger sets tell a person nothing. */
const MOST_TOGETHER = 3
const MOST_SETS = 50
/** Combinations of answers that are tried for one rule. */
const MOST_TRIED = 20_000
/** A number of which every value matters is tried by itself only. */
const MOST_VALUES_TOGETHER = 32

/** Tells whether its answers have an order, so that a stretch of them can be named by its ends. */
export const isMeasured = ({ signal: { type } }: SignalProgram): boolean =>
  type === 'integer' || type === 'decimal' || type === 'date'

/** Places of answers, each as its candidate and its value. */
type Answers = readonly (readonly [candidate: number, value: number])[]

const keyOf = (answers: Answers): string => answers.map(([candidate, value]) => `${candidate}=${value}`).join(' ')

const without = (answers: Answers, left: number): Answers => answers.filter((_, place) => place !== left)

const candidatesIn = (seen: Seen, signals: readonly number[]): Candidate[] =>
  signals.flatMap((index): Candidate[] => {
    const [signal, state] = [seen.program.signals[index], seen.view.states[index]]
    if (signal === undefined || state === undefined) return []
    return [{ signal, values: answersOn(seen.view.on, signal, state) }]
  })

const nodesOf = ({ rule, when, pathway }: RuleProgram): readonly Node[] =>
  rule.redFlag || pathway.population === null ? [when] : [pathway.population, when]

/** Tells whether conditions hold together in what is supposed to be known. */
type TruthIn = (view: View) => Truth

/** By three-valued logic, and where that leaves it open by what is left of all that was possible. */
const truthOf = (seen: Seen, rule: RuleProgram): TruthIn => {
  const nodes = nodesOf(rule)
  const least: TruthIn = (view) =>
    nodes.reduce<Truth>((truth, node) => Math.min(truth, node.check(view)) as Truth, TRUE)
  // What is met by not being known may turn with every answer: that no picture of today holds.
  const isLenient = rule.lenient || (rule.indicatedLeniently && rule.pathway.repeated.length > 0)
  if (isLenient || rule.repeated.length === 0) return least
  const { all, variables } = pictureOf(seen, false)
  const drawn = all(nodes)
  return (view) => {
    const truth = least(view)
    if (truth !== UNKNOWN) return truth
    const [only, ...others] = outcomesOf(drawn, (number, cell) => {
      const variable = variables[number]
      const state = variable === undefined ? undefined : view.states[variable.signal.index]
      return variable === undefined || state === undefined || isPossible(variable, cell, state)
    })
    return others.length === 0 && (only === FALSE || only === TRUE) ? only : UNKNOWN
  }
}

function* chosen(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield []
  else
    for (let first = from; first < count; first += 1)
      for (const rest of chosen(count, size - 1, first + 1)) yield [first, ...rest]
}

function* answersTo(candidates: readonly Candidate[], [first, ...rest]: readonly number[]): Generator<Answers> {
  if (first === undefined) yield []
  else
    for (const others of answersTo(candidates, rest))
      for (let value = 0; value < (candidates[first]?.values.length ?? 0); value += 1) yield [[first, value], ...others]
}

const asSettling = (candidates: readonly Candidate[], chosen: readonly number[], outcomes: Outcomes): Settling => {
  const signals = chosen.flatMap((candidate) => candidates[candidate]?.signal ?? [])
  const alike = (truth: Truth): Alike[][] =>
    boxesOf(
      outcomes[truth].map((answers) => answers.map(([, value]) => value)),
      signals.map(isMeasured),
    ).map((box) =>
      box.flatMap((values, place): Alike[] => {
        const candidate = candidates[chosen[place] ?? -1]
        return candidate === undefined
          ? []
          : [
              {
                signal: candidate.signal,
                states: values.flatMap((value) => candidate.values[value] ?? []),
                isFirst: values.includes(0),
              },
            ]
      }),
    )
  return { signals, applies: alike(TRUE), rulesOut: alike(FALSE) }
}

type Outcomes = Readonly<Record<Truth, Answers[]>>

/** Lists the smallest sets of questions, up to three, of which some answers settle a rule; `signals` are those that may be asked. */
export const settlingOf = (seen: Seen, rule: RuleProgram, signals: readonly number[]): Settlings => {
  const candidates = candidatesIn(seen, signals)
  const truthIn = truthOf(seen, rule)
  const supposing = { today: seen.view, ...seen }
  /** Answers that settle it already, and whatever is answered beside them. */
  const settled = new Set<string>()
  const isSettledByFewer = (answers: Answers): boolean =>
    answers.length > 1 &&
    answers.some((_, left) => {
      const fewer = without(answers, left)
      return settled.has(keyOf(fewer)) || isSettledByFewer(fewer)
    })
  const supposed = (answers: Answers): View =>
    supposeSeen(
      supposing,
      new Map(
        answers.flatMap(([candidate, value]) => {
          const [one, state] = [candidates[candidate], candidates[candidate]?.values[value]]
          return one === undefined || state === undefined ? [] : [[one.signal.index, state] as const]
        }),
      ),
    )
  const isLong = (one: number): boolean => (candidates[one]?.values.length ?? 0) > MOST_VALUES_TOGETHER
  const found: Settling[] = []
  let tried = 0
  for (let size = 1; size <= Math.min(MOST_TOGETHER, candidates.length); size += 1) {
    for (const together of chosen(candidates.length, size)) {
      if (size > 1 && together.some(isLong)) continue
      const outcomes: Outcomes = { [FALSE]: [], [UNKNOWN]: [], [TRUE]: [] }
      for (const answers of answersTo(candidates, together)) {
        if (isSettledByFewer(answers)) continue
        if (tried === MOST_TRIED) return { found, cut: true }
        tried += 1
        outcomes[truthIn(supposed(answers))].push(answers)
      }
      const settling = [...outcomes[TRUE], ...outcomes[FALSE]]
      if (settling.length === 0) continue
      if (found.length === MOST_SETS) return { found, cut: true }
      for (const answers of settling) settled.add(keyOf(answers))
      found.push(asSettling(candidates, together, outcomes))
    }
  }
  return { found, cut: candidates.some((_, one) => isLong(one)) }
}
