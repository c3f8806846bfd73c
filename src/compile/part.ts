import { bareSignal } from '../model/bareSignal'
import type { LookedAt } from '../model/lookedAt'
import type { Node } from '../model/node'
import { onceFor } from '../model/onceFor'
import type { Program, RuleProgram, SignalProgram } from '../model/program'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'

const COORDINATOR = 'coordinator'

/** By the full name of a rule, and by a role: the rules that have to do with it. */
interface Involved {
  /** The rule itself, and those that by applying replace or pause it, or that it contradicts. */
  readonly byRule: ReadonlyMap<string, readonly RuleProgram[]>
  /** Rules that refer to the role. */
  readonly byRole: ReadonlyMap<string, readonly RuleProgram[]>
}

const add = <T>(lists: Map<string, T[]>, key: string, one: T): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
}

const involvedIn = ({ rules }: Program): Involved => {
  const [byRule, byRole] = [new Map<string, RuleProgram[]>(), new Map<string, RuleProgram[]>()]
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const one of rules) {
    const { replaces, pauses, conflictsWith } = one.rule
    for (const id of [one.id, ...replaces, ...pauses, ...conflictsWith]) add(byRule, id, one)
    for (const id of conflictsWith) for (const other of [byId.get(id) ?? []].flat()) add(byRule, one.id, other)
    for (const { kind, to } of one.items) if (kind === 'refer' && to !== null) add(byRole, to, one)
  }
  return { byRule, byRole }
}

const rulesFor = (program: Program, { rules, redFlags, roles }: LookedAt): RuleProgram[] => {
  const { byRule, byRole } = sameFor(program).involved
  const flags = redFlags ? program.rules.filter(({ rule }) => rule.redFlag) : []
  const own = [...rules, ...[...roles.flatMap((role) => byRole.get(role) ?? []), ...flags].map(({ id }) => id)]
  const all = new Set(own.flatMap((id) => byRule.get(id) ?? []))
  return [...all].sort((left, right) => left.index - right.index)
}

/** Conditions that decide who pays for what a rule asks, and what the law then sets. */
const payingFor = ({ services, laws }: Program, { items }: RuleProgram): Node[] => {
  const rows = items.flatMap(({ service }) => services.get(service ?? '')?.rows ?? [])
  const terms = rows.flatMap(({ row }) => row.laws.flatMap((law) => laws.get(law)?.terms ?? []))
  return [...rows, ...terms].flatMap(({ when }) => when ?? [])
}

const footings = new WeakMap<RuleProgram, ReadonlySet<number>>()

/** Lists the signals that a rule rests on, and all that it asks. */
const footingOf = (program: Program, rule: RuleProgram): ReadonlySet<number> => {
  const known = footings.get(rule)
  if (known !== undefined) return known
  const { population } = rule.pathway
  const nodes = [rule.when, ...rule.asked, ...payingFor(program, rule), ...(population === null ? [] : [population])]
  const found = restingOn(nodes.flatMap(testedIn), program.signals)
  footings.set(rule, found)
  return found
}

/** Gives by every id the signals that are to be read: whatever can make an answer stale is read with it. */
const readWith = ({ signals }: Program, needed: ReadonlySet<number>): Map<string, number> => {
  const read = new Set(needed)
  const ids = new Map<string, number>()
  // A set also visits what is added while it is gone through.
  for (const index of read) {
    const { id, signal, outdatedBy } = signals[index] ?? {}
    for (const one of [id ?? [], signal?.formerly ?? []].flat()) ids.set(one, index)
    if (outdatedBy !== undefined && outdatedBy !== null) read.add(outdatedBy)
  }
  return ids
}

const asksCoordinator = ({ items }: RuleProgram): boolean =>
  items.some(({ responsible }) => responsible.includes(COORDINATOR))

const make = (program: Program, looked: LookedAt): Program => {
  const rules = rulesFor(program, looked)
  // Who coordinates comes of all rules together.
  if (looked.roles.length > 0 && rules.some(asksCoordinator)) return program
  const homes = new Set(rules.map(({ pathway }) => pathway))
  const named = looked.signals.flatMap((id) => program.indexByAnyId.get(id) ?? [])
  const needed = restingOn(named, program.signals)
  for (const rule of rules) for (const index of footingOf(program, rule)) needed.add(index)
  const signals = [...sameFor(program).bare]
  for (const index of needed) signals[index] = program.signals[index] ?? (signals[index] as SignalProgram)
  return {
    ...program,
    whole: program,
    rules,
    pathways: program.pathways.filter((pathway) => homes.has(pathway)),
    signals,
    indexByAnyId: readWith(program, needed),
  }
}

/** What is the same for every part of a program, and the parts that were made. */
interface Same {
  readonly involved: Involved
  /** What stands for the signals that nobody looks at: nothing is worked out of those. */
  readonly bare: readonly SignalProgram[]
  readonly parts: Map<string, Program>
}

const sameFor = onceFor(
  (program: Program): Same => ({
    involved: involvedIn(program),
    bare: program.signals.map(bareSignal),
    parts: new Map(),
  }),
)

/**
 * Makes of a program the part that decides what somebody looks at, with all that this rests on. Of that it says what the
 * program says; the same part comes back the next time.
 */
export const partOf = (program: Program, looked: LookedAt): Program => {
  if (looked.whole) return program
  const { parts } = sameFor(program)
  const key = `${looked.redFlags} ${looked.rules.join()} ${looked.signals.join()} ${looked.roles.join()}`
  const part = parts.get(key) ?? make(program, looked)
  parts.set(key, part)
  return part
}
