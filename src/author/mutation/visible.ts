import type { Advice } from '../../model/advice'

/** All of an advice that a case can say it expects, as one text: two persons' are equal when no case tells them apart. */
export const visible = ({ signals, pathways, recommendations, openRedFlags, questions, coordinator }: Advice): string =>
  JSON.stringify([
    signals,
    pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])),
    recommendations.flatMap(({ kind, to, due, responsible, law, mode, consent }) =>
      kind === 'refer' ? [[to, due, responsible.role, law?.possible, mode, consent]] : [],
    ),
    openRedFlags,
    questions.map(({ signal }) => signal),
    coordinator?.role,
  ])
