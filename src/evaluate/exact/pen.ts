import type { Diagram, Sheet } from '../../model/diagram'
import type { Node, View } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import type { Derived } from '../known/lens'
import type { Observations } from '../known/observe'
import type { Outcomes } from './outcomes'
import type { TruthDiagrams } from './truthDiagrams'
import type { Variables } from './variables'

/** What is known of one person, and from what. */
export interface Known {
  readonly program: Program
  readonly observations: Observations
  readonly view: Derived
}

export type Test = Extract<Node, { kind: 'test' }>

/** Adds what differs between persons beside their answers: what is absent, and what is known today. */
export interface OfAnyone {
  /** Draws a test; `compare` draws its comparisons, as if this were known today. */
  readonly drawTest: (
    pen: Pen,
    truths: TruthDiagrams,
    test: Test,
    compare: (standing: State | null) => Diagram,
  ) => Diagram
  readonly present: (pen: Pen, truths: TruthDiagrams, signal: SignalProgram, passed: Diagram) => Diagram
  readonly orAbsent: (pen: Pen, signal: SignalProgram, value: Diagram) => Diagram
}

/** All that it takes to draw what is not known. */
export interface Pen extends Known {
  /**
   * True to draw what more answers would teach, with that there is none where that counts (`orUnknown`); false to draw every way
   * to complete what is not known, and leave what is met by not being known today as it is.
   */
  readonly isLearning: boolean
  /** Draws what holds of any person, where no answer changes that; null to draw what holds of one. */
  readonly ofAnyone: OfAnyone | null
  readonly sheet: Sheet
  readonly outcomes: Outcomes
  readonly variables: Variables
  /** Looks at a condition, or computes, as if some signals were in these states. */
  readonly supposing: <T>(signals: readonly number[], states: readonly State[], look: (view: View) => T) => T
  /** Draws the truth of a condition. */
  readonly condition: (node: Node) => Diagram
  /** Draws what a signal may be, as numbers of outcomes; `within` an instrument, optional items count as any other. */
  readonly signal: (index: number, within: boolean) => Diagram
  /** Draws a signal by its own values, and not by what it rests on. */
  readonly whole: (signal: SignalProgram, state: State, part: string) => Diagram
}
