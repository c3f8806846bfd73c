import type { Advice, Known, PathwayAdvice, Question, RuleState } from '../model/advice'
import type { Notice } from '../model/notice'
import type { Program } from '../model/program'
import type { PathwayState, Standing, Standings } from '../model/standing'
import type { PlanContext } from './context'
import type { Plan } from './plan'

/** What the other stages found. */
export interface Findings {
  readonly standings: Standings
  readonly plan: Plan
  readonly questions: readonly Question[]
  readonly signals: Readonly<Record<string, Known>>
  readonly notices: readonly Notice[]
}

const isUndecided = (state: RuleState): boolean => state === 'open' || state === 'undecidable'

const statusOf = (plan: Plan, { pathways, rules }: Standings): Advice['status'] => {
  if (plan.recommendations.length > 0) return 'advice'
  if (rules.some(({ state }) => isUndecided(state))) return 'incomplete'
  const states = [...pathways.values()]
  return states.length > 0 && states.every((state) => state === 'not-indicated') ? 'not-indicated' : 'no-advice'
}

const ruleAdvice = ({ rule, state, by }: Standing): PathwayAdvice['rules'][number] =>
  by === undefined ? rule.inState[state] : { id: rule.id, state, by }

/** Rules stand by pathway: those of one follow each other. */
const pathwayAdvice = (
  program: Program,
  states: ReadonlyMap<string, PathwayState>,
  standings: readonly Standing[],
): PathwayAdvice[] => {
  const rules = new Map(program.pathways.map(({ id }): [string, PathwayAdvice['rules'][number][]] => [id, []]))
  for (const standing of standings) rules.get(standing.rule.pathway.id)?.push(ruleAdvice(standing))
  return program.pathways.map(({ id, pathway }) => ({
    id,
    version: pathway.version,
    state: states.get(id) ?? 'open',
    rules: rules.get(id) ?? [],
  }))
}

/** What an advice says of rules and values, without a plan. */
export type Decisions = Pick<Advice, 'openRedFlags' | 'pathways' | 'signals'>

/** Puts together what is decided. */
export const decisionsOf = (program: Program, standings: Standings, signals: Findings['signals']): Decisions => ({
  openRedFlags: standings.rules
    .filter(({ rule, state }) => rule.rule.redFlag && isUndecided(state))
    .map(({ rule }) => rule.id),
  pathways: pathwayAdvice(program, standings.pathways, standings.rules),
  signals,
})

/** Puts together the advice. */
export const adviceOf = (context: PlanContext, { standings, plan, questions, signals, notices }: Findings): Advice => {
  const { input } = context
  const { recommendations, possible, urgency, coordinator, crisisLead, treatmentLead, agenda } = plan
  const { openRedFlags, pathways } = decisionsOf(context.program, standings, signals)
  return {
    format: 1,
    on: input.on,
    ...(input.network === undefined ? {} : { network: input.network }),
    status: statusOf(plan, standings),
    complete: !standings.rules.some(({ state }) => isUndecided(state)),
    openRedFlags,
    urgency,
    recommendations,
    possible,
    questions,
    coordinator,
    crisisLead,
    treatmentLead,
    agenda,
    pathways,
    signals,
    notices: [...notices, ...plan.notices],
  }
}
