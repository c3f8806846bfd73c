import type { DayNumber } from './day'
import type { PathwayProgram, Program, RuleProgram } from './program'
import { isInForce } from './validity'

const hasAuthority = ({ pathway }: PathwayProgram, on: DayNumber): boolean =>
  pathway.status === 'adopted' && isInForce(pathway.valid, on)

/** Tells whether a rule may replace or pause one of this id. */
export type MayAct = (rule: RuleProgram, id: string) => boolean

/** Makes that test: a draft never acts on an adopted pathway in force. */
export const mayActIn = ({ pathways }: Program, on: DayNumber): MayAct => {
  const adopted = new Set(pathways.filter((pathway) => hasAuthority(pathway, on)).map(({ id }) => id))
  return (rule, id) => !adopted.has(id.slice(0, id.indexOf('/'))) || hasAuthority(rule.pathway, on)
}
