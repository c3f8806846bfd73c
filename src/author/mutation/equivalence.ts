import { newPaper, pictureOf } from '../../evaluate/exact/picture'
import { derive } from '../../evaluate/known/derive'
import { TODAY } from '../../evaluate/known/lens'
import type { Observations } from '../../evaluate/known/observe'
import type { DayNumber } from '../../model/day'
import { type Diagram, isSpilled } from '../../model/diagram'
import type { Node } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import { isReserved } from '../../model/signal'
import { type Observed, seenOfTheDay } from '../../model/state'
import { testedIn } from '../../model/testedIn'
import { decisionsOf } from './decisions'
import { isSeenAlike } from './isSeenAlike'
import type { Mutant } from './mutantsOf'
import { type Pair, pairsOf } from './pairs'
import { changedNode } from './telling'

/** Each signal that may be given or not doubles the work. */
const MOST_GIVEN = 8

const partsOf = (node: Node): readonly Node[] => (node.kind === 'test' ? [] : node.kind === 'not' ? [node.of] : node.of)

/** Tells whether a condition looks at what is known today, of another signal than one. */
const hasToday = (node: Node, but: number): boolean =>
  node.kind === 'test'
    ? node.today.length > 0 && node.signal !== but
    : partsOf(node).some((part) => hasToday(part, but))

const restingOn = (programs: readonly Program[], pairs: readonly Pair[]): ReadonlySet<number> => {
  const all = new Set(pairs.flat(2).flatMap(testedIn))
  // A set also visits what is added while it is gone through.
  for (const index of all)
    for (const { signals } of programs) for (const input of signals[index]?.inputs ?? []) all.add(input)
  return all
}

/** What differs by more than the values of answers: the day, what is known today, an estimate. Of that nothing is shown. */
const isBeyond = ({ signal, derivation, onlyIf, unreliableIf }: SignalProgram, unread: number): boolean => {
  const rows = derivation?.kind === 'decide' ? derivation.rows.map(({ when }) => when) : []
  const isDated = [onlyIf, unreliableIf, ...rows].some((node) => node !== null && hasToday(node, unread))
  return isDated || signal.type === 'date' || (derivation?.kind === 'score' && derivation.missing !== null)
}

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

/** Two programs that may say the same, and of which signals it counts that they are not known. */
interface Compared {
  readonly programs: readonly [was: Program, now: Program]
  readonly pairs: readonly Pair[]
  readonly on: DayNumber
  readonly isUnknown: (signal: SignalProgram, isLearning: boolean) => boolean
}

/** In how many cells both say the same of all pairs; null where they do not. */
const equalCells = (
  { programs, pairs, on, isUnknown }: Compared,
  observations: Observations,
  isLearning: boolean,
): bigint | null => {
  const mayStay = ({ index }: SignalProgram): boolean =>
    isLearning && programs.some(({ leniently }) => leniently.has(index))
  const paper = newPaper(on, mayStay)
  const [was, now] = programs.map((program) => {
    const view = derive(program, observations, on, TODAY)
    return pictureOf({ program, view, observations }, isLearning, paper)
  })
  const isUnknownVariable = (variable: number): boolean => {
    const signal = paper.variables.list[variable]?.signal
    return signal !== undefined && isUnknown(signal, isLearning)
  }
  const decided = (drawn: Diagram): Diagram => decisionsOf(paper.sheet, drawn, isUnknownVariable, isLearning)
  const isEqual = pairs.every(([left, right]) => {
    const [before, after] = [was?.all(left), now?.all(right)]
    if (before === undefined || after === undefined) return false
    if (isSpilled(before) || isSpilled(after)) return false
    return before === after || decided(before) === decided(after)
  })
  return isEqual ? cellsIn(paper.variables.list) : null
}

/** Of which signals it counts that they are not known, so that an answer to them is not held against another; null where that hangs on more. */
const unknownIn = (
  { unread }: Mutant,
  programs: Compared['programs'],
  resting: readonly SignalProgram[],
): Compared['isUnknown'] | null => {
  const inputs = new Set(resting.flatMap((signal) => signal.inputs))
  const lenient = resting.filter(({ index }) => programs.some(({ leniently }) => leniently.has(index)))
  const alone = lenient.filter((signal) => signal.isPlain && !inputs.has(signal.index)).map(({ id }) => id)
  const read = resting.find(({ id }) => id === unread)
  const isAsked = read?.isPlain === true && read.signal.optional !== true && !isReserved(read.id)
  const hangsOnMore = !isAsked || alone.length < lenient.length
  if (unread !== undefined && hangsOnMore) return null
  return ({ id }, isLearning) => id === unread || (!isLearning && alone.includes(id))
}

const lenientTests = (node: Node | null): readonly unknown[] => {
  if (node === null || !node.lenient) return []
  return node.kind === 'test' ? [[node.signal, node.comparisons]] : partsOf(node).flatMap(lenientTests)
}

/** The tests that are met by not being known where a change is made, as one text. */
const lenientIn = ({ part }: Mutant, program: Program): string => {
  if (part.kind !== 'signal') return JSON.stringify(lenientTests(changedNode(program, { part })))
  const { derivation } = program.signals[program.index.get(part.signal) ?? -1] ?? {}
  const rows = derivation?.kind === 'decide' ? derivation.rows : []
  return JSON.stringify(rows.flatMap(({ when }) => lenientTests(when)))
}

/**
 * Goes through everything that can be answered, given or left out, and tells in how many cells: then nobody gets another decision
 * by the change. Null when someone may, or when it cannot be shown.
 */
export const equivalence = (mutant: Mutant, program: Program, changed: Program, on: DayNumber): bigint | null => {
  const pairs = pairsOf(mutant, program, changed)
  const original = withCutoffsOf(program, changed)
  const programs = [original, changed] as const
  const derived =
    mutant.part.kind === 'signal' ? original.signals[program.index.get(mutant.part.signal) ?? -1] : undefined
  if (mutant.part.kind === 'signal' && (derived === undefined || !isSeenAlike(original, changed, derived, on)))
    return null
  const unread = mutant.unread === undefined ? -1 : (program.index.get(mutant.unread) ?? -1)
  // What is met by not being known is still asked, also where nothing hangs on it.
  if (lenientIn(mutant, program) !== lenientIn(mutant, changed)) return null
  if (pairs === null || pairs.length === 0 || pairs.flat(2).some((node) => hasToday(node, unread))) return null
  const indexes = [...restingOn(programs, pairs)]
  const [resting, also] = programs.map(({ signals }) => indexes.flatMap((index) => signals[index] ?? []))
  const given = (resting ?? []).filter(mayBeGiven)
  const isUnknown = unknownIn(mutant, programs, resting ?? [])
  if (isUnknown === null || given.length > MOST_GIVEN) return null
  if ([...(resting ?? []), ...(also ?? [])].some((signal) => isBeyond(signal, unread))) return null
  const compared: Compared = { programs, pairs, on, isUnknown }
  let cells = 0n
  for (const observations of waysToGive(original, given)) {
    const equal = equalCells(compared, observations, false)
    // Learning goes over the same cells, and over that some stay as they are.
    if (equal === null || equalCells(compared, observations, true) === null) return null
    cells += equal
  }
  return cells
}
