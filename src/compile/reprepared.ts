import type { Library } from '../model/library'
import type { Node } from '../model/node'
import { onceFor } from '../model/onceFor'
import type { PathwayProgram, Program, RuleProgram, SignalProgram } from '../model/program'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'
import { conditionsIn, lenientlyIn, pathwayProgram } from './prepare'
import type { Names } from './resolve'
import { ruleProgram } from './rules'
import { signalProgram } from './signals'
import { withMoreUses } from './uses'

/** What in a library is otherwise than it was when a program was made of it: ids, of rules in full. */
export interface Changed {
  readonly rule?: string
  readonly signal?: string
  readonly pathway?: string
}

/** What reads rules: the rules that each rule, signal or population names, by id. */
interface Reading {
  readonly rules: ReadonlyMap<string, readonly string[]>
  readonly signals: ReadonlyMap<string, readonly string[]>
  readonly pathways: ReadonlyMap<string, readonly string[]>
}

const readIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'applies' && 'rule' in value) return [String(value.rule)]
  return Object.values(value).flatMap(readIn)
}

const readingOf = onceFor(
  ({ rules, signals, pathways }: Program): Reading => ({
    rules: new Map(rules.map(({ id, rule }) => [id, readIn([rule.when, rule.then])])),
    signals: new Map(signals.map(({ id, signal }) => [id, readIn(signal)])),
    pathways: new Map(pathways.map(({ id, pathway }) => [id, readIn(pathway.population)])),
  }),
)

const hasAny = (read: readonly string[] | undefined, rules: ReadonlySet<string>): boolean =>
  read?.some((rule) => rules.has(rule)) === true

/** Finds the rules whose condition says otherwise than it did: one, and all that read it. */
const otherRules = ({ rules }: Reading, rule: string | undefined): ReadonlySet<string> => {
  const other = new Set(rule === undefined ? [] : [rule])
  let size = 0
  while (other.size !== size) {
    size = other.size
    for (const [id, read] of rules) if (hasAny(read, other)) other.add(id)
  }
  return other
}

/** Makes those signals again that are otherwise, that read a rule that is, or that rest on such a signal. */
const otherSignals = (
  program: Program,
  names: Names,
  changed: string | undefined,
  rules: ReadonlySet<string>,
): readonly [readonly SignalProgram[], ReadonlySet<number>] => {
  const [other, made] = [new Set<number>(), [...program.signals]]
  const { signals: reading } = readingOf(program)
  for (const { id, index, inputs, cutoffs, terms, isComputedWith } of program.signals) {
    const isOther = id === changed || inputs.some((input) => other.has(input)) || hasAny(reading.get(id), rules)
    if (!isOther) continue
    other.add(index)
    made[index] = { ...signalProgram(names, id, made), cutoffs, terms, isComputedWith }
  }
  return [made, other]
}

const guardsOf = (signals: readonly SignalProgram[], other: ReadonlySet<number>): Node[] =>
  conditionsIn(
    signals.filter(({ index }) => other.has(index)),
    [],
    [],
  )

/** What is made again, and what stays. */
interface Again {
  readonly names: Names
  readonly signals: readonly SignalProgram[]
  /** Signals that are otherwise. */
  readonly other: ReadonlySet<number>
  /** Rules whose condition is. */
  readonly read: ReadonlySet<string>
  readonly pathway: string | undefined
}

const pathwayAgain = (program: Program, again: Again, pathway: PathwayProgram): PathwayProgram => {
  const { names, signals, other, read } = again
  const now = names.library.pathways[pathway.id] ?? pathway.pathway
  const isOther =
    again.pathway === pathway.id || other.size > 0 || hasAny(readingOf(program).pathways.get(pathway.id), read)
  return isOther ? pathwayProgram(names, signals, pathway.id, now) : { ...pathway, pathway: now }
}

const rulesAgain = (program: Program, again: Again, pathways: readonly PathwayProgram[]): RuleProgram[] => {
  const { names, signals, other, read } = again
  const byId = new Map(pathways.map((pathway) => [pathway.id, pathway]))
  const rules: RuleProgram[] = []
  const restsOnOther = ({ tested, asked, pathway }: RuleProgram): boolean =>
    other.size > 0 &&
    [...restingOn([...tested, ...[pathway.population ?? [], asked].flat().flatMap(testedIn)], program.signals)].some(
      (index) => other.has(index),
    )
  for (const rule of program.rules) {
    const pathway = byId.get(rule.pathway.id) ?? rule.pathway
    const name = rule.id.slice(pathway.id.length + 1)
    const now = pathway.pathway.rules[name]
    if (now === undefined) continue
    const isOther = read.has(rule.id) || again.pathway === pathway.id || restsOnOther(rule)
    const index = rules.length
    rules.push(
      isOther
        ? ruleProgram({ names, signals, pathway, agreed: program }, name, now, index)
        : { ...rule, pathway, index },
    )
  }
  return rules
}

/**
 * Makes a program of a library that is otherwise than that of another program in one place only: a rule, a signal or the
 * population of a pathway. What is the same in both is not made again. A number keeps the cut-offs that it had, beside those that
 * it has now, so that two such programs tell the same values apart. A rule that is gone is left out; what read it reads what it was.
 */
export const reprepared = (program: Program, library: Library, changed: Changed): Program => {
  const [home = '', name = ''] = (changed.rule ?? '').split('/')
  const isGone = changed.rule !== undefined && library.pathways[home]?.rules[name] === undefined
  const read = otherRules(readingOf(program), isGone ? undefined : changed.rule)
  const options: Names['options'] = (id) => program.signals[program.index.get(id) ?? -1]?.options ?? []
  const names: Names = { library, index: program.index, value: program.value, options }
  const [signals, other] = otherSignals(program, names, changed.signal, read)
  const again: Again = { names, signals, other, read, pathway: changed.pathway }
  const pathways = program.pathways.map((pathway) => pathwayAgain(program, again, pathway))
  const rules = rulesAgain(program, again, pathways)
  const fresh = [
    ...guardsOf(signals, other),
    ...rules.filter(({ id }) => read.has(id)).flatMap(({ when, asked }) => [when, ...asked]),
    ...pathways.flatMap(({ id, population }) => (id === changed.pathway && population !== null ? [population] : [])),
  ]
  const leniently = lenientlyIn(conditionsIn(signals, rules, pathways), signals)
  return { ...program, library, signals: withMoreUses(signals, fresh), pathways, rules, leniently }
}
