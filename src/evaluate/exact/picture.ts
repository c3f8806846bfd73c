import type { DayNumber } from '../../model/day'
import { type Diagram, newSheet, type Sheet } from '../../model/diagram'
import type { Node, View } from '../../model/node'
import { onceEach } from '../../model/onceEach'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { UNKNOWN } from '../../model/truth'
import type { Variable } from '../../model/variable'
import { certainTruth } from '../known/certain'
import { drawSignal } from './drawSignal'
import { drawTest } from './drawTest'
import { newOutcomes, type Outcomes } from './outcomes'
import type { Known, Pen } from './pen'
import { type TruthDiagrams, truthDiagramsOn } from './truthDiagrams'
import { newVariables, type Variables } from './variables'

/** Conditions as functions of all that is not known. */
export interface Picture {
  readonly variables: readonly Variable[]
  /** Draws whether all of these hold. */
  readonly all: (nodes: readonly Node[]) => Diagram
}

/** More than any library written by people needs; what takes more is not shown. */
const ROOM = 50_000

const drawNode = (pen: Pen, truths: TruthDiagrams, node: Node): Diagram => {
  const truth = pen.ofAnyone !== null ? UNKNOWN : pen.isLearning ? certainTruth(node, pen.view) : node.check(pen.view)
  if (truth !== UNKNOWN) return pen.sheet.leaf(truth)
  switch (node.kind) {
    case 'test':
      return drawTest(pen, truths, node)
    case 'not':
      return truths.not(pen.condition(node.of))
    case 'count':
      return truths.count(node.atLeast, node.of.map(pen.condition))
    default:
      return truths[node.kind](node.of.map(pen.condition))
  }
}

/** Lends one list of states out again and again, as a copy for every look would cost more than the look. */
const supposingIn = ({ states, on }: View): Pen['supposing'] => {
  const lent = [...states]
  return (signals, supposed, look) => {
    signals.forEach((signal, place) => {
      lent[signal] = supposed[place] ?? (states[signal] as State)
    })
    const found = look({ states: lent, on })
    for (const signal of signals) lent[signal] = states[signal] as State
    return found
  }
}

/** What is drawn on. Pictures on one paper can be held against each other: what is equal in both is one diagram. */
export interface Paper {
  readonly sheet: Sheet
  readonly outcomes: Outcomes
  readonly truths: TruthDiagrams
  readonly variables: Variables
}

/** Takes fresh paper. `mayStay` tells of which signals it also counts that they stay as they are: not known. */
export const newPaper = (on: DayNumber, mayStay: (signal: SignalProgram) => boolean): Paper => {
  const sheet = newSheet(ROOM)
  return {
    sheet,
    outcomes: newOutcomes(),
    truths: truthDiagramsOn(sheet),
    variables: newVariables(sheet, on, mayStay),
  }
}

const paperFor = ({ program, view }: Known, isLearning: boolean): Paper =>
  newPaper(view.on, ({ index }) => isLearning && program.leniently.has(index))

/** Takes up the pen: everything is drawn when it is asked for, and once. */
export const drawing = (
  known: Known,
  { isLearning, ofAnyone }: Pick<Pen, 'isLearning' | 'ofAnyone'>,
  paper: Paper,
): Picture => {
  const { program, observations, view } = known
  const { sheet, outcomes, truths, variables } = paper
  const plain = onceEach((index: number): Diagram => drawSignal(pen, index, false))
  const inside = onceEach((index: number): Diagram => drawSignal(pen, index, true))
  const pen: Pen = {
    program,
    observations,
    view,
    isLearning,
    ofAnyone,
    supposing: supposingIn(view),
    sheet,
    outcomes,
    variables,
    condition: onceEach((node: Node): Diagram => drawNode(pen, truths, node)),
    signal: (index, within) => (within ? inside(index) : plain(index)),
    whole: (signal, state, part) =>
      state.exact
        ? sheet.leaf(outcomes.numberOf(state))
        : variables.ofSignal(signal, state, part, (cell) => sheet.leaf(outcomes.numberOf(cell))),
  }
  return { variables: variables.list, all: (nodes) => truths.all(nodes.map(pen.condition)) }
}

/**
 * Takes up the pen for one person. Two programs share a paper only when their signals of one
 * name have the same values, cut-offs included.
 */
export const pictureOf = (known: Known, isLearning: boolean, paper = paperFor(known, isLearning)): Picture =>
  drawing(known, { isLearning, ofAnyone: null }, paper)
