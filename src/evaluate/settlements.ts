import type { AnswerSets, SettlingAnswer } from '../model/answerSets'
import type { Program } from '../model/program'
import type { Standing } from '../model/standing'
import { type Alike, isMeasured, settlingOf } from './explain/settling'
import { exactValue } from './known/known'
import type { Situation } from './situation'

const answerOf = ({ signal, states, isFirst }: Alike): SettlingAnswer => {
  const values = states.map((state) => exactValue(signal, state))
  if (!isMeasured(signal)) return { signal: signal.id, values }
  const [low, high] = [values[0] as number | string, values.at(-1) as number | string]
  // There is no first day.
  return isFirst && signal.signal.type === 'date' ? { signal: signal.id, high } : { signal: signal.id, low, high }
}

/** Tells which questions settle a rule, and with which answers. */
export const settlementsOf = (program: Program, situation: Situation, { rule, state }: Standing): AnswerSets => {
  const { view, observed, open } = situation
  const signals = state === 'open' ? (open.find(({ standing }) => standing.rule === rule)?.signals ?? []) : []
  const { found, cut } = settlingOf({ program, view, observations: observed.observations }, rule, signals)
  return {
    rule: rule.id,
    state,
    sets: found.map(({ signals: together, applies, rulesOut }) => ({
      signals: together.map(({ id }) => id),
      applies: applies.map((answers) => answers.map(answerOf)),
      rulesOut: rulesOut.map((answers) => answers.map(answerOf)),
    })),
    cut,
  }
}
