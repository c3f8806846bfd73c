import type { Library } from '../../model/library'
import type { Column, Table } from '../../model/screening'
import { isReserved } from '../../model/signal'
import type { Reject, RowFault } from './faults'
import { type Cells, isFault, newCells, type SignalColumn } from './signalColumn'

/** Persons of a file, and rows of it that could not be used. */
export interface Block {
  readonly persons: number
  /** Of each person the line, or in Parquet the how manieth. */
  readonly lines: readonly number[]
  /** Of each person, as JSON; nothing when no key was asked for. */
  readonly keys: readonly string[]
  readonly table: Table
  readonly cells: ReadonlyMap<SignalColumn, Cells>
  readonly rejects: readonly Reject[]
}

/** Lays rows out in columns, block by block. */
export interface Intake {
  /** Begins a row, with its key as JSON when one is asked for; gives its place. */
  readonly add: (line: number, key?: string) => number
  readonly set: (place: number, column: SignalColumn, raw: unknown) => void
  readonly fail: (place: number, fault: RowFault) => void
  readonly count: () => number
  /** Gives the rows so far, those that are right apart from those that are not, and begins anew. */
  readonly take: () => Block
}

const moved = (cells: Cells, kept: readonly number[]): void => {
  kept.forEach((from, to) => {
    if (from !== to) cells[to] = cells[from] as never
  })
}

const cut = (cells: Cells, persons: number): Column =>
  Array.isArray(cells) ? cells.slice(0, persons) : cells.subarray(0, persons)

/** Persons of whom nothing was asked are persons all the same: someone's table has a column. */
const emptyTable = ({ signals }: Library, persons: number): Table => {
  const [id = ''] = Object.keys(signals).filter((one) => !isReserved(one))
  return { [id]: new Array<null>(persons).fill(null) }
}

/** Starts to lay out rows, so many at a time. */
export const startIntake = (library: Library, size: number): Intake => {
  const cells = new Map<SignalColumn, Cells>()
  const faults = new Map<number, RowFault[]>()
  let [lines, keys]: [number[], string[]] = [[], []]
  const cellsOf = (column: SignalColumn): Cells => {
    const made = cells.get(column) ?? newCells(column.signal, size)
    cells.set(column, made)
    return made
  }
  const fail = (place: number, fault: RowFault): void => {
    const before = faults.get(place)
    if (before === undefined) faults.set(place, [fault])
    else before.push(fault)
  }
  const rejected = (): Reject[] =>
    [...faults]
      .sort(([left], [right]) => left - right)
      .map(([place, problems]) => {
        const key = keys[place]
        return { line: lines[place] ?? 0, ...(key === undefined ? {} : { key }), problems }
      })
  const take = (): Block => {
    const [rejects, places] = [rejected(), lines.map((_, place) => place)]
    const kept = faults.size === 0 ? places : places.filter((place) => !faults.has(place))
    const persons = kept.length
    if (faults.size > 0) for (const each of cells.values()) moved(each, kept)
    const table: Table = Object.fromEntries([...cells].map(([{ id }, each]) => [id, cut(each, persons)]))
    const block: Block = {
      persons,
      lines: kept.map((place) => lines[place] ?? 0),
      keys: keys.length === 0 ? [] : kept.map((place) => keys[place] ?? 'null'),
      table: cells.size === 0 ? emptyTable(library, persons) : table,
      cells: new Map([...cells].map(([column, each]) => [column, cut(each, persons) as Cells])),
      rejects,
    }
    // What was handed out is still looked at while the next rows come in.
    ;[lines, keys] = [[], []]
    cells.clear()
    faults.clear()
    return block
  }
  return {
    add: (line, key) => {
      const place = lines.push(line) - 1
      if (key !== undefined) keys[place] = key
      return place
    },
    set: (place, column, raw) => {
      const stored = column.stored(raw)
      if (isFault(stored)) fail(place, stored)
      else cellsOf(column)[place] = stored as never
    },
    fail,
    count: () => lines.length,
    take,
  }
}
