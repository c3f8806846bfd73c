import type { DayNumber } from '../model/day'
import { type Diagram, type Sheet, SPILLED } from '../model/diagram'
import type { SignalProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, TRUE, UNKNOWN } from '../model/truth'
import { cellsOn, type Variable } from './cells'

/** What variables there are, each once, in the order in which they were met. */
export interface Variables {
  readonly list: readonly Variable[]
  /** Draws a signal by its own values; `leaf` says what comes of each. */
  readonly ofSignal: (signal: SignalProgram, state: State, part: string, leaf: (cell: State) => Diagram) => Diagram
  /** Draws whether one answer of several is given. */
  readonly ofOption: (signal: SignalProgram, option: number, leaf: (isGiven: number) => Diagram) => Diagram
}

/** Begins a list of variables. `mayStay` tells of which signals it also counts that they stay as they are: not known. */
export const newVariables = (
  { leaf, fork }: Sheet,
  on: DayNumber,
  mayStay: (signal: SignalProgram) => boolean,
): Variables => {
  const [list, numbers] = [[] as Variable[], new Map<string, number>()]
  const numberOf = (key: string, make: () => Variable): number => {
    const found = numbers.get(key)
    if (found !== undefined) return found
    numbers.set(key, list.length)
    return list.push(make()) - 1
  }
  return {
    list,
    ofSignal: (signal, state, part, leafOf) => {
      const number = numberOf(`${signal.id} ${part}`, () => cellsOn(on, signal, state))
      const cells = list[number]?.cells ?? []
      if (cells.length === 0) return leaf(SPILLED)
      return fork(number, (mayStay(signal) ? [...cells, state] : cells).map(leafOf))
    },
    ofOption: (signal, option, leafOf) => {
      const make = (): Variable => ({ signal, option, cells: [], isCoarse: false, isWhole: false })
      const truths = mayStay(signal) ? [FALSE, TRUE, UNKNOWN] : [FALSE, TRUE]
      return fork(numberOf(`${signal.id} is ${option}`, make), truths.map(leafOf))
    },
  }
}
