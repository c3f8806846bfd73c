import type { Node, View } from '../model/node'
import type { Program, RuleProgram, SignalProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { answersOn } from './answersOn'
import { boxesOf } from './boxes'
import { supposeSeen } from './derive'
import type { Derived } from './lens'
import type { Observations } from './observe'

/** What is known of one person, and from what. */
interface Seen {
  readonly program: Program
  readonly observations: Observations
  readonly view: Derived
}

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

const truthIn = (nodes: readonly Node[], view: View): Truth =>
  nodes.reduce<Truth>((least, node) => Math.min(least, node.check(view)) as Truth, TRUE)

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
  const nodes = nodesOf(rule)
  const supposing = { ...seen, today: seen.view }
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
        outcomes[truthIn(nodes, supposed(answers))].push(answers)
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
