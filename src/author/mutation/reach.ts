import { restsOn } from '../../evaluate/exact/restsOn'
import type { Program, RuleProgram } from '../../model/program'
import type { Mutant } from './mutantsOf'
import type { Looks } from './trial'

/** What a change can make otherwise: states of rules, values of signals, and referrals to roles. */
export interface Reach {
  readonly rules: ReadonlySet<string>
  readonly signals: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly redFlags: boolean
}

const signalsOn = ({ signals, index }: Program, id: string): Set<number> => {
  const all = new Set([index.get(id) ?? -1])
  for (const signal of signals) if (signal.inputs.some((input) => all.has(input))) all.add(signal.index)
  return all
}

const ownRules = (program: Program, { part }: Mutant, signals: ReadonlySet<number>): RuleProgram[] => {
  if (part.kind === 'population') return program.rules.filter(({ pathway }) => pathway.id === part.pathway)
  if (part.kind !== 'signal') {
    // What reads a rule rests on all that this one rests on, and is looked at as well.
    const reads = JSON.stringify({ kind: 'applies', rule: part.rule })
    return program.rules.filter(({ id, rule }) => id === part.rule || JSON.stringify(rule.when).includes(reads))
  }
  const rests = restsOn(program)
  return program.rules.filter(({ index }) => [...(rests[index]?.all ?? [])].some((signal) => signals.has(signal)))
}

/** Finds how far a change reaches: also to what its rules replace and pause. */
export const reachOf = (program: Program, mutant: Mutant): Reach => {
  const signals = mutant.part.kind === 'signal' ? signalsOn(program, mutant.part.signal) : new Set<number>()
  const own = ownRules(program, mutant, signals)
  const ids = new Set(own.flatMap(({ id, rule }) => [id, ...rule.replaces, ...rule.pauses]))
  const all = program.rules.filter(({ id }) => ids.has(id))
  return {
    rules: ids,
    signals: new Set([...signals].map((index) => program.signals[index]?.id ?? '')),
    roles: new Set(all.flatMap(({ items }) => items.flatMap(({ kind, to }) => (kind === 'refer' ? (to ?? []) : [])))),
    redFlags: own.some(({ rule }) => rule.redFlag),
  }
}

const meets = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean => {
  for (const one of left) if (right.has(one)) return true
  return false
}

/** How likely a case is to notice, by what it looks at: 0 for not at all. */
export const noticing = (reach: Reach, looks: Looks): number => {
  const nearby = meets(looks.rules, reach.rules) || meets(looks.signals, reach.signals) ? 4 : 0
  const asked = (looks.redFlags && reach.redFlags) || meets(looks.roles, reach.roles) ? 2 : 0
  return nearby + asked + (looks.questions || looks.whole ? 1 : 0)
}
