import { test } from 'vitest'
import type { InputValue } from '../../src/model/library'
import type { ConditionSource } from '../../src/model/source/condition'
import type { SignalSource } from '../../src/model/source/signals'
import { bool, derived, oneRule, type Signals, whole } from '../contract/library'
import { expectAgreement, type Row, tableOf } from './agreeing'

const ON = '2026-03-02'

const decimal = (low: number, high: number, step: number): SignalSource => whole(low, high, { type: 'decimal', step })

const computed = (formula: string, more: Partial<SignalSource> = {}): SignalSource =>
  derived({ type: 'decimal', unit: '1', formula, ...more })

const stepsOf = (low: number, high: number, step: number): number[] =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, place) => Number((low + place * step).toFixed(6)))

type Values = Readonly<Record<string, readonly (InputValue | null)[]>>

/** Every combination of some values. */
const rowsOf = (values: Values): Row[] =>
  Object.entries(values).reduce<Row[]>(
    (rows, [id, all]) => rows.flatMap((row) => all.map((value) => ({ ...row, [id]: value }))),
    [{}],
  )

// Each formula, with cut-offs that some of its values are exactly, where sums of doubles miss them: 0.1 + 0.2 is not 0.3.
const AT_CUTOFFS: readonly (readonly [what: string, signals: Signals, when: ConditionSource, values: Values])[] = [
  [
    'a difference of decimals',
    { a: decimal(0, 1, 0.1), b: decimal(0, 1, 0.1), f: computed('a - b') },
    { any: [{ f: { atLeast: 0.3 } }, { f: { below: -0.6 } }] },
    { a: [...stepsOf(0, 1, 0.1), null], b: [...stepsOf(0, 1, 0.1), null] },
  ],
  [
    'a percentage',
    { a: decimal(50, 60, 0.5), b: decimal(50, 60, 0.5), f: computed('(a - b) / a * 100') },
    { all: [{ f: { atLeast: 5 } }, { f: { below: 10 } }] },
    { a: [...stepsOf(50, 60, 0.5), null], b: [...stepsOf(50, 60, 0.5), null] },
  ],
  [
    'a weight by a length squared',
    { kg: decimal(40, 90, 0.1), m: decimal(1, 2, 0.01), f: computed('kg / (m * m)') },
    { f: { above: 20 } },
    { kg: [45, 51.2, 57.8, 57.9, 80, null], m: [1.5, 1.6, 1.7, 2, null] },
  ],
  [
    'a mean of three',
    { a: whole(0, 9), b: whole(0, 9), c: whole(0, 9), f: computed('(a + b + c) / 3') },
    { any: [{ f: { atLeast: 3 } }, { f: 1 }] },
    { a: [0, 1, 2, 3, 4, null], b: [0, 1, 2, 3, 4, null], c: [0, 1, 3, null] },
  ],
  [
    // A third is rounded, and three times that is not one.
    'a rounded quotient times three',
    { a: whole(1, 9), f: computed('a / 3 * 3') },
    { any: [{ f: { atLeast: 4 } }, { f: 1 }] },
    { a: [...stepsOf(1, 9, 1), null] },
  ],
  [
    'a quotient plus a decimal',
    { a: whole(1, 9), b: decimal(0, 1, 0.1), f: computed('a / 3 + b') },
    { f: { atLeast: 1.3 } },
    { a: [1, 2, 3, 4, null], b: [0, 0.1, 0.3, 0.9, 1, null] },
  ],
  [
    // Doubles have these apart by less than they may be off.
    'a quotient next to a cut-off',
    { a: decimal(0, 100_000, 0.00001), b: whole(1, 9_000_000), f: computed('a / b') },
    { f: { above: 0.01 } },
    { a: [90_000, 90_000.00001], b: [9_000_000] },
  ],
  [
    'a quotient that is rounded to nothing',
    { a: decimal(0, 0.0001, 0.0001), f: computed('a / 1000000000') },
    { f: { atMost: 0 } },
    { a: [0, 0.0001, null] },
  ],
  [
    // By their bounds alone both would be 20 at most.
    'a percentage of what is not known',
    { a: decimal(50, 60, 0.5), b: decimal(50, 60, 0.5), f: computed('(a - b) / a * 100') },
    { f: { atLeast: 18 } },
    { a: [null], b: [50, 52, null] },
  ],
  [
    'what is the same whatever the answer',
    { a: whole(0, 9), f: computed('a - a') },
    { f: { known: true } },
    { a: [0, 9, null] },
  ],
  [
    'what is rounded to the same whatever the answer',
    { a: decimal(0, 0.0001, 0.0001), f: computed('a / 1000000000') },
    { f: { known: true } },
    { a: [0, 0.0001, null] },
  ],
  [
    'a divisor that may be zero',
    { a: whole(0, 4), b: whole(0, 2), f: computed('a / b', { range: [0, 4], step: 0.1 }) },
    { f: { atLeast: 2 } },
    { a: [0, 1, 2, 3, 4, null], b: [0, 1, 2, null] },
  ],
  [
    'what is computed from what was computed',
    { a: decimal(0, 5, 0.1), b: decimal(0, 5, 0.1), kg: computed('a - b'), f: computed('kg / 5 * 100') },
    { f: { atLeast: 6 } },
    { a: [...stepsOf(0, 2, 0.1), null], b: [0, 0.1, 0.2, 1.7, null] },
  ],
  [
    'a formula of which each side has parts',
    { a: whole(0, 9), b: whole(0, 9), f: computed('(a + 1) * (b + 2) - (a - b) * 3') },
    { f: { atLeast: 9 } },
    { a: [0, 1, 2, 3, 5, null], b: [0, 1, 2, 4, null] },
  ],
  [
    'rows of which one is computed',
    {
      bedoeld: bool(),
      a: decimal(0, 1, 0.1),
      b: decimal(0, 1, 0.1),
      f: derived({
        type: 'decimal',
        unit: '1',
        decide: [{ when: { bedoeld: true }, is: 0 }, { otherwise: { formula: 'a - b' } }],
      }),
    },
    { any: [{ f: { atLeast: 0.3 } }, { f: 0 }] },
    { bedoeld: [true, false, null], a: [0, 0.3, 0.4, 1, null], b: [0, 0.1, 0.7, null] },
  ],
  [
    'a bound',
    { b: bool(), a: decimal(0, 1, 0.1), f: computed('a * 3', { range: [0, 3], atMostIf: { b: true } }) },
    { f: { atLeast: 0.9 } },
    { b: [true, false, null], a: [...stepsOf(0, 1, 0.1), null] },
  ],
  [
    'a number that more conditions meet',
    { a: whole(0, 99), b: whole(0, 99), f: computed('a - b') },
    {
      any: [
        { all: [{ f: { atLeast: 2 } }, { a: { below: 5 } }] },
        { all: [{ f: { below: 2 } }, { b: { atMost: 3 } }] },
      ],
    },
    { a: [...stepsOf(0, 9, 1), null], b: [...stepsOf(0, 9, 1), null] },
  ],
]

const SO_LITTLE = ['0.000001', '0.000000000001', '0.000000000000001', '0.00000000000000000001']
const COMPARED = ['above', 'atLeast', 'below', 'atMost', 'is']

test.each(SO_LITTLE.flatMap((little) => COMPARED.map((compared) => [little, compared] as const)))(
  'a number that is %s more than a cut-off, of which it must be %s, is not that cut-off',
  (little, compared) => {
    const som = computed(`n + m * ${little}`, { range: [0, 10], atMostIf: { hoog: true } })
    const small = oneRule({ hoog: bool(), n: whole(0, 9), m: whole(0, 9), som }, { som: { [compared]: 3 } })
    const rows = rowsOf({ hoog: [true, false, null], n: [2, 3, null], m: [0, 1, null] })
    expectAgreement(small, rows, tableOf(['hoog', 'n', 'm'], rows), { on: ON })
  },
)

test.each(AT_CUTOFFS)('%s is on the side of a cut-off where exact numbers have it', (_, signals, when, values) => {
  const rows = rowsOf(values)
  expectAgreement(oneRule(signals, when), rows, tableOf(Object.keys(values), rows), { on: ON })
})
