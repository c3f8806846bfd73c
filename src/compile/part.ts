import type { LookedAt } from '../model/lookedAt'
import type { Node } from '../model/node'
import type { PathwayProgram, Program, RuleProgram, SignalProgram } from '../model/program'
import { testedIn } from '../model/testedIn'
import { restingOn } from './rules'

const COORDINATOR = 'coordinator'

/** A signal that nobody looks at: nothing is worked out of it. */
const bare = (signal: SignalProgram): SignalProgram =>
  signal.isPlain
    ? signal
    : {
        ...signal,
        onlyIf: null,
        unreliableIf: null,
        atLeastIf: null,
        atMostIf: null,
        derivation: null,
        isPlain: true,
        inputs: [],
      }

const bared = new WeakMap<Program, readonly SignalProgram[]>()

const baredOf = (program: Program): readonly SignalProgram[] => {
  const found = bared.get(program) ?? program.signals.map(bare)
  bared.set(program, found)
  return found
}

const refersTo = ({ items }: RuleProgram, roles: ReadonlySet<string>): boolean =>
  items.some(({ kind, to }) => kind === 'refer' && to !== null && roles.has(to))

/** Finds the rules that are looked at, and those that by applying replace, pause or contradict one of them. */
const rulesFor = ({ rules }: Program, looked: LookedAt): RuleProgram[] => {
  const [ids, roles] = [new Set(looked.rules), new Set(looked.roles)]
  const own = rules.filter(
    (rule) => ids.has(rule.id) || (looked.redFlags && rule.rule.redFlag) || refersTo(rule, roles),
  )
  const kept = new Set(own.map(({ id }) => id))
  const opposed = new Set(own.flatMap(({ rule }) => rule.conflictsWith))
  const isActing = ({ replaces, pauses, conflictsWith }: RuleProgram['rule']): boolean =>
    [replaces, pauses, conflictsWith].some((others) => others.some((id) => kept.has(id)))
  return rules.filter(({ id, rule }) => kept.has(id) || opposed.has(id) || isActing(rule))
}

/** Conditions that decide who pays for what these rules ask, and what the law then sets. */
const payingFor = ({ services, laws }: Program, rules: readonly RuleProgram[]): Node[] => {
  const rows = rules.flatMap(({ items }) => items.flatMap(({ service }) => services.get(service ?? '')?.rows ?? []))
  const terms = rows.flatMap(({ row }) => row.laws.flatMap((law) => laws.get(law)?.terms ?? []))
  return [...rows, ...terms].flatMap(({ when }) => when ?? [])
}

/** What the rules of a part, and the signals that are looked at, rest on. */
const neededBy = (
  program: Program,
  rules: readonly RuleProgram[],
  pathways: readonly PathwayProgram[],
  { signals, roles }: LookedAt,
): ReadonlySet<number> => {
  const nodes = [
    ...pathways.flatMap(({ population }) => population ?? []),
    ...rules.flatMap(({ asked }) => asked),
    ...(roles.length === 0 ? [] : payingFor(program, rules)),
  ]
  const named = signals.flatMap((id) => program.indexByAnyId.get(id) ?? [])
  return restingOn([...named, ...rules.flatMap(({ tested }) => tested), ...nodes.flatMap(testedIn)], program.signals)
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
  const pathways = program.pathways.filter((pathway) => homes.has(pathway))
  const needed = neededBy(program, rules, pathways, looked)
  const signals = [...baredOf(program)]
  for (const index of needed) signals[index] = program.signals[index] ?? (signals[index] as SignalProgram)
  return { ...program, whole: program, rules, pathways, signals, indexByAnyId: readWith(program, needed) }
}

const parts = new WeakMap<Program, Map<string, Program>>()

/**
 * Makes of a program the part that decides what somebody looks at, with all that this rests on. Of that it says what the
 * program says; the same part comes back the next time.
 */
export const partOf = (program: Program, looked: LookedAt): Program => {
  if (looked.whole) return program
  const made = parts.get(program) ?? new Map<string, Program>()
  parts.set(program, made)
  const key = `${looked.redFlags} ${looked.rules.join()} ${looked.signals.join()} ${looked.roles.join()}`
  const part = made.get(key) ?? make(program, looked)
  made.set(key, part)
  return part
}
