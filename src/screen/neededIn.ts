import type { Program } from '../model/program'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'

const listed = ({ signals, rules, pathways }: Program): readonly number[] => {
  const conditions = [...rules.map(({ when }) => when), ...pathways.flatMap(({ population }) => population ?? [])]
  const repeated = [...rules, ...pathways].flatMap((one) => one.repeated)
  return [...restingOn([...conditions.flatMap(testedIn), ...repeated], signals)].sort((left, right) => left - right)
}

const lists = new WeakMap<Program, readonly number[]>()

/** Lists the signals on which rules and populations rest, in the order in which they can be worked out. */
export const neededIn = (program: Program): readonly number[] => {
  const list = lists.get(program) ?? listed(program)
  lists.set(program, list)
  return list
}
