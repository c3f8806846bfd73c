import type { Question } from '../model/advice'
import type { Input } from '../model/input'
import type { Node } from '../model/node'
import type { Program, SignalProgram } from '../model/program'
import { isReserved } from '../model/signal'
import type { Standing, Standings } from '../model/standing'
import { FALSE } from '../model/truth'
import { type Forecast, forecastIn } from './forecast'
import type { Derived } from './lens'
import type { Observations } from './observe'
import { inOrder } from './ranking'
import { unsettledIn } from './unsettled'

/** A rule with signals that matter to it. */
interface Asking {
  readonly standing: Standing
  readonly signals: readonly number[]
}

/** A rule with the signals that can still change its state. */
export interface OpenRule extends Asking {
  /** How many questions it is expected to take, counted less where they serve other rules. */
  readonly cost: number
}

const ASKABLE = new Set(['not-asked', 'stale', 'unusable'])

/** Tells whether an answer may still come: what was declined, is not applicable or cannot be told is not asked again. */
const isAskable = (signal: SignalProgram, view: Derived): boolean =>
  view.disputed.has(signal.index) || (!isReserved(signal.id) && ASKABLE.has(view.states[signal.index]?.reason ?? ''))

const askable = (program: Program, view: Derived, signals: readonly number[]): number[] =>
  signals.filter((index) => {
    const signal = program.signals[index]
    return signal !== undefined && isAskable(signal, view)
  })

/** Gives the conditions of which the answers still matter for a rule: its own, and of one that applies those of what it asks. */
const mattering = ({ rule, state, verdict }: Standing): readonly (Node | null)[] => {
  const { population } = rule.pathway
  if (state === 'open') return verdict.truth === FALSE ? [] : [rule.rule.redFlag ? null : population, rule.when]
  if (state !== 'applies') return []
  const isSure = verdict.by === 'certain' && !rule.lenient
  return [...(isSure ? [] : [rule.rule.redFlag ? null : population, rule.when]), ...rule.asked]
}

/** Tells of a rule that is not certain, or of which not all is given yet, which signals can still change that; else null. */
export const openRule = (
  program: Program,
  view: Derived,
  standing: Standing,
  { cost, order }: Forecast,
): OpenRule | null => {
  const nodes = mattering(standing).filter((node) => node !== null)
  if (nodes.length === 0 && standing.state !== 'open') return null
  const signals = askable(program, view, unsettledIn(program, view, view.disputed, order('all', nodes), order))
  return standing.state === 'open' || signals.length > 0 ? { standing, signals, cost: cost(standing.rule.when) } : null
}

/** Does so for every rule. */
export const openRules = (program: Program, view: Derived, { rules }: Standings): OpenRule[] => {
  const forecast = forecastIn(program, view)
  return rules.map((standing) => openRule(program, view, standing, forecast)).filter((open) => open !== null)
}

/** Sets apart the open rules of which all that could settle them was asked and has no value. */
export const withUndecidable = (standings: Standings, open: readonly OpenRule[]): Standings => {
  const stuck = new Set(
    open
      .filter(({ signals, standing }) => signals.length === 0 && standing.state === 'open')
      .map(({ standing }) => standing),
  )
  if (stuck.size === 0) return standings
  return {
    ...standings,
    rules: standings.rules.map((standing) => (stuck.has(standing) ? { ...standing, state: 'undecidable' } : standing)),
  }
}

const mayAnswer = ({ signal }: SignalProgram, reporter: string | undefined): boolean =>
  reporter === undefined || signal.who === undefined || signal.who.includes(reporter)

const questionOf = ({ id, signal }: SignalProgram, rules: readonly Standing[]): Question => ({
  signal: id,
  ask: signal.ask ?? signal.label,
  type: signal.type,
  ...(signal.options === undefined ? {} : { options: signal.options }),
  ...(signal.unit === undefined ? {} : { unit: signal.unit }),
  ...(signal.range === undefined ? {} : { range: signal.range }),
  decides: [...new Set(rules.map(({ rule }) => rule.id))],
  // Of a red flag that applies, only who pays or how certain it is can still be asked.
  redFlag: rules.some(({ rule, state }) => rule.rule.redFlag && state === 'open'),
})

/** Tells which signals can still decide which law pays, of the rules that need to know. */
export const fundingQuestions = (program: Program, view: Derived, needs: readonly Asking[]): Asking[] =>
  needs.map((need) => ({ ...need, signals: askable(program, view, need.signals) }))

/** What is known, and what is still open. */
interface Unfinished {
  readonly view: Derived
  readonly observations: Observations
  readonly open: readonly OpenRule[]
  /** Of what is recommended: what only decides which law pays. */
  readonly funding: readonly Asking[]
}

/**
 * Lists what to ask: where a given value and its items disagree first, then by which rule it settles, and last what only
 * decides which law pays.
 */
export const questionsFor = (program: Program, { open, funding, ...known }: Unfinished, input: Input): Question[] => {
  const { view } = known
  const needed = new Map<number, Standing[]>()
  for (const { standing, signals } of [...inOrder(program, known, open, input), ...funding]) {
    for (const index of signals) needed.set(index, [...(needed.get(index) ?? []), standing])
  }
  const indexes = [...needed.keys()]
  const first = indexes.filter((index) => view.disputed.has(index))
  const rest = indexes.filter((index) => !view.disputed.has(index))
  return [...first, ...rest].flatMap((index) => {
    const signal = program.signals[index]
    return signal !== undefined && mayAnswer(signal, input.reporter)
      ? [questionOf(signal, needed.get(index) ?? [])]
      : []
  })
}
