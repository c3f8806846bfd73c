import type { Recommendation, Urgency } from '../model/advice'
import type { Indicator } from './wire'

/** As HL7 pairs them with the priorities of a request: stat is critical, asap and urgent are warning, routine is info. */
const INDICATORS: Readonly<Record<Urgency, Indicator>> = {
  now: 'critical',
  day: 'warning',
  workday: 'warning',
  week: 'warning',
  weeks: 'info',
  routine: 'info',
}

const ORDER: readonly Indicator[] = ['critical', 'warning', 'info']

/** Says how urgent a card is: as the most urgent of what it recommends, and a red flag never less than a warning. */
export const indicatorOf = (recommendations: readonly Recommendation[], redFlag: boolean): Indicator => {
  const found = new Set(recommendations.map(({ urgency }) => INDICATORS[urgency]))
  if (redFlag) found.add('warning')
  return ORDER.find((indicator) => found.has(indicator)) ?? 'info'
}
