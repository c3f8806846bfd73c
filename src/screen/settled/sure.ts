import type { DayNumber } from '../../model/day'
import type { Node } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { Block } from '../block'
import type { Between } from '../floating/between'
import type { Literal } from './literals'
import type { Machine } from './machine'
import type { Room } from './rooms'

/** What is known of a signal by who said what it is. */
export interface Value {
  /** Of whom it has a value. */
  readonly known: Literal
  /** Of options: who has one, of those it is known of. */
  readonly option: (place: number) => Literal
  /** Of numbers and days: whose is at least, or above, a cut-off; of whom it is not known, that is not so. */
  readonly reaches: (cutoff: number) => Literal
  readonly exceeds: (cutoff: number) => Literal
  /** Of what is computed with, not a number where it is not known; null for all others. */
  readonly numbers: Room<Float64Array> | null
  readonly between: Between | null
}

/** What is known of a signal where it is settled: a value, or that there is none. */
export interface Sure extends Value {
  readonly signal: SignalProgram
  readonly exists: Literal
  readonly absent: Literal
}

/** Gives the numbers of what is computed with. */
export const numbersOf = ({ signal, numbers }: Sure): Room<Float64Array> => {
  if (numbers === null) throw new RangeError(`${signal.id} is not computed with`)
  return numbers
}

/** Reads a block of a column; tells whether anyone in it can be settled. */
type Reader = (block: Block, column: Column) => boolean

/** What is worked out of persons of whom all is settled, and the room for it. */
export interface Building {
  readonly program: Program
  readonly on: DayNumber
  readonly machine: Machine
  /** By index of the signal. */
  readonly reads: Map<number, Reader>
  readonly sure: Map<number, Sure>
  readonly conditions: Map<Node, Literal>
  /** A plane of who is found not to be settled while columns are read, or by a step. */
  readonly open: Literal
  /** Who else is not settled. */
  readonly opens: Literal[]
  /** Room for what is not needed again, as most columns that are read and parts of formulas: what is written over each other stays nearest. */
  readonly room: {
    readonly numbers: Room<Float64Array>
    readonly codes: Room<Uint8Array>
    readonly words: Room<Int32Array>
    readonly part: (depth: number) => Room<Float64Array>
    readonly constant: (value: number) => Room<Float64Array>
  }
}
