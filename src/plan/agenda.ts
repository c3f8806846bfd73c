import type { AgendaItem, Recommendation } from '../model/advice'
import type { PlanContext } from './context'
import { opposedTo } from './opposedTo'

const discussed = (recommendations: readonly Recommendation[]): AgendaItem[] =>
  recommendations
    .filter(({ kind }) => kind === 'discuss')
    .map(({ text, reasons }) => ({ text: text ?? '', rules: reasons.map(({ rule }) => rule) }))

const contradictions = ({ program, applying }: PlanContext): AgendaItem[] => {
  const items: AgendaItem[] = []
  for (const { rule } of applying) {
    const opposed = opposedTo(program, rule)
    if (opposed.size === 0) continue
    for (const { rule: other } of applying) {
      if (other.index <= rule.index || !opposed.has(other.id)) continue
      const text = `“${rule.rule.title}” en “${other.rule.title}” spreken elkaar tegen: bespreek samen wat nu past.`
      items.push({ text, rules: [rule.id, other.id] })
    }
  }
  return items
}

/** Lists what people must settle together: what rules ask to discuss, and rules that contradict each other. */
export const agendaOf = (context: PlanContext, recommendations: readonly Recommendation[]): AgendaItem[] => [
  ...discussed(recommendations),
  ...contradictions(context),
]
