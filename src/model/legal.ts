import type { Funding, LegalClock, Objection } from './advice'
import type { LawProgram } from './fundingProgram'
import type { Node } from './node'

/** Puts together what laws set by themselves: the terms that may hold, and how to object to a decision. */
export const legalOf = (
  laws: readonly LawProgram[],
  mayHold: (when: Node | null) => boolean,
): Pick<Funding, 'terms' | 'objection'> => {
  const [terms, objection]: [LegalClock[], Objection[]] = [[], []]
  for (const law of laws) {
    for (const { clock, when } of law.terms) if (mayHold(when)) terms.push(clock)
    if (law.objection !== null) objection.push(law.objection)
  }
  if (terms.length === 0) return objection.length === 0 ? {} : { objection }
  return objection.length === 0 ? { terms } : { terms, objection }
}
