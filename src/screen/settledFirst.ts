import type { Program } from '../model/program'
import type { Column } from '../model/screening'
import { type Kept, newKept } from './kept'
import { BLOCK, visit } from './planes'
import type { Lend } from './settled/lending'
import type { Shape } from './settled/settling'
import { cellsOfSome, putBack } from './some'

interface ShapedTable {
  readonly shape: Shape
  readonly lend: Lend
  readonly persons: number
  /** By index of the signal. */
  readonly columns: ReadonlyMap<number, Column>
}

/** Works out persons of whom not all is settled; null when a cell is wrong. */
type Unsettled = (columns: ShapedTable['columns'], persons: number) => readonly Kept[] | null

/** Fills in what becomes of whom it can, of whom all is settled, and lists who is left. */
const settle = (program: Program, { shape, lend, persons, columns }: ShapedTable, kept: readonly Kept[]): number[] =>
  lend(program, shape, (settling) => {
    const open = new Uint32Array(Math.ceil(persons / 32))
    const table = { columns, kept, open }
    if (settling === null) open.fill(0xffffffff)
    else
      for (let first = 0; first < persons; first += BLOCK)
        settling({ first, count: Math.min(BLOCK, persons - first) }, table)
    const left: number[] = []
    visit(open, persons, (person) => left.push(person))
    return left
  })

/** Works out everyone of a table, those of whom all is settled first, and the others apart. Null when a cell is wrong. */
export const settledFirst = (program: Program, table: ShapedTable, unsettled: Unsettled): readonly Kept[] | null => {
  const kept = newKept(program, table.persons)
  const left = settle(program, table, kept)
  if (left.length === 0) return kept
  if (left.length === table.persons) return unsettled(table.columns, table.persons)
  const some = new Map([...table.columns].map(([index, column]) => [index, cellsOfSome(column, left)]))
  const found = unsettled(some, left.length)
  if (found === null) return null
  found.forEach((planes, rule) => {
    putBack(kept[rule] as Kept, planes, left)
  })
  return kept
}
