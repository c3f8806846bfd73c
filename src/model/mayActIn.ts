import type { DayNumber } from './day'
import type { PathwayProgram, Program, RuleProgram } from './program'
import { isInForce } from './validity'

const hasAuthority = ({ pathway }: PathwayProgram, on: DayNumber): boolean =>
  pathway.status === 'adopted' && isInForce(pathway.valid, on)

/** Makes the test whether a rule may replace or pause one of this id: a draft never acts on an adopted pathway in force. */
export const mayActIn = (program: Program, on: DayNumber): ((rule: RuleProgram, id: string) => boolean) => {
  const adopted = new Set(program.pathways.filter((pathway) => hasAuthority(pathway, on)).map(({ id }) => id))
  return (rule, id) => !adopted.has(id.slice(0, id.indexOf('/'))) || hasAuthority(rule.pathway, on)
}
