import { parseDay } from '../../src/model/day'
import type { InputValue, Library } from '../../src/model/library'
import type { Column, Table } from '../../src/model/screening'
import type { Signal } from '../../src/model/signal'

type Cells = readonly (InputValue | null)[]

/** Numbers of 32 bits where those hold all, and doubles else, as a data frame has them. */
const numbersOf = (cells: Cells): Column =>
  cells.every((cell) => typeof cell === 'number' && Object.is(cell, cell | 0))
    ? Int32Array.from(cells, Number)
    : Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)))

const packedOf = ({ type, options = {} }: Signal, cells: Cells): Column => {
  const places = Object.keys(options)
  const codes = (codeOf: (value: InputValue) => number) => (cell: InputValue | null) =>
    cell === null ? -1 : codeOf(cell)
  switch (type) {
    case 'boolean':
      return Int8Array.from(cells, codes(Number))
    case 'choice':
      return Int8Array.from(
        cells,
        codes((value) => places.indexOf(String(value))),
      )
    case 'choices':
      return Int32Array.from(
        cells,
        codes((value) => (value as readonly string[]).reduce((set, option) => set | (1 << places.indexOf(option)), 0)),
      )
    case 'date':
      return Int32Array.from(
        cells,
        codes((value) => parseDay(String(value)) ?? Number.NaN),
      )
    default:
      return numbersOf(cells)
  }
}

/** Writes the lists of a table of right values as numbers. */
export const packed = ({ signals }: Library, table: Table): Table =>
  Object.fromEntries(
    Object.entries(table).map(([id, cells]) => {
      const signal = signals[id]
      return [id, signal === undefined ? cells : packedOf(signal, cells as Cells)]
    }),
  )
