import { derive } from '../../evaluate/known/derive'
import { TODAY } from '../../evaluate/known/lens'
import type { Node } from '../../model/node'
import type { Program, RuleProgram } from '../../model/program'
import { type Truth, UNKNOWN } from '../../model/truth'
import { isSameState } from './isSameState'
import type { Mutant } from './mutantsOf'
import type { Seen } from './trial'

/** Finds a rule by its full name. */
export const ruleIn = ({ rules }: Program, id: string): RuleProgram | undefined => rules.find((rule) => rule.id === id)

/** The condition that a change is in, in some program; null for a change of another kind. */
export const changedNode = (program: Program, { part }: Pick<Mutant, 'part'>): Node | null => {
  switch (part.kind) {
    case 'when':
      return ruleIn(program, part.rule)?.when ?? null
    case 'item':
      return ruleIn(program, part.rule)?.items[part.item]?.when ?? null
    case 'population':
      return program.pathways.find(({ id }) => id === part.pathway)?.population ?? null
    default:
      return null
  }
}

/** How much a case may tell of a change; 0 for nothing. */
type Telling = (trial: Seen) => number

const bySignal = (mutant: Program, index: number): Telling => {
  return ({ situation, today, view }) => {
    const [was, now] = [view, derive(mutant, situation.observed.observations, today, TODAY)].map(
      (one) => one.states[index],
    )
    if (!isSameState(was, now)) return 2
    // What it may be is the same, but not by which answers that is found out.
    return was?.exact === false ? 1 : 0
  }
}

const isThere = ({ situation }: Seen, rule: string): boolean =>
  situation.standings.rules.some(
    (one) => one.rule.id === rule && one.state !== 'ruled-out' && one.state !== 'not-indicated',
  )

const byCondition = (original: Node, mutant: Node, part: Mutant['part']): Telling => {
  const certain = (was: Truth, now: Truth): number => (was !== now ? 2 : was === UNKNOWN ? 1 : 0)
  return (trial) => {
    if (part.kind === 'item' && !isThere(trial, part.rule)) return 0
    return certain(original.check(trial.view), mutant.check(trial.view))
  }
}

/** Tells how much a person may tell of a change, by what is known of them already. */
export const tellingOf = (mutant: Mutant, original: Program, changed: Program): Telling => {
  const { part } = mutant
  if (part.kind === 'signal') return bySignal(changed, original.index.get(part.signal) ?? -1)
  const [was, now] = [changedNode(original, mutant), changedNode(changed, mutant)]
  if (was !== null && now !== null) return byCondition(was, now, part)
  if (part.kind !== 'whole') return () => 0
  return (trial) => (isThere(trial, part.rule) ? 2 : mutant.kind === 'removed-rule' ? 1 : 0)
}
