import { assert } from 'fast-check'
import { test } from 'vitest'
import type { InputValue } from '../../src/model/library'
import type { ScreenContext } from '../../src/model/screening'
import { DAY, persons } from '../bench/persons'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import type { Draw } from '../laws/arbitrary/draw'
import { aValue } from '../laws/arbitrary/input'
import { isDerived } from '../laws/arbitrary/pool'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import type { World } from '../laws/arbitrary/world'
import { expectAgreement, type Row, tableOf } from './agreeing'

const ROWS = 50

/** Draws for which signals there are columns, and how full those are. */
const someColumns = (draw: Draw, { signals }: World): (readonly [string, number])[] =>
  Object.entries(signals).flatMap(([id, source]): (readonly [string, number])[] => {
    if (isDerived(source)) return draw.chance(15) ? [[id, 30]] : []
    return draw.chance(85) ? [[id, draw.one([20, 60, 95, 100])]] : []
  })

const someRows = (draw: Draw, { signals }: World, columns: readonly (readonly [string, number])[]): Row[] =>
  Array.from({ length: columns.length === 0 ? 0 : ROWS }, () =>
    Object.fromEntries(
      columns.map(([id, filled]): [string, InputValue | null] => {
        const source = signals[id]
        return [id, source !== undefined && draw.chance(filled) ? aValue(draw, id, source, signals) : null]
      }),
    ),
  )

test('of every person of a table it says what adviseSync says of each', () => {
  assert(
    lawful(EVERYTHING, 1, ({ draw, world, library, inputs, note }) => {
      const [input] = inputs
      const columns = someColumns(draw, world)
      const rows = someRows(draw, world, columns)
      const { on, network, reporter, pathways, involved } = input ?? { on: '' }
      const context = Object.fromEntries(
        Object.entries({ on, network, reporter, pathways, involved }).filter(([, value]) => value !== undefined),
      ) as unknown as ScreenContext
      note('context', context)
      expectAgreement(
        library,
        rows,
        tableOf(
          columns.map(([id]) => id),
          rows,
        ),
        context,
      )
    }),
    runs(300),
  )
})

const library = bundledLibrary()
const observed = Object.keys(library.signals).filter(
  (id) => id !== 'melder' && id !== 'betrokken' && library.signals[id]?.derived === undefined,
)

test.each([0.1, 0.5, 0.9, 1])('the bundled library: with %d of the signals known it agrees too', (known) => {
  const rows = persons(library, 40, known)
  expectAgreement(library, rows, tableOf(observed, rows), { on: DAY })
})
