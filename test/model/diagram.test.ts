import { array, assert, constant, constantFrom, integer, letrec, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Diagram,
  isSpilled,
  newSheet,
  outcomesOf,
  type Sheet,
  SPILLED,
  variablesOf,
} from '../../src/model/diagram'
import { runs } from '../laws/arbitrary/trial'

/** Cells of each variable. */
const CELLS = [2, 3, 2, 4] as const

type Cells = readonly number[]

/** A function as a tree of sums, minima and tables, which can be worked out without any diagram. */
type Tree =
  | { readonly kind: 'table'; readonly variable: number; readonly values: readonly number[] }
  | { readonly kind: 'sum' | 'least'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'halved'; readonly of: Tree }

const table = constantFrom(0, 1, 2, 3).chain((variable) =>
  array(integer({ min: 0, max: 2 }), { minLength: CELLS[variable], maxLength: CELLS[variable] }).map(
    (values): Tree => ({ kind: 'table', variable, values }),
  ),
)

const { tree } = letrec<{ tree: Tree }>((tie) => ({
  tree: oneof(
    { maxDepth: 4 },
    table,
    record({ kind: constantFrom('sum', 'least'), left: tie('tree'), right: tie('tree') }),
    record({ kind: constant('halved'), of: tie('tree') }),
  ),
}))

const workedOut = (one: Tree, cells: Cells): number => {
  switch (one.kind) {
    case 'table':
      return one.values[cells[one.variable] ?? 0] ?? 0
    case 'halved':
      return Math.floor(workedOut(one.of, cells) / 2)
    case 'sum':
      return workedOut(one.left, cells) + workedOut(one.right, cells)
    case 'least':
      return Math.min(workedOut(one.left, cells), workedOut(one.right, cells))
  }
}

const sum = { of: (left: number, right: number) => left + right }
const least = { of: Math.min }

const drawn = (sheet: Sheet, one: Tree): Diagram => {
  switch (one.kind) {
    case 'table':
      return sheet.fork(one.variable, one.values.map(sheet.leaf))
    case 'halved':
      return sheet.map(drawn(sheet, one.of), (value) => Math.floor(value / 2))
    default:
      return sheet.combine(drawn(sheet, one.left), drawn(sheet, one.right), one.kind === 'sum' ? sum : least)
  }
}

const everyCell = CELLS.reduce<Cells[]>(
  (found, cells) => found.flatMap((one) => Array.from({ length: cells }, (_, cell) => [...one, cell])),
  [[]],
)

const differs = (one: Tree, variable: number): boolean =>
  everyCell.some((cells) =>
    Array.from({ length: CELLS[variable] ?? 0 }, (_, cell) => cells.with(variable, cell)).some(
      (other) => workedOut(one, other) !== workedOut(one, cells),
    ),
  )

const ROOM = 10_000

describe('a diagram is its function', () => {
  test('it has exactly the outcomes that there are, also while some cells are not possible', () => {
    assert(
      property(tree, integer({ min: 0, max: 3 }), integer({ min: 0, max: 3 }), (one, variable, cell) => {
        const diagram = drawn(newSheet(ROOM), one)
        const isLeft = (of: number, at: number): boolean => of !== variable || at === cell % (CELLS[variable] ?? 1)
        const left = everyCell.filter((cells) => cells.every((at, of) => isLeft(of, at)))
        const sorted = (values: Iterable<number>): number[] => [...new Set(values)].sort((a, b) => a - b)
        expect(sorted(outcomesOf(diagram))).toEqual(sorted(everyCell.map((cells) => workedOut(one, cells))))
        expect(sorted(outcomesOf(diagram, isLeft))).toEqual(sorted(left.map((cells) => workedOut(one, cells))))
      }),
      runs(300),
    )
  })

  test('a variable stands in it only when the outcome depends on it', () => {
    assert(
      property(tree, (one) => {
        const found = variablesOf(drawn(newSheet(ROOM), one))
        expect([0, 1, 2, 3].filter((variable) => found.has(variable))).toEqual(
          [0, 1, 2, 3].filter((variable) => differs(one, variable)),
        )
      }),
      runs(300),
    )
  })

  test('equal functions are one diagram, however they were put together', () => {
    assert(
      property(tree, tree, (one, other) => {
        const sheet = newSheet(ROOM)
        const isEqual = everyCell.every((cells) => workedOut(one, cells) === workedOut(other, cells))
        expect(drawn(sheet, one) === drawn(sheet, other)).toBe(isEqual)
        const [left, right] = [drawn(sheet, one), drawn(sheet, other)]
        expect(sheet.combine(left, right, sum)).toBe(sheet.combine(right, left, sum))
      }),
      runs(300),
    )
  })
})

test('what does not fit on the sheet is spilled, and what rests on it too', () => {
  const sheet = newSheet(4)
  const one = sheet.fork(0, [sheet.leaf(0), sheet.leaf(1)])
  const other = sheet.fork(1, [sheet.leaf(0), sheet.leaf(1)])
  expect([...outcomesOf(one)]).toEqual([0, 1])
  expect([...outcomesOf(other)]).toEqual([SPILLED])
  expect([...outcomesOf(sheet.combine(one, other, sum))]).toEqual([SPILLED])
})

test('what was not worked out is no part of anything else', () => {
  assert(
    property(tree, integer({ min: 1, max: 30 }), (one, room) => {
      const sheet = newSheet(room)
      const leaf: Sheet['leaf'] = (value) => sheet.leaf(value === 2 ? SPILLED : value)
      const diagram = drawn({ ...sheet, leaf }, one)
      expect(isSpilled(diagram)).toBe(outcomesOf(diagram).has(SPILLED))
    }),
    runs(200),
  )
})
