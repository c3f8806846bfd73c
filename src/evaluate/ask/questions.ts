import type { Question } from '../../model/advice'
import type { Input } from '../../model/input'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import { isReserved } from '../../model/signal'
import type { Standing, Standings } from '../../model/standing'
import { FALSE } from '../../model/truth'
import { isIndicatedLeniently } from '../exact/isIndicatedLeniently'
import { type Mattering, matteringIn, type Pictures } from '../exact/mattering'
import type { Derived } from '../known/lens'
import type { Observations } from '../known/observe'
import { costIn, type Forecast, forecastIn, soonestIn } from './forecast'
import { foremost } from './foremost'
import { mayStillActIn } from './mayStillActIn'
import { inOrder } from './ranking'
import { unsettledIn } from './unsettled'
import { waitingIn } from './waiting'

/** A rule with signals that matter to it. */
interface Asking {
  readonly standing: Standing
  readonly signals: readonly number[]
}

/** A rule with the signals that can still change its state. */
export interface OpenRule extends Asking {
  /** How many questions it is expected to take, counted less where they serve other rules. */
  readonly cost: number
  /** Of its signals those that are asked only when nothing else is left, or it applies. */
  readonly waiting: readonly number[]
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

/** What is known of one person, and what can be made of it to see what to ask. */
export interface Looking {
  readonly program: Program
  readonly view: Derived
  readonly pictures: Pictures
  /** Tells of a rule that is itself replaced whether it may still turn out to replace or pause one that applies. */
  readonly mayStillAct: (standing: Standing) => boolean
  /** Null when nobody wants to know what to ask first. */
  readonly forecast: Forecast | null
}

/** Gives the conditions of which the answers still matter for a rule: its own, and of one that applies those of what it asks. */
const mattering = ({ view, mayStillAct }: Looking, standing: Standing): Mattering => {
  const { rule, state, verdict } = standing
  const population = rule.rule.redFlag ? null : rule.pathway.population
  const own = population === null ? [rule.when] : [population, rule.when]
  const asked = rule.asked.map((node) => [node])
  if ((state === 'open' && verdict.truth !== FALSE) || mayStillAct(standing)) return { which: 'own', conditions: [own] }
  if (state !== 'applies') return { which: 'none', conditions: [] }
  const isSure = verdict.by === 'certain' && !rule.lenient && !isIndicatedLeniently(rule, view)
  return isSure ? { which: 'asked', conditions: asked } : { which: 'all', conditions: [own, ...asked] }
}

/** Tells of a rule that is not certain, or of which not all is given yet, which signals can still change that; else null. */
export const openRule = (looking: Looking, standing: Standing): OpenRule | null => {
  const { program, view, pictures, forecast } = looking
  const { rule, state } = standing
  const matters = mattering(looking, standing)
  const { conditions } = matters
  if (conditions.length === 0 && state !== 'open') return null
  const nodes = forecast === null ? conditions.flat() : soonestIn(forecast, conditions.flat())
  const unsettled = unsettledIn(program, view, view.disputed, nodes, forecast)
  const matter = unsettled.length === 0 ? null : matteringIn(program, pictures, view, rule, matters)
  const signals = askable(program, view, matter === null ? unsettled : unsettled.filter((index) => matter.has(index)))
  if (state !== 'open' && signals.length === 0) return null
  const cost = forecast === null ? 0 : costIn(forecast, rule.when)
  return { standing, signals, cost, waiting: waitingIn(program, view, forecast, standing, signals) }
}

type Seen = Pick<Looking, 'program' | 'view' | 'pictures'>

/** Prepares to look at rules, of which this became. */
export const lookingAt = ({ program, view, pictures }: Seen, standings: Standings): Looking => ({
  program,
  view,
  pictures,
  mayStillAct: mayStillActIn(program, view.on, standings.rules),
  forecast: forecastIn(program, view),
})

/** Does so for every rule. */
export const openRules = (seen: Seen, standings: Standings): OpenRule[] => {
  const looking = lookingAt(seen, standings)
  return standings.rules.map((standing) => openRule(looking, standing)).filter((open) => open !== null)
}

/** Does so for rules of which somebody wants to know whether they are open or undecidable, and not what to ask first. */
export const openAmong = (
  { program, view, pictures }: Seen,
  { rules }: Standings,
  isLookedAt: (rule: RuleProgram) => boolean,
): OpenRule[] => {
  const looking = { program, view, pictures, mayStillAct: () => false, forecast: null }
  return rules
    .filter(({ rule, state }) => state === 'open' && isLookedAt(rule))
    .map((standing) => openRule(looking, standing))
    .filter((open) => open !== null)
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
  // Of a red flag that applies, only who pays, who leads or how certain it is can still be asked.
  redFlag: rules.some(({ rule, state }) => rule.rule.redFlag && state === 'open'),
})

/** Tells which signals can still decide who pays, or who leads, of the rules that need to know. */
export const needQuestions = (program: Program, view: Derived, needs: readonly Asking[]): Asking[] =>
  needs.map((need) => ({ ...need, signals: askable(program, view, need.signals) }))

/** What is known, and what is still open. */
interface Unfinished {
  readonly view: Derived
  readonly observations: Observations
  readonly open: readonly OpenRule[]
  /** Of what is recommended: what only decides who pays or who leads. */
  readonly needs: readonly Asking[]
}

/**
 * Lists what to ask: where a given value and its items disagree first, then by which rule it settles, and last what only
 * decides who pays or who leads.
 */
export const questionsFor = (program: Program, { open, needs, ...known }: Unfinished, input: Input): Question[] => {
  const { view } = known
  const needed = new Map<number, Standing[]>()
  const asking = [...inOrder(program, known, open, input), ...needs]
  for (const { standing, signals } of asking) {
    for (const index of signals) {
      const known = needed.get(index)
      if (known === undefined) needed.set(index, [standing])
      else known.push(standing)
    }
  }
  const { signals: ahead = [] } = asking.find(({ signals }) => signals.length > 0) ?? {}
  const indexes = [...new Set([...foremost(program, view, needed, ahead), ...needed.keys()])]
  const first = indexes.filter((index) => view.disputed.has(index))
  const rest = indexes.filter((index) => !view.disputed.has(index))
  return [...first, ...rest].flatMap((index) => {
    const signal = program.signals[index]
    return signal !== undefined && mayAnswer(signal, input.reporter)
      ? [questionOf(signal, needed.get(index) ?? [])]
      : []
  })
}
