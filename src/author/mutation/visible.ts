import type { Advice, Known } from '../../model/advice'

const referralsIn = (recommendations: Advice['recommendations']): unknown[] =>
  recommendations.flatMap(({ kind, to, due, responsible, law, mode, consent }) =>
    kind === 'refer' ? [[to, due, responsible.role, law?.possible, mode, consent]] : [],
  )

/** What a case can expect of a signal: what it is or may be, and not why that is not known. */
const valuesIn = (signals: Advice['signals']): unknown[] =>
  Object.entries<Known | undefined>(signals).map(([id, known]) => [
    id,
    known?.value,
    known?.options,
    known?.low,
    known?.high,
  ])

/** What an advice decides, as far as a case can say that it expects it, as one text: equal texts are one outcome. */
export const decided = ({ signals, pathways, recommendations, openRedFlags, coordinator }: Advice): string =>
  JSON.stringify([
    valuesIn(signals),
    pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])),
    referralsIn(recommendations),
    openRedFlags,
    coordinator?.role,
  ])

/** The same with what may still follow. */
export const foreseen = (advice: Advice): string => `${decided(advice)} ${JSON.stringify(referralsIn(advice.possible))}`

/** The same with what is asked next: when these are equal, no case tells two advices apart, but by a notice. */
export const visible = (advice: Advice): string =>
  `${foreseen(advice)} ${JSON.stringify(advice.questions.map(({ signal }) => signal))}`
