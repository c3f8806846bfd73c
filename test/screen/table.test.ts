import { expect, test } from 'vitest'
import { parseDay } from '../../src/model/day'
import { InputError } from '../../src/model/problem'
import type { Column, PersonSet, ScreenContext, Table } from '../../src/model/screening'
import { bool, choice, choices, date, derived, oneRule, whole } from '../contract/library'
import { screen } from './everyWay'

const ON = '2026-03-02'
const UNKNOWN = Number.NaN

const library = oneRule(
  {
    b: bool(),
    c: choice(['laag', 'midden', 'hoog']),
    m: choices(['een', 'twee']),
    n: whole(0, 10),
    d: date(),
    groot: whole(0, 2_000_000_000, { formerly: ['oud-groot'] }),
    t: derived({ type: 'integer', unit: '1', range: [0, 10], formula: 'n' }),
    los: bool(),
  },
  { all: [{ b: true }, { c: 'hoog' }, { n: { atLeast: 5 } }, { d: { ago: { atLeast: '1 month' } } }] },
)

const regelOf = (table: Table) => screen(library, table, { on: ON }).rules['pad/regel']

const personsIn = (set: PersonSet | undefined, persons: number): number[] =>
  Array.from({ length: persons }, (_, person) => person).filter(
    (person) => (((set?.bits[person >>> 5] ?? 0) >>> (person & 31)) & 1) === 1,
  )

const YES = {
  b: [true, true, true],
  c: ['hoog', 'hoog', 'hoog'],
  n: [5, 5, 5],
  d: ['2026-02-02', '2026-02-02', '2026-02-02'],
}

// The first fails, the second passes, of the third nothing is known.
const COLUMNS: readonly (readonly [string, string, Column])[] = [
  ['a list of yes and no', 'b', [false, true, null]],
  ['a list with undefined', 'b', [false, true, undefined]],
  ['signed yes and no', 'b', Int8Array.of(0, 1, -1)],
  ['unsigned yes and no', 'b', Uint8Array.of(0, 1, 255)],
  ['floating yes and no', 'b', Float32Array.of(0, 1, UNKNOWN)],
  ['a list of options', 'c', ['midden', 'hoog', null]],
  ['signed options', 'c', Int16Array.of(1, 2, -1)],
  ['unsigned options', 'c', Uint16Array.of(0, 2, 65_535)],
  ['long unsigned options', 'c', Uint32Array.of(0, 2, 4_294_967_295)],
  ['a list of numbers', 'n', [4, 5, null]],
  ['floats', 'n', Float64Array.of(4, 5, UNKNOWN)],
  ['a list of days', 'd', ['2026-02-03', '2026-02-02', null]],
  ['days as numbers', 'd', Int32Array.of(parseDay('2026-02-03') ?? 0, parseDay('2026-02-02') ?? 0, -1)],
  [
    'days in a short unsigned array',
    'd',
    Uint16Array.of(parseDay('2026-02-03') ?? 0, parseDay('2026-02-02') ?? 0, 65_535),
  ],
  ['floating days', 'd', Float64Array.of(parseDay('2026-02-03') ?? 0, parseDay('2026-02-02') ?? 0, UNKNOWN)],
]

test.each(COLUMNS)('%s', (_, id, column) => {
  const regel = regelOf({ ...YES, [id]: column })
  expect(personsIn(regel?.ruledOut, 3)).toEqual([0])
  expect(personsIn(regel?.applies, 3)).toEqual([1])
  expect(personsIn(regel?.mayApply, 3)).toEqual([2])
})

// Nobody, the second, both and then a person of whom nothing is known.
const SETS: readonly (readonly [string, Column])[] = [
  ['a list of lists', [[], ['twee'], ['een', 'twee'], null]],
  ['signed bits', Int8Array.of(0, 2, 3, -1)],
  ['unsigned bits', Uint8Array.of(0, 2, 3, 255)],
  ['floating bits', Float64Array.of(0, 2, 3, UNKNOWN)],
]

test.each(SETS)('several options: %s', (_, m) => {
  const several = oneRule({ m: choices(['een', 'twee']) }, { m: 'een' })
  const regel = screen(several, { m }, { on: ON }).rules['pad/regel']
  expect(personsIn(regel?.ruledOut, 4)).toEqual([0, 1])
  expect(personsIn(regel?.applies, 4)).toEqual([2])
  expect(personsIn(regel?.mayApply, 4)).toEqual([3])
})

test('all eight options in an unsigned byte are not known, as 255 stands for that', () => {
  const eight = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']
  const regel = screen(oneRule({ m: choices(eight) }, { m: 'een' }), { m: Uint8Array.of(254, 1, 255) }, { on: ON })
    .rules['pad/regel']
  expect([regel?.ruledOut, regel?.applies, regel?.mayApply].map((set) => personsIn(set, 3))).toEqual([[0], [1], [2]])
})

test('integers are all known', () => {
  expect(personsIn(regelOf({ ...YES, n: Uint8Array.of(4, 5, 0) })?.ruledOut, 3)).toEqual([0, 2])
})

test('of a signal without a column nobody was asked, and a table without columns has nobody', () => {
  const { d: _, ...others } = YES
  expect(regelOf(others)?.mayApply.count).toBe(3)
  expect(screen(library, {}, { on: ON })).toMatchObject({
    persons: 0,
    rules: { 'pad/regel': { applies: { count: 0 } } },
  })
})

test('a table of more than one block, that ends within a word', () => {
  const persons = 10_001
  const every = (third: number, step: number): readonly boolean[] =>
    Array.from({ length: persons }, (_, person) => person % step === third)
  const fill = <T>(value: T): readonly T[] => Array.from({ length: persons }, () => value)
  const yes = { c: fill('hoog'), n: fill(5), d: fill('2026-02-02') }
  const regel = regelOf({ ...yes, b: every(1, 3) })
  expect(regel?.applies.count).toBe(3334)
  expect(regel?.ruledOut.count).toBe(6667)
  expect(personsIn(regel?.applies, persons)).toEqual(every(1, 3).flatMap((is, person) => (is ? [person] : [])))
  expect(personsIn(regel?.ruledOut, 10_016).at(-1)).toBe(9999)
  expect(personsIn(regel?.ruledOut, 10_016)).not.toContain(10_001)
})

type Wrong = readonly [what: string, table: unknown, context: unknown, problems: readonly (readonly [string, string])[]]

const WRONG: readonly Wrong[] = [
  ['a place that a byte cannot tell from another', { b: Int16Array.of(257) }, {}, [['wrong-type', 'signals.b[0]']]],
  ['a byte that is no place', { c: Uint8Array.of(255, 128) }, {}, [['wrong-type', 'signals.c[1]']]],
  ['half an option', { c: Float32Array.of(0.5) }, {}, [['wrong-type', 'signals.c[0]']]],
  ['options beyond those that there are', { m: Uint8Array.of(3, 4) }, {}, [['wrong-type', 'signals.m[1]']]],
  ['an unknown option of several', { m: [['een'], ['drie']] }, {}, [['unknown-option', 'signals.m[1]']]],
  ['a derived signal that is given and wrong', { t: [1, 99] }, {}, [['out-of-range', 'signals.t[1]']]],
  ['a signal that no rule needs', { los: [true, 'ja'] }, {}, [['wrong-type', 'signals.los[1]']]],
  ['an unknown signal', { x: [1] }, {}, [['unknown-signal', 'signals.x']]],
  ['a reserved signal', { melder: ['huisarts'] }, {}, [['unknown-signal', 'signals.melder']]],
  ['a name for who it is', { bsn: [1] }, {}, [['identity', 'signals.bsn']]],
  ['a signal by both its names', { groot: [1], 'oud-groot': [1] }, {}, [['duplicate-id', 'signals.oud-groot']]],
  ['a column too short', { b: [true, true], n: [1] }, {}, [['wrong-value', 'signals.n']]],
  ['no column', { b: true }, {}, [['wrong-type', 'signals.b']]],
  ['whole numbers of 64 bits', { n: BigInt64Array.of(1n) }, {}, [['wrong-type', 'signals.n']]],
  ['no day', { b: [true] }, { on: 'gisteren' }, [['bad-date', 'on']]],
  ['an unknown network', { b: [true] }, { network: 'x' }, [['unknown-network', 'network']]],
  ['a number out of range', { n: [1, null, 11] }, {}, [['out-of-range', 'signals.n[2]']]],
  ['a number too fine', { n: Float64Array.of(1, 1.5) }, {}, [['too-fine', 'signals.n[1]']]],
  ['a number without end', { n: Float64Array.of(Number.POSITIVE_INFINITY) }, {}, [['wrong-type', 'signals.n[0]']]],
  ['another type', { b: ['ja'] }, {}, [['wrong-type', 'signals.b[0]']]],
  ['an observation', { n: [{ value: 1, on: ON }] }, {}, [['wrong-type', 'signals.n[0]']]],
  ['observations', { m: [[{ value: ['een'] }]] }, {}, [['wrong-type', 'signals.m[0]']]],
  ['an unknown option', { c: ['hoogst'] }, {}, [['unknown-option', 'signals.c[0]']]],
  ['a place beyond the options', { c: Uint8Array.of(2, 3) }, {}, [['wrong-type', 'signals.c[1]']]],
  ['neither yes nor no', { b: Int8Array.of(2) }, {}, [['wrong-type', 'signals.b[0]']]],
  ['a day to come', { d: ['2026-03-03'] }, {}, [['future', 'signals.d[0]']]],
  ['half a day', { d: Float64Array.of(20_000.5) }, {}, [['wrong-type', 'signals.d[0]']]],
  ['a number that points at someone', { groot: [1, 111_222_333] }, {}, [['identity', 'signals.groot[1]']]],
  [
    'several at once',
    { b: ['ja', true], n: [11, 12] },
    {},
    [
      ['wrong-type', 'signals.b[0]'],
      ['out-of-range', 'signals.n[0]'],
      ['out-of-range', 'signals.n[1]'],
    ],
  ],
]

const errorOf = (table: unknown, context: unknown): InputError => {
  try {
    screen(library, table as Table, { on: ON, ...(context as Partial<ScreenContext>) })
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

test.each(WRONG)('%s is refused', (_, table, context, problems) => {
  expect(errorOf(table, context).problems.map(({ code, at }) => [code, at.path])).toEqual(problems)
})

test('a wrong value is not repeated', () => {
  expect(errorOf({ c: ['Jan Jansen'] }, {}).message).not.toContain('Jansen')
})

test('a hundred wrong cells are told, and how many there are besides', () => {
  const { problems } = errorOf({ n: Array.from({ length: 250 }, () => 11) }, {})
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toMatchObject({ code: 'limit-problems', message: expect.stringContaining('150') })
})

test('what comes out can be copied for a worker', () => {
  const { applies, ruledOut } = structuredClone(regelOf({ ...YES, n: [5, 4, 5] })) ?? {}
  expect([applies, ruledOut].map((set) => [set?.count, personsIn(set, 3)])).toEqual([
    [2, [0, 2]],
    [1, [1]],
  ])
})

test('sets with nobody in them share their bits, and no others do', () => {
  const { applies, mayApply, ruledOut, replaced } = regelOf({ ...YES, n: Int32Array.of(5, 4, 5) }) ?? {}
  expect([applies, ruledOut, mayApply, replaced].map((set) => personsIn(set, 3))).toEqual([[0, 2], [1], [], []])
  expect(mayApply?.bits).toBe(replaced?.bits)
  expect(applies?.bits).not.toBe(ruledOut?.bits)
})
