import type { Advice } from '../../model/advice'

const referralsIn = (recommendations: Advice['recommendations']): unknown[] =>
  recommendations.flatMap(({ kind, to, due, responsible, law, mode, consent }) =>
    kind === 'refer' ? [[to, due, responsible.role, law?.possible, mode, consent]] : [],
  )

/** What an advice decides, as far as a case can say that it expects it, as one text: equal texts are one outcome. */
export const decided = ({ signals, pathways, recommendations, openRedFlags, coordinator }: Advice): string =>
  JSON.stringify([
    signals,
    pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])),
    referralsIn(recommendations),
    openRedFlags,
    coordinator?.role,
  ])

/** The same with what is asked next, what is still possible, and the notices: when these are equal, no case tells two advices apart. */
export const visible = (advice: Advice): string => {
  const { questions, possible, notices } = advice
  const more = [questions.map(({ signal }) => signal), referralsIn(possible), notices.map(({ code }) => code)]
  return `${decided(advice)} ${JSON.stringify(more)}`
}
