import type { Input } from '../../model/input'
import type { Node } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import { restingOn } from '../../model/restingOn'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import { testedIn } from '../../model/testedIn'
import { caseInput } from '../caseInput'
import { alignedPrograms } from './aligned'
import { changedSignals } from './definition'
import { type Draw, drawingOf, type Pair } from './drawing'
import type { Answers } from './person'
import type { Side, Sides } from './sides'

/** Everything that it takes to hold parts of two libraries against each other. */
export interface Board {
  readonly sides: Sides
  /** Signals, by the name that they have now, of which the definition, or that of something it rests on, is not the same. */
  readonly changed: ReadonlySet<string>
  readonly programs: readonly [Program, Program]
  readonly draw: Draw
  /** The persons of the authors' cases, of both libraries. */
  readonly persons: readonly Answers[]
}

const answersIn = ({ nowOf }: Side, { signals, reporter, involved }: Input): Answers => ({
  ...Object.fromEntries(Object.entries(signals).map(([id, answer]) => [nowOf(id), answer])),
  ...(reporter === undefined ? {} : { [REPORTER_SIGNAL]: reporter }),
  ...(involved === undefined
    ? {}
    : { [INVOLVED_SIGNAL]: involved.map((one) => (typeof one === 'string' ? one : one.role)) }),
})

const personsOf = (side: Side): Answers[] =>
  side.sources.flatMap((source) =>
    source.kind === 'cases'
      ? source.data.tests.map((test) => answersIn(side, caseInput(side.library, source.data, test)))
      : [],
  )

const distinct = (persons: readonly Answers[]): Answers[] => [
  ...new Map(persons.map((person) => [JSON.stringify(person), person])).values(),
]

/** Sets up the board. */
export const boardOf = (sides: Sides): Board => {
  const changed = changedSignals(sides)
  const programs = alignedPrograms(sides, changed)
  return {
    sides,
    changed,
    programs,
    draw: drawingOf(sides.on, programs),
    persons: distinct([...personsOf(sides.before), ...personsOf(sides.after)]),
  }
}

const restsIn = (nodes: readonly Node[] | null, program: Program): SignalProgram[] =>
  [...restingOn((nodes ?? []).flatMap(testedIn), program.signals)].flatMap((index) => program.signals[index] ?? [])

/** Lists all signals on which conditions rest on either side, each once, by the name that it has now. */
export const restsOf = ({ sides, programs }: Board, pairs: readonly Pair[]): ReadonlyMap<string, SignalProgram> => {
  const [before, after] = programs
  const found = new Map<string, SignalProgram>()
  const add = ({ nowOf, program }: Side, signals: readonly SignalProgram[]): void => {
    for (const signal of signals) found.set(nowOf(program.signals[signal.index]?.id ?? ''), signal)
  }
  for (const pair of pairs) {
    add(sides.before, restsIn(pair.before, before))
    add(sides.after, restsIn(pair.after, after))
  }
  return found
}

const isAboutToday = (node: Node): boolean =>
  node.kind === 'test' ? node.today.length > 0 : (node.kind === 'not' ? [node.of] : node.of).some(isAboutToday)

const nodesIn = ({ onlyIf, unreliableIf, atLeastIf, atMostIf, derivation }: SignalProgram): Node[] => {
  const rows = derivation?.kind === 'decide' ? derivation.rows.map(({ when }) => when) : []
  return [onlyIf, unreliableIf, atLeastIf, atMostIf, ...rows].filter((node) => node !== null)
}

/** What no drawing shows of a signal: how old an answer may be, and how missing items are filled in. */
const undrawnOf = ({ program, ownOf, nowOf }: Side, now: string): string => {
  const signal = program.signals[program.index.get(ownOf(now) ?? '') ?? -1]
  const { validFor = null, outdatedBy = null, derivation = null } = signal ?? {}
  const outdating = program.signals[outdatedBy ?? -1]
  const missing = derivation?.kind === 'score' ? derivation.missing : null
  return JSON.stringify([validFor, outdating === undefined ? null : nowOf(outdating.id), missing])
}

/** Tells whether conditions rest on what is known today, or on something else that a drawing does not show. */
export const isUndrawn = (board: Board, pairs: readonly Pair[]): boolean => {
  const { before, after } = board.sides
  const signals = [...restsOf(board, pairs)]
  const nodes = [
    ...pairs.flatMap((pair) => [...(pair.before ?? []), ...(pair.after ?? [])]),
    ...signals.flatMap(([, signal]) => nodesIn(signal)),
  ]
  const isOnBoth = (id: string): boolean => before.ownOf(id) !== undefined && after.ownOf(id) !== undefined
  return (
    nodes.some(isAboutToday) || signals.some(([id]) => isOnBoth(id) && undrawnOf(before, id) !== undrawnOf(after, id))
  )
}
