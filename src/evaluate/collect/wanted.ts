import type { Node } from '../../model/node'
import type { Program } from '../../model/program'
import type { Standing, Standings } from '../../model/standing'
import { UNKNOWN } from '../../model/truth'
import { unsettledIn } from '../ask/unsettled'
import type { Derived } from '../known/lens'
import { wantedToday } from './wantedToday'

/** Lists the signals still to be fetched that can change whether conditions hold. */
export type Wanted = (nodes: readonly (Node | null)[]) => readonly number[]

/** Adds what decides whether older answers still count: without it they could seem to. */
const withOutdating = ({ signals }: Program, wanted: readonly number[]): readonly number[] => {
  const all = new Set(wanted)
  for (const index of all) {
    const outdating = signals[index]?.outdatedBy ?? null
    if (outdating !== null) all.add(outdating)
  }
  return [...all]
}

/** Makes the function that lists them. The items of a total that can be given are wanted only once it was not there. */
export const wantedOf = (program: Program, view: Derived, pending: ReadonlySet<number>): Wanted => {
  const signals = program.signals.map((signal) =>
    signal.derivation !== null && pending.has(signal.index) ? { ...signal, derivation: null } : signal,
  )
  const isWanted = (index: number): boolean => pending.has(index)
  const wanted = (node: Node | null): readonly number[] => {
    if (node === null || node.check(view) !== UNKNOWN) return []
    const unsettled = unsettledIn({ ...program, signals }, view, view.disputed, [node]).filter(isWanted)
    return unsettled.length > 0 ? unsettled : wantedToday(program, view, pending, node)
  }
  return (nodes) => withOutdating(program, nodes.flatMap(wanted)).filter(isWanted)
}

const isSure = ({ verdict }: Standing): boolean => verdict.truth !== UNKNOWN && verdict.by === 'certain'

/** Gives the conditions of a rule that can still matter: its own, and of one that applies those of what it asks. */
const mattering = (standing: Standing): readonly Node[] => [
  ...(isSure(standing) ? [] : [standing.rule.when]),
  ...(standing.state === 'applies' ? standing.rule.asked : []),
]

/**
 * Lists the signals that can change what becomes of rules. Whom a pathway is for comes first: what only its rules ask, red flags
 * apart, is wanted once that is as certain as it can be.
 */
export const wantedByRules = (
  { pathways }: Program,
  { rules }: Standings,
  asked: readonly string[] | undefined,
  wanted: Wanted,
): readonly number[] => {
  const populations = new Map(
    pathways
      .filter(({ id }) => asked === undefined || asked.includes(id))
      .map((pathway) => [pathway, wanted([pathway.population])] as const),
  )
  const inReach = rules.filter(
    ({ rule, state }) =>
      rule.rule.redFlag || (state !== 'not-indicated' && (populations.get(rule.pathway) ?? []).length === 0),
  )
  return [...[...populations.values()].flat(), ...wanted(inReach.flatMap(mattering))]
}
