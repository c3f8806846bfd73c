import type { Literal, Operand, SignalTest } from '../model/condition'
import type { Library } from '../model/library'
import type { Node } from '../model/node'
import { onceEach } from '../model/onceEach'
import { onceFor } from '../model/onceFor'
import { valuesIn } from '../model/parameters'
import type { Pathway } from '../model/pathway'
import type { PathwayProgram, Program, RuleProgram, SignalProgram } from '../model/program'
import { repeatedIn } from '../model/repeatedIn'
import { restingOn } from '../model/restingOn'
import { INVOLVED_SIGNAL, isReserved, REPORTER_SIGNAL } from '../model/signal'
import { lawPrograms } from './laws'
import { fillableIn, partiesIn } from './network'
import { notAgreedIn } from './parameters'
import { pathwayNotices } from './pathwayNotices'
import type { Names } from './resolve'
import { rulePrograms } from './rules'
import { servicePrograms } from './services'
import { ready, signalProgram } from './signals'
import { withUses } from './uses'

/** Finds every test of a signal whose options are roles, wherever in the library it stands. */
const findTests = (value: unknown, found: SignalTest[]): void => {
  if (typeof value !== 'object' || value === null) return
  if (!('kind' in value) || value.kind !== 'test') for (const part of Object.values(value)) findTests(part, found)
  else if (isReserved((value as SignalTest).signal)) found.push(value as SignalTest)
}

const OTHER_ROLES = '*'

// There are more roles than bits: only those that conditions name get one of their own.
const rolesIn = (
  tests: readonly SignalTest[],
  signal: string,
  value: (operand: Operand) => Literal,
): readonly string[] => {
  const operands = tests
    .filter((test) => test.signal === signal)
    .flatMap((test) => test.comparisons.flatMap((comparison) => comparison.operands))
  return [...new Set(operands.map((operand) => String(value(operand)))), OTHER_ROLES]
}

const optionsIn = (library: Library, value: (operand: Operand) => Literal): Names['options'] => {
  const tests: SignalTest[] = []
  findTests(library, tests)
  const reserved: Readonly<Record<string, readonly string[]>> = {
    [REPORTER_SIGNAL]: rolesIn(tests, REPORTER_SIGNAL, value),
    [INVOLVED_SIGNAL]: rolesIn(tests, INVOLVED_SIGNAL, value),
  }
  return (signal) => reserved[signal] ?? Object.keys(library.signals[signal]?.options ?? {})
}

const signalPrograms = (names: Names): SignalProgram[] => {
  const signals: SignalProgram[] = []
  for (const id of names.library.order) signals.push(signalProgram(names, id, signals))
  return signals
}

/** Makes a pathway ready, its rules apart. */
export const pathwayProgram = (
  names: Names,
  signals: readonly SignalProgram[],
  id: string,
  pathway: Pathway,
): PathwayProgram => {
  const population = ready(names, pathway.population)
  return {
    id,
    pathway,
    population,
    repeated: repeatedIn(signals, [population]),
    lead: pathway.lead.map(({ when, role }) => ({ when: ready(names, when), role: String(names.value(role)) })),
    notices: pathwayNotices(id, pathway),
  }
}

const pathwayPrograms = (names: Names, signals: readonly SignalProgram[]): PathwayProgram[] =>
  Object.entries(names.library.pathways)
    .filter(([, { status }]) => status !== 'retired')
    .map(([id, pathway]) => pathwayProgram(names, signals, id, pathway))

/** Every condition that says whether something is so; of these the cut-offs matter. */
export const conditionsIn = (
  signals: readonly SignalProgram[],
  rules: readonly RuleProgram[],
  pathways: readonly PathwayProgram[],
): Node[] => {
  const guards = signals.flatMap(({ onlyIf, unreliableIf, atLeastIf, atMostIf, derivation }) => [
    onlyIf,
    unreliableIf,
    atLeastIf,
    atMostIf,
    ...(derivation?.kind === 'decide' ? derivation.rows.map((row) => row.when) : []),
  ])
  const ruled = rules.flatMap(({ when, asked }) => [when, ...asked])
  const all = [...guards, ...ruled, ...pathways.map(({ population }) => population)]
  return all.filter((node) => node !== null)
}

const leniently = (node: Node): readonly number[] => {
  if (!node.lenient) return []
  return node.kind === 'test' ? [node.signal] : (node.kind === 'not' ? [node.of] : node.of).flatMap(leniently)
}

/** Finds the signals on which a condition rests that holds as long as it is not known that it does not. */
export const lenientlyIn = (conditions: readonly Node[], signals: readonly SignalProgram[]): Set<number> =>
  restingOn(conditions.flatMap(leniently), signals)

const indexByAnyId = ({ signals, order }: Library): Map<string, number> => {
  const former = order.flatMap((id, index) =>
    (signals[id]?.formerly ?? []).map((old): [string, number] => [old, index]),
  )
  return new Map([...former, ...order.map((id, index): [string, number] => [id, index])])
}

const build = (library: Library, networkId: string | null): Program => {
  const network = networkId === null ? null : (library.networks[networkId] ?? null)
  const value = valuesIn(library, network)
  const index = new Map(library.order.map((id, place) => [id, place]))
  const names: Names = { library, index, value, options: optionsIn(library, value) }
  const bare = signalPrograms(names)
  const pathways = pathwayPrograms(names, bare)
  const rules: RuleProgram[] = []
  const notAgreed = notAgreedIn(library, network)
  for (const pathway of pathways)
    rules.push(...rulePrograms({ names, signals: bare, pathway, agreed: { network, notAgreed } }, rules.length))
  const laws = lawPrograms(names)
  const conditions = conditionsIn(bare, rules, pathways)
  return {
    whole: null,
    library,
    network,
    networkId,
    signals: withUses(bare, conditions),
    index,
    pathways,
    rules,
    leniently: lenientlyIn(conditions, bare),
    services: servicePrograms(names, laws),
    laws,
    parties: partiesIn(library, network),
    notAgreed,
    fillable: fillableIn(library, rules, pathways),
    indexByAnyId: indexByAnyId(library),
    value,
  }
}

const preparedOf = onceFor((library: Library) => onceEach((network: string | null) => build(library, network)))

/** Makes a library ready for one network, or for none; the same program comes back the next time. */
export const prepare = (library: Library, networkId: string | null): Program => preparedOf(library)(networkId)
