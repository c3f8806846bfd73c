import type { Advice } from '../../model/advice'

/** What an advice decides, as far as a case can say that it expects it, as one text: equal texts are one outcome. */
export const decided = ({ signals, pathways, recommendations, openRedFlags, coordinator }: Advice): string =>
  JSON.stringify([
    signals,
    pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])),
    recommendations.flatMap(({ kind, to, due, responsible, law, mode, consent }) =>
      kind === 'refer' ? [[to, due, responsible.role, law?.possible, mode, consent]] : [],
    ),
    openRedFlags,
    coordinator?.role,
  ])

/** The same with what is asked next: when these are equal, no case tells two advices apart. */
export const visible = (advice: Advice): string =>
  `${decided(advice)} ${JSON.stringify(advice.questions.map(({ signal }) => signal))}`
