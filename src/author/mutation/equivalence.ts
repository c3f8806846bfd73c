import { withCheck } from '../../compile/functions'
import { derive } from '../../evaluate/derive'
import { TODAY } from '../../evaluate/lens'
import type { Observations } from '../../evaluate/observe'
import { newPaper, pictureOf } from '../../evaluate/picture'
import type { DayNumber } from '../../model/day'
import { outcomesOf, SPILLED } from '../../model/diagram'
import type { Node } from '../../model/node'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import { type Observed, seenOfTheDay } from '../../model/state'
import type { Mutant } from './mutantsOf'

/** Conditions that must all hold together, as they are and as they become. */
type Pair = readonly [was: readonly Node[], now: readonly Node[]]

/** Each signal that may be given or not doubles the work. */
const MOST_GIVEN = 8

const partsOf = (node: Node): readonly Node[] => (node.kind === 'test' ? [] : node.kind === 'not' ? [node.of] : node.of)

const hasToday = (node: Node): boolean => (node.kind === 'test' ? node.today.length > 0 : partsOf(node).some(hasToday))

const testedIn = (node: Node): readonly number[] =>
  node.kind === 'test' ? [node.signal] : partsOf(node).flatMap(testedIn)

const forRule = ({ rule, pathway }: RuleProgram, nodes: readonly Node[]): readonly Node[] =>
  rule.redFlag || pathway.population === null ? nodes : [pathway.population, ...nodes]

const rulePairs = (original: Program, changed: Program, { part }: Mutant): Pair[] =>
  original.rules.flatMap((was, index): Pair[] => {
    const now = changed.rules[index]
    if (now === undefined || (was.when === now.when && was.asked === now.asked)) return []
    const own: Pair = [forRule(was, [was.when]), forRule(now, [now.when])]
    if (part.kind !== 'item' || part.rule !== was.id) return [own]
    const [left, right] = [was.items[part.item]?.when ?? [], now.items[part.item]?.when ?? []]
    return [own, [forRule(was, [was.when, ...[left].flat()]), forRule(now, [now.when, ...[right].flat()])]]
  })

const optionPairs = (index: number, { options, signal }: SignalProgram): Pair[] | null => {
  if (signal.type !== 'boolean' && signal.type !== 'choice') return null
  const bits = signal.type === 'boolean' ? [0, 1] : options.map((_, bit) => bit)
  return bits.map((bit) => {
    const comparison = { operator: 'within', mask: 1 << bit, values: [], duration: { kind: 'immediately' } } as const
    const test = withCheck({ kind: 'test', signal: index, comparisons: [comparison], today: [], orUnknown: false })
    return [[test], [test]]
  })
}

/** What must be equal for the advice to be; null when that cannot be said in conditions. */
const pairsOf = (mutant: Mutant, original: Program, changed: Program): readonly Pair[] | null => {
  const { part } = mutant
  if (part.kind === 'whole') return null
  if (part.kind === 'signal') {
    const index = original.index.get(part.signal) ?? -1
    const signal = original.signals[index]
    return signal === undefined ? null : optionPairs(index, signal)
  }
  // A signal that reads the rule may be otherwise where the rule itself is for nobody.
  if (original.signals.some(({ inputs }, index) => inputs !== changed.signals[index]?.inputs)) return null
  if (part.kind !== 'population') return rulePairs(original, changed, mutant)
  const find = ({ pathways }: Program): readonly Node[] =>
    pathways.flatMap(({ id, population }) => (id === part.pathway && population !== null ? [population] : []))
  return [[find(original), find(changed)]]
}

const restingOn = (programs: readonly Program[], pairs: readonly Pair[]): ReadonlySet<number> => {
  const all = new Set(pairs.flat(2).flatMap(testedIn))
  // A set also visits what is added while it is gone through.
  for (const index of all)
    for (const { signals } of programs) for (const input of signals[index]?.inputs ?? []) all.add(input)
  return all
}

/** What differs by more than the values of answers: the day, what is known today, an estimate. Of that nothing is shown. */
const isBeyond = ({ signal, derivation, onlyIf, unreliableIf }: SignalProgram): boolean =>
  signal.type === 'date' ||
  (derivation?.kind === 'score' && derivation.missing !== null) ||
  [onlyIf, unreliableIf].some((node) => node !== null && hasToday(node)) ||
  (derivation?.kind === 'decide' && derivation.rows.some(({ when }) => when !== null && hasToday(when)))

/** An optional signal that is there, or a derived one that is given as such, may each be so or not. */
const mayBeGiven = ({ signal, derivation }: SignalProgram): boolean => derivation !== null || signal.optional === true

/** Lists all ways in which some signals are given or not: of what is given any value is possible. */
const waysToGive = (program: Program, signals: readonly SignalProgram[]): Observations[] => {
  const nothing: Observations = program.signals.map(() => null)
  const given = ({ full, derivation }: SignalProgram): Observed =>
    seenOfTheDay({ ...full, reason: derivation === null ? 'unknown' : null })
  return signals.reduce<Observations[]>(
    (ways, signal) => ways.flatMap((way) => [way, way.with(signal.index, given(signal))]),
    [nothing],
  )
}

const cellsIn = (variables: readonly { readonly cells: readonly unknown[]; readonly option: number }[]): bigint =>
  variables.reduce((product, { cells, option }) => product * BigInt(option === 0 ? Math.max(1, cells.length) : 2), 1n)

/** Tells the same values apart as another program does. */
const withCutoffsOf = (program: Program, other: Program): Program => ({
  ...program,
  signals: program.signals.map((signal, index) => {
    const { cutoffs, terms } = other.signals[index] ?? signal
    return { ...signal, cutoffs, terms }
  }),
})

/** In how many cells two programs say the same of all pairs; null where they do not. */
const equalCells = (
  programs: readonly [was: Program, now: Program],
  pairs: readonly Pair[],
  observations: Observations,
  on: DayNumber,
  isLearning: boolean,
): bigint | null => {
  const mayStay = ({ index }: SignalProgram): boolean =>
    isLearning && programs.some(({ leniently }) => leniently.has(index))
  const paper = newPaper(on, mayStay)
  const [was, now] = programs.map((program) => {
    const view = derive(program, observations, on, TODAY)
    return pictureOf({ program, view, observations }, isLearning, paper)
  })
  const isEqual = pairs.every(([left, right]) => {
    const drawn = was?.all(left)
    return drawn !== undefined && drawn === now?.all(right) && !outcomesOf(drawn).has(SPILLED)
  })
  return isEqual ? cellsIn(paper.variables.list) : null
}

/**
 * Goes through everything that can be answered, given or left out, and tells in how many cells: then nobody gets another advice
 * by the change. Null when someone may, or when it cannot be shown.
 */
export const equivalence = (mutant: Mutant, program: Program, changed: Program, on: DayNumber): bigint | null => {
  if (mutant.kind === 'unknown-as-no' || mutant.kind === 'or-unknown') return null
  const pairs = pairsOf(mutant, program, changed)
  if (pairs === null || pairs.length === 0 || pairs.flat(2).some(hasToday)) return null
  const original = withCutoffsOf(program, changed)
  const resting = [...restingOn([original, changed], pairs)]
  const all = [original, changed].flatMap(({ signals }) => resting.flatMap((index) => signals[index] ?? []))
  const given = all.slice(0, resting.length).filter(mayBeGiven)
  if (given.length > MOST_GIVEN || all.some(isBeyond)) return null
  let cells = 0n
  for (const observations of waysToGive(original, given)) {
    for (const isLearning of [false, true]) {
      const equal = equalCells([original, changed], pairs, observations, on, isLearning)
      if (equal === null) return null
      // Learning goes over the same cells, and over that some stay as they are.
      if (!isLearning) cells += equal
    }
  }
  return cells
}
