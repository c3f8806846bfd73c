import type { AgendaItem, Recommendation } from '../model/advice'
import type { PlanContext } from './context'

const discussed = (recommendations: readonly Recommendation[]): AgendaItem[] =>
  recommendations
    .filter(({ kind }) => kind === 'discuss')
    .map(({ text, reasons }) => ({ text: text ?? '', rules: reasons.map(({ rule }) => rule) }))

const contradictions = ({ applying }: PlanContext): AgendaItem[] => {
  const rules = applying.map(({ rule }) => rule)
  return rules.flatMap((rule) =>
    rules
      .filter((other) => other.index > rule.index)
      .filter((other) => rule.rule.conflictsWith.includes(other.id) || other.rule.conflictsWith.includes(rule.id))
      .map((other) => ({
        text: `“${rule.rule.title}” en “${other.rule.title}” spreken elkaar tegen: bespreek samen wat nu past.`,
        rules: [rule.id, other.id],
      })),
  )
}

/** Lists what people must settle together: what rules ask to discuss, and rules that contradict each other. */
export const agendaOf = (context: PlanContext, recommendations: readonly Recommendation[]): AgendaItem[] => [
  ...discussed(recommendations),
  ...contradictions(context),
]
