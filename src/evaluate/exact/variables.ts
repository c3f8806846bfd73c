import type { DayNumber } from '../../model/day'
import { type Diagram, type Sheet, SPILLED } from '../../model/diagram'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import type { Own, Variable } from '../../model/variable'
import { cellsOn } from './cells'

/** What variables there are, each once, in the order in which they were met. */
export interface Variables {
  readonly list: readonly Variable[]
  /** Draws a signal by its own values; `leaf` says what comes of each. */
  readonly ofSignal: (signal: SignalProgram, state: State, part: string, leaf: (cell: State) => Diagram) => Diagram
  /** Draws whether one answer of several is given. */
  readonly ofOption: (signal: SignalProgram, option: number, leaf: (isGiven: number) => Diagram) => Diagram
  /** Draws what no answer changes: false or true. */
  readonly ofOwn: (signal: SignalProgram, own: Own) => Diagram
}

/** Of something that is so or not. */
const truth = (signal: SignalProgram): Variable => ({
  signal,
  option: 0,
  cells: [],
  part: '',
  isCoarse: false,
  isWhole: false,
  own: null,
})

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
      const number = numberOf(`${signal.id} ${part}`, () => cellsOn(on, signal, state, part))
      const cells = list[number]?.cells ?? []
      if (cells.length === 0) return leaf(SPILLED)
      return fork(number, (mayStay(signal) ? [...cells, state] : cells).map(leafOf))
    },
    ofOption: (signal, option, leafOf) => {
      const make = (): Variable => ({ ...truth(signal), option })
      const truths = mayStay(signal) ? [FALSE, TRUE, UNKNOWN] : [FALSE, TRUE]
      return fork(numberOf(`${signal.id} is ${option}`, make), truths.map(leafOf))
    },
    ofOwn: (signal, own) => {
      const { kind, ...rest } = own
      const number = numberOf(`${signal.id} ${kind} ${JSON.stringify(rest)}`, () => ({ ...truth(signal), own }))
      return fork(number, [leaf(FALSE), leaf(TRUE)])
    },
  }
}
