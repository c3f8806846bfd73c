import { prepare } from './compile/prepare'
import { decideDirectly, runSync } from './evaluate/decide'
import { exactTruth, picturesOf, populationTruth } from './evaluate/exact/mattering'
import { pictureOfAnyone } from './evaluate/exact/pictureOfAnyone'
import { allRedFlags } from './evaluate/input/accept'
import { cellChecker, cellProblems, headProblems } from './evaluate/input/tableProblems'
import { ownState } from './evaluate/known/derive'
import { TODAY, type Work } from './evaluate/known/lens'
import { observe, observedOfInput } from './evaluate/known/observe'
import { situationOf } from './evaluate/situation'
import { type DayNumber, parseDay } from './model/day'
import type { Input } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import type { Program } from './model/program'
import type { Column, ScreenContext, ScreenedRule, Screening, Table } from './model/screening'
import type { Observed, State } from './model/state'
import { answerIn } from './screen/columns/cell'
import type { NewLoops } from './screen/loops/loops'
import { newPlainLoops } from './screen/loops/plain'
import { screened } from './screen/open/screened'
import type { Answers, ByRow } from './screen/open/unsure/byRow'
import { lendingWith } from './screen/settled/lending'
import type { Shape } from './screen/settled/settling'
import { settledFirst } from './screen/settledFirst'

const ownOf = (program: Program, on: DayNumber): ByRow['ownOf'] => {
  const observations = new Array<Observed | null>(program.signals.length).fill(null)
  return (signal, states, given) => {
    observations[signal.index] = given
    const view: Work['view'] = { states: states as State[], on }
    const found = { estimates: new Map(), disputed: new Set<number>() }
    const state = ownState(signal, { observations, lens: TODAY, view, signals: program.signals, ...found })
    observations[signal.index] = null
    return { state, isDisputed: found.disputed.size > 0 }
  }
}

interface Asked {
  readonly on: DayNumber
  readonly everyone: ReadonlyMap<number, State>
  /** Whether of some derived signals the table itself says something. */
  readonly hasTotals: boolean
}

/** The evaluator of single persons, as it is asked about some of a table. */
const byRowOf = (program: Program, context: ScreenContext, { on, everyone, hasTotals }: Asked): ByRow => {
  const nothing = program.signals.map(() => null)
  const inputOf = (answers: Answers): Input => ({ ...context, signals: answers as Input['signals'] })
  return {
    drawAnyone: () => pictureOfAnyone(program, on, everyone),
    ownOf: ownOf(program, on),
    decide: ({ states, answers }, { rules, pathways }) => {
      // Of what was given only that matters which could also have been derived.
      const observations = hasTotals ? observe(program, inputOf(answers()), on).observations : nothing
      const view = { states, on, estimates: new Map(), disputed: new Set<number>() }
      // What is decided is remembered for who is alike, and not here.
      const pictures = {
        ...picturesOf({ program, view, observations }),
        remember: <T>(_: unknown, __: string, work: () => T) => work(),
      }
      return {
        rules: rules.map((rule) => exactTruth(pictures, view, rule)),
        pathways: pathways.map((pathway) => populationTruth(pictures, view, pathway)),
      }
    },
    statesOf: (answers) => {
      const { standings } = runSync(situationOf(program, inputOf(answers), on), decideDirectly)
      return standings.rules.map(({ state }) => state)
    },
  }
}

const statesOfAll = (program: Program, context: ScreenContext, on: DayNumber): Map<number, State> => {
  const input: Input = { ...context, signals: {} }
  return new Map(
    observedOfInput(program, input, on).flatMap(([index, observed]) => (observed ? [[index, observed.state]] : [])),
  )
}

type Columns = ReadonlyMap<string, Column>

const idAt = ({ signals }: Program, index: number): string => signals[index]?.id ?? ''

const namedColumns = (program: Program, columns: Columns) =>
  [...columns].flatMap(([id, column]) => {
    const signal = program.signals[program.indexByAnyId.get(id) ?? -1]
    if (signal === undefined) return []
    const cell = (person: number): unknown => answerIn(signal, column, person)
    return [{ name: `signals.${id}`, signal: signal.signal, length: column.length, cell, index: signal.index, column }]
  })

/** Works out persons of whom anything may be known or not; null when a cell is wrong. */
const unsettled =
  (program: Program, context: ScreenContext, { on, everyone, asked }: Shape) =>
  (columns: ReadonlyMap<number, Column>, persons: number) => {
    const named = namedColumns(program, new Map([...columns].map(([index, column]) => [idAt(program, index), column])))
    const hasTotals = named.some(({ signal }) => signal.derived !== undefined)
    const isRight = cellChecker(new Map(named.map((column) => [column.index, column])), context.on)
    const checked = { persons, on, columns, everyone, asked, isRight }
    return screened(program, checked, byRowOf(program, context, { on, everyone, hasTotals }))
  }

/** Works out for every person of a table which rules apply, may apply or are ruled out. */
export type Screen = <L extends Library<Ids>>(library: L, table: Table<L>, context: ScreenContext<L>) => Screening<L>

/** Makes what screens, with loops of one kind: what it says is the same with each. */
export const screenWith = (newLoops: NewLoops): Screen => {
  const lend = lendingWith(newLoops)
  return <L extends Library<Ids>>(library: L, table: Table<L>, context: ScreenContext<L>): Screening<L> => {
    const [plain, given] = [library as Library, context as ScreenContext]
    const columns: Columns = new Map(
      Object.entries(table as Table).flatMap(([id, column]) => (column ? [[id, column]] : [])),
    )
    const problems = headProblems(plain, columns, given)
    const on = problems.length > 0 ? null : parseDay(given.on)
    if (on === null) throw new InputError(problems, allRedFlags(plain))
    const program = prepare(plain, given.network ?? null)
    const persons = columns.values().next().value?.length ?? 0
    const byIndex = new Map([...columns].map(([id, column]) => [program.indexByAnyId.get(id) ?? -1, column] as const))
    const shape = {
      on,
      columns: new Set(byIndex.keys()),
      everyone: statesOfAll(program, given, on),
      asked: given.pathways ?? null,
    }
    const kept = settledFirst(program, { shape, lend, persons, columns: byIndex }, unsettled(program, given, shape))
    if (kept === null) throw new InputError(cellProblems(namedColumns(program, columns), given.on), allRedFlags(plain))
    return {
      persons,
      rules: Object.fromEntries(program.rules.map(({ id, index }) => [id, kept[index] as ScreenedRule])),
    } as Screening<L>
  }
}

/**
 * Works out for every person of a table which rules apply, may apply or are ruled out: the states that `adviseSync` gives for
 * each of them, column by column, in a fraction of its time. What is in the table is of the day itself.
 *
 * @throws {InputError} with what is wrong with the context, with the columns, or else with up to 100 of their cells, each by the
 * name of its column and its place from 0; values are never repeated.
 */
export const screen: Screen = screenWith(newPlainLoops)
