import type { Column, NumberColumn } from '../model/screening'
import { isNumbers } from './columns/cell'
import type { Kept } from './kept'
import { setBit, visit } from './planes'
import { SETS } from './rulePlanes'

/** Takes the cells of some persons out of a column. */
export const cellsOfSome = (column: Column, persons: readonly number[]): Column => {
  if (!isNumbers(column)) return persons.map((person) => column[person])
  const cells = new (column.constructor as new (length: number) => NumberColumn)(persons.length)
  persons.forEach((person, place) => {
    cells[place] = column[person] as number
  })
  return cells
}

/** Adds what became of some persons to where they stand in a table. */
export const putBack = (kept: Kept, found: Kept, persons: readonly number[]): void => {
  for (const name of SETS) {
    const [to, from] = [kept[name], found[name]]
    if (from.count === 0) continue
    const bits = to.ownBits()
    visit(from.bits, persons.length, (place) => setBit(bits, persons[place] as number, true))
    to.count += from.count
  }
}
