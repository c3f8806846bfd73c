import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { InputValue } from '../../src/model/library'
import type { ScreenContext } from '../../src/model/screening'
import { isReserved } from '../../src/model/signal'
import { bool, choices, derived, oneRule, whole } from '../contract/library'
import { bundledLibrary, someValue } from '../laws/arbitrary/bundled'
import { type Draw, drawWith } from '../laws/arbitrary/draw'
import { aValue } from '../laws/arbitrary/input'
import { isDerived } from '../laws/arbitrary/pool'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import type { World } from '../laws/arbitrary/world'
import { expectAgreement, type Row, tableOf } from './agreeing'
import { screen } from './everyWay'

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

const observed = Object.entries(library.signals).filter(([id, { derived }]) => derived === undefined && !isReserved(id))

test('of everyone in a table it says so with the bundled library too', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const filled = draw.one([10, 50, 90, 100])
      const rows = Array.from({ length: 20 }, () => ({
        ...Object.fromEntries(
          observed.map(([id, signal]) => [id, draw.chance(filled) ? someValue(draw, signal) : null]),
        ),
        // Within the population of the pathways: else most rules would have nothing to decide.
        leeftijd: draw.int(65, 95),
        woonsituatie: 'zelfstandig',
      }))
      expectAgreement(
        library,
        rows,
        tableOf(
          observed.map(([id]) => id),
          rows,
        ),
        { on: '2027-05-05' },
      )
    }),
    runs(12),
  )
})

test('who is alike as far as a rule tests, and not in what that rests on, is told apart', () => {
  const signals = {
    a: bool(),
    b: bool(),
    // Whether d is true is not known of all three; of the first d is true only when a is, and the rule asks that a is not.
    d: derived({
      type: 'boolean',
      decide: [{ when: { a: true }, is: true }, { when: { b: true }, is: true }, { otherwise: false }],
    }),
  }
  const small = oneRule(signals, { all: [{ d: true }, { a: false }] })
  const rows = [{ b: false }, { b: null }, { b: false }, { b: null }]
  expectAgreement(small, rows, tableOf(['b'], rows), { on: '2026-03-02' })
  expect(screen(small, tableOf(['b'], rows), { on: '2026-03-02' }).rules['pad/regel']?.ruledOut.count).toBe(2)
})

test('a score of which a derived item finally has no value applies by its estimate', () => {
  const signals = {
    n: whole(0, 4),
    o: whole(0, 3),
    // Of n = 0 there is no quotient, and nothing more can be asked.
    deel: derived({ type: 'decimal', range: [0, 4], unit: '1', step: 0.1, formula: '4 / n' }),
    som: derived({ type: 'decimal', unit: '1', score: ['deel', 'o'], missing: { atMost: 1, fill: 'lowest' } }),
  }
  const small = oneRule(signals, { som: { atMost: 2 } })
  const rows = [0, 1, 2, 4, null].flatMap((n) => [0, 2, 3, null].map((o) => ({ n, o })))
  expectAgreement(small, rows, tableOf(['n', 'o'], rows), { on: '2026-03-02' })
})

test('what cannot exist and has a value all the same is not like what cannot exist and has none', () => {
  const half = { type: 'decimal', step: 0.5 } as const
  const signals = {
    a: bool(),
    n: whole(0, 3),
    x: whole(0, 1, { ...half, onlyIf: { a: true } }),
    d: derived({ type: 'decimal', unit: '1', formula: 'n / x' }),
  }
  // Of x = 0.5 it is 0, 2, 4 or 6, and never 1; without x it may be anything.
  const small = oneRule(signals, { d: 1 })
  const rows = [
    { a: false, x: 0.5 },
    { a: false, x: null },
  ]
  expectAgreement(small, rows, tableOf(['a', 'x'], rows), { on: '2026-03-02' })
})

// Met twice, so that all completions are looked at: never true, whatever n is.
const NEVER = { all: [{ n: { below: 3 } }, { n: { above: 5 } }] }

test('what cannot exist passes no test, though it cannot be relied on either', () => {
  const signals = {
    a: bool(),
    b: bool(),
    n: whole(0, 9),
    m: choices(['een', 'twee'], { onlyIf: { a: true }, unreliableIf: { b: true } }),
  }
  const small = oneRule(signals, { any: [{ m: 'een' }, NEVER] })
  const answers = [true, false, null]
  const rows = answers.flatMap((a) => answers.flatMap((b) => [['een'], [], null].map((m) => ({ a, b, m }))))
  expectAgreement(small, rows, tableOf(['a', 'b', 'm'], rows), { on: '2026-03-02' })
})

test('what cannot exist and is known in part counts as far as it is', () => {
  const signals = {
    a: bool(),
    n: whole(0, 9),
    x: whole(0, 9),
    y: whole(0, 9),
    d: derived({ type: 'integer', unit: '1', range: [0, 18], formula: 'x + y', onlyIf: { a: true } }),
    f: derived({ type: 'integer', unit: '1', formula: 'd * 2' }),
    g: derived({
      type: 'choice',
      options: { laag: 'laag', hoog: 'hoog' },
      bands: { of: 'd', laag: '0..14', hoog: '15..18' },
    }),
  }
  const answers = [true, false, null]
  const rows = answers.flatMap((a) => [1, 8, null].flatMap((x) => [1, 8, null].map((y) => ({ a, x, y }))))
  for (const tested of [{ f: { above: 30 } }, { g: 'hoog' }]) {
    const small = oneRule(signals, { any: [tested, NEVER] })
    expectAgreement(small, rows, tableOf(['a', 'x', 'y'], rows), { on: '2026-03-02' })
  }
})
