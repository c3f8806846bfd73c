import { onceFor } from '../model/onceFor'
import type { Program } from '../model/program'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'

/** Lists the signals on which rules and populations rest, in the order in which they can be worked out. */
export const neededIn = onceFor(({ signals, rules, pathways }: Program): readonly number[] => {
  const conditions = [...rules.map(({ when }) => when), ...pathways.flatMap(({ population }) => population ?? [])]
  const repeated = [...rules, ...pathways].flatMap((one) => one.repeated)
  return [...restingOn([...conditions.flatMap(testedIn), ...repeated], signals)].sort((left, right) => left - right)
})
