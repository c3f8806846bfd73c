import type { Column, NumberColumn } from '../model/screening'
import { isNumbers } from './cell'
import { hasBit, setBit } from './planes'
import { type RulePlanes, SETS } from './rulePlanes'

/** Takes the cells of some persons out of a column. */
export const cellsOfSome = (column: Column, persons: readonly number[]): Column => {
  if (!isNumbers(column)) return persons.map((person) => column[person])
  const cells = new (column.constructor as new (length: number) => NumberColumn)(persons.length)
  persons.forEach((person, place) => {
    cells[place] = column[person] as number
  })
  return cells
}

/** Puts what became of some persons back to where they stand in a table. */
export const putBack = (kept: RulePlanes, found: RulePlanes, persons: readonly number[]): void => {
  for (const name of SETS) {
    const [to, from] = [kept[name], found[name]]
    persons.forEach((person, place) => {
      setBit(to, person, hasBit(from, place))
    })
  }
}
