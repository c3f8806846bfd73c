import type { Funding } from './advice'
import type { Node } from './node'
import type { LawProgram } from './program'

/** Puts together what laws set by themselves: the terms that may hold, and how to object to a decision. */
export const legalOf = (
  laws: readonly LawProgram[],
  mayHold: (when: Node | null) => boolean,
): Pick<Funding, 'terms' | 'objection'> => {
  const terms = laws.flatMap((law) => law.terms.filter(({ when }) => mayHold(when)).map(({ clock }) => clock))
  const objection = laws.flatMap((law) => law.objection ?? [])
  return { ...(terms.length === 0 ? {} : { terms }), ...(objection.length === 0 ? {} : { objection }) }
}
