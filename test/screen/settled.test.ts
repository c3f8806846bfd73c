import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { InputValue } from '../../src/model/library'
import type { Column, ScreenContext, Screening, Table } from '../../src/model/screening'
import { isReserved } from '../../src/model/signal'
import { bool, derived, oneRule, whole } from '../contract/library'
import { bundledLibrary, someValue } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { aValue } from '../laws/arbitrary/input'
import { isDerived } from '../laws/arbitrary/pool'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import { expectAgreement, type Row, tableOf } from './agreeing'
import { screen } from './everyWay'

/** How much is known of a person: mostly all, as only then all is settled. */
const KNOWN = [100, 100, 100, 95, 50]

const contextOf = ({ on, network, reporter, pathways, involved }: Partial<ScreenContext>): ScreenContext =>
  Object.fromEntries(
    Object.entries({ on: on ?? '', network, reporter, pathways, involved }).filter(([, value]) => value !== undefined),
  ) as unknown as ScreenContext

test('of whom all is known it says what adviseSync says of each, beside others of whom it is not', () => {
  assert(
    lawful(EVERYTHING, 2, ({ draw, world, library, inputs }) => {
      const { signals } = world
      const observed = Object.entries(signals).filter(([, source]) => !isDerived(source))
      const rows = Array.from({ length: observed.length === 0 ? 0 : 40 }, (): Row => {
        const known = draw.one(KNOWN)
        return Object.fromEntries(
          observed.map(([id, source]): [string, InputValue | null] => [
            id,
            draw.chance(known) ? aValue(draw, id, source, signals) : null,
          ]),
        )
      })
      const table = tableOf(
        observed.map(([id]) => id),
        rows,
      )
      // The second time what was made for the first may be used again.
      for (const input of inputs) expectAgreement(library, rows, table, contextOf(input))
    }),
    runs(120),
  )
})

const library = bundledLibrary()

const observed = Object.entries(library.signals).filter(([id, { derived }]) => derived === undefined && !isReserved(id))

const CONTEXTS: readonly ScreenContext[] = [
  { on: '2026-03-02', network: 'loosduinen-voorbeeld' },
  { on: '2026-03-03', network: 'loosduinen-voorbeeld', reporter: 'wijkverpleegkundige', involved: ['huisarts'] },
  { on: '2026-03-03', reporter: 'huisarts', involved: [] },
  { on: '2026-03-03', reporter: 'huisarts', involved: [], pathways: ['eenzaamheid'] },
]

test('it says so with the bundled library too, whatever was asked before', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const rows = Array.from({ length: 20 }, () => {
        const known = draw.one(KNOWN)
        return {
          ...Object.fromEntries(
            observed.map(([id, signal]) => [id, draw.chance(known) ? someValue(draw, signal) : null]),
          ),
          leeftijd: draw.int(65, 95),
          woonsituatie: 'zelfstandig',
        }
      })
      const table = tableOf(
        observed.map(([id]) => id),
        rows,
      )
      expectAgreement(library, rows, table, draw.one(CONTEXTS))
    }),
    runs(10),
  )
})

const SIGNALS = {
  b: bool(),
  n: whole(0, 10, { optional: true }),
  u: whole(0, 10, { unreliableIf: { b: true } }),
  t: derived({ type: 'integer', unit: '1', range: [0, 10], formula: 'n', atLeastIf: { b: true } }),
}

test.each([
  ['a bound only', { t: { below: 5 } }],
  ['unreliable', { u: { below: 5 } }],
  ['absent', { t: { above: 8, orUnknown: true } }],
])('what is %s is not taken for what it is', (_, when) => {
  const rows = [true, false].flatMap((b) => [null, 4, 6, 9].flatMap((n) => [4, 6].map((u): Row => ({ b, n, u }))))
  expectAgreement(oneRule(SIGNALS, when), rows, tableOf(['b', 'n', 'u'], rows), { on: '2026-03-02' })
})

const small = oneRule({ a: bool(), n: whole(0, 10, { onlyIf: { a: true } }), los: bool() }, { n: { atLeast: 5 } })

const appliesIn = ({ rules }: Screening, persons: number): boolean[] =>
  Array.from({ length: persons }, (_, person) => {
    const bits = rules['pad/regel']?.applies.bits ?? []
    return (((bits[person >>> 5] ?? 0) >>> (person & 31)) & 1) === 1
  })

const MANY = 9000

// By turns: it does not exist, it is too low, it is high enough, and nothing is known.
const tableOfMany = (open: boolean): Table => ({
  a: Int8Array.from({ length: MANY }, (_, person) => [0, 1, 1, open ? -1 : 0][person % 4] as number),
  n: Float64Array.from({ length: MANY }, (_, person) => [Number.NaN, 4, 5, Number.NaN][person % 4] as number),
})

test.each([false, true])(
  'everyone stands where they stand in a table of more than one block (some are open: %s)',
  (open) => {
    const screening = screen(small, tableOfMany(open), { on: '2026-03-02' })
    expect(appliesIn(screening, MANY)).toEqual(Array.from({ length: MANY }, (_, person) => person % 4 === 2))
    const { applies, mayApply, ruledOut } = screening.rules['pad/regel'] ?? {}
    expect([applies?.count, mayApply?.count, ruledOut?.count]).toEqual(
      open ? [MANY / 4, MANY / 4, MANY / 2] : [MANY / 4, 0, (3 * MANY) / 4],
    )
  },
)

const points = (yes: number) => ({ true: yes, false: 0 })

const added = oneRule(
  {
    b: bool(),
    c: bool(),
    n: whole(0, 10),
    punten: derived({ type: 'integer', unit: '1', score: { b: points(2), c: points(3) } }),
    som: derived({ type: 'integer', unit: '1', score: ['punten', 'n'] }),
    gewogen: derived({
      type: 'decimal',
      unit: '1',
      decide: [{ when: { b: true }, is: 1 }, { otherwise: { formula: 'som - punten / 2' } }],
    }),
  },
  { gewogen: { atLeast: 4 } },
)

test('nothing of whom was worked out before is left, in another block or another table', () => {
  for (const shift of [0, 1]) {
    const persons = Array.from({ length: MANY }, (_, person) => {
      const [b, c, n] = [(person + shift) % 2 === 1, (person + shift) % 3 === 0, (person * 7 + shift) % 11]
      return { b, c, n, holds: !b && n + (c ? 3 : 0) / 2 >= 4 }
    })
    const table = {
      b: persons.map(({ b }) => b),
      c: persons.map(({ c }) => c),
      n: Int32Array.from(persons, ({ n }) => n),
    }
    expect(appliesIn(screen(added, table, { on: '2026-03-02' }), MANY)).toEqual(persons.map(({ holds }) => holds))
  }
})

const WRONG: readonly (readonly [string, string, Column])[] = [
  ['a number beyond its range', 'n', Float64Array.of(5, 11)],
  ['a number finer than its step', 'n', Float64Array.of(5, 5.5)],
  ['a number next to none', 'n', Float64Array.of(5, Number.MIN_VALUE)],
  ['a whole number below its range', 'n', Int32Array.of(5, -2)],
  ['a whole number above its range', 'n', Int32Array.of(5, 11)],
  ['an option that is not there', 'a', Int8Array.of(1, 2)],
  ['what no rule rests on', 'los', Int8Array.of(0, 2)],
]

test.each(WRONG)('%s is refused where all is known, and forgotten afterwards', (_, id, column) => {
  const right = { a: Int8Array.of(1, 1), n: Float64Array.of(5, 4), los: Int8Array.of(0, 1) }
  const context = { on: '2026-03-02' }
  expect(() => screen(small, { ...right, [id]: column }, context)).toThrow(`signals.${id}[1]`)
  expect(appliesIn(screen(small, right, context), 2)).toEqual([true, false])
})
