import { describe, expect, test } from 'vitest'
import type { ConditionSource } from '../../src/model/source/condition'
import { toFacts } from '../../src/toFacts'
import { toJsonRules } from '../../src/toJsonRules'
import {
  bool,
  choice,
  date,
  derived,
  inputOf,
  libraryOf,
  oneRule,
  pathway,
  rule,
  type Signals,
  whole,
} from '../contract/library'
import { fired } from './stock'

const WONING: Signals = { woning: choice(['huis', 'flat', 'tehuis']) }

describe('what fires in a stock engine', () => {
  const firesFor = async (signals: Signals, when: ConditionSource, given: Readonly<Record<string, unknown>>) => {
    const library = oneRule(signals, when)
    return (await fired(toJsonRules(library), toFacts(library, inputOf(given)))).length > 0
  }

  test.each<readonly [term: string, day: string, atLeast: boolean, above: boolean]>([
    ['1 month', '2026-02-02', true, false],
    ['1 month', '2026-02-01', true, true],
    ['1 month', '2026-02-03', false, false],
    // 2 March is the day after 31 August and six months, which is the last of February.
    ['6 months', '2025-08-31', true, true],
    ['6 months', '2025-09-02', true, false],
    ['2 weeks', '2026-02-16', true, false],
    ['36 hours', '2026-02-28', true, false],
  ])('%s since %s', async (term, day, atLeast, above) => {
    expect(await firesFor({ val: date() }, { val: { ago: { atLeast: term } } }, { val: day })).toBe(atLeast)
    expect(await firesFor({ val: date() }, { val: { ago: { above: term } } }, { val: day })).toBe(above)
  })

  test('a decimal that is nearly a cut-off is not rounded to it', async () => {
    const part = { ...whole(0, 10), type: 'decimal', step: 0.000_001 } as const
    const product = derived({ type: 'decimal', unit: '1', formula: 'a * b * c' })
    const signals: Signals = { a: part, b: part, c: part, product }
    // 2.000001 · 2.000001 · 1.000001 is 4.000008000005000001, which as a double is 4.000008000005.
    const given = { a: 2.000001, b: 2.000001, c: 1.000001 }
    expect(await firesFor(signals, { product: { above: 4.000008000005 } }, given)).toBe(true)
    expect(await firesFor(signals, { product: { atMost: 4.000008000005 } }, given)).toBe(false)
  })

  test('what is always so, and what is never so', async () => {
    expect(await firesFor({ moe: bool() }, { moe: [true, false] }, {})).toBe(true)
    expect(await firesFor({ moe: bool() }, { moe: { not: [true, false] } }, {})).toBe(false)
    expect(await firesFor({ moe: bool() }, { not: { moe: { not: [true, false] } } }, {})).toBe(true)
    expect(await firesFor({ test: bool({ optional: true }) }, { test: [true, false] }, {})).toBe(false)
  })

  test('by an estimated score, which rules nothing out', async () => {
    const item = choice(['ja', 'nee'])
    const points = { ja: 1, nee: 0 }
    const score = { 'item-1': points, 'item-2': points, 'item-3': points }
    const total = derived({ type: 'integer', unit: '1', score, missing: { atMost: 1, fill: 'lowest' } })
    const signals: Signals = { 'item-1': item, 'item-2': item, 'item-3': item, total }
    const given = { 'item-1': 'ja', 'item-2': 'nee', 'item-3': { missing: 'declined' } }
    expect(await firesFor(signals, { total: { atMost: 1 } }, given)).toBe(true)
    expect(await firesFor(signals, { total: { atLeast: 2 } }, given)).toBe(false)
    expect(await firesFor(signals, { total: { atMost: 1 } }, { 'item-1': 'ja', 'item-2': 'nee' })).toBe(false)
  })

  test('by an outdated value only a red flag', async () => {
    const old = { moe: { value: true, on: '2025-01-01' } }
    const library = libraryOf({ moe: bool({ validFor: '3 months' }) }, [
      pathway('pad', { gewoon: rule({ moe: true }), vlag: rule({ moe: true }, { redFlag: true }) }),
    ])
    expect(await fired(toJsonRules(library), toFacts(library, inputOf(old)))).toEqual(['pad/vlag'])
  })

  test('by what is left, where not one value is left', async () => {
    const twice = { woning: [{ value: 'huis' }, { value: 'flat' }] }
    expect(await firesFor(WONING, { woning: ['huis', 'flat'] }, twice)).toBe(true)
    expect(await firesFor(WONING, { woning: 'huis' }, twice)).toBe(false)
    expect(await firesFor(WONING, { not: { woning: 'tehuis' } }, twice)).toBe(true)
    expect(await firesFor(WONING, { woning: { is: 'tehuis', orUnknown: true } }, twice)).toBe(false)
  })

  test('by all that the missing answer can be, although not by the facts one by one', async () => {
    const signals: Signals = { moe: bool(), glazen: whole(0, 20) }
    const when: ConditionSource = {
      any: [
        { moe: true, glazen: 1 },
        { moe: false, glazen: { atMost: 1 } },
      ],
    }
    expect(await firesFor(signals, when, { glazen: 1 })).toBe(true)
    expect(await firesFor(signals, when, { glazen: 0 })).toBe(false)
  })

  test('outside its population only a red flag, and of a pathway not asked about too', async () => {
    const library = libraryOf({ moe: bool(), oud: bool() }, [
      pathway(
        'pad',
        { gewoon: rule({ moe: true }), vlag: rule({ moe: true }, { redFlag: true }) },
        { population: { oud: true } },
      ),
    ])
    const firing = (given: Readonly<Record<string, unknown>>, more = {}) =>
      fired(toJsonRules(library), toFacts(library, inputOf(given, more)))
    expect(await firing({ moe: true, oud: true })).toEqual(['pad/gewoon', 'pad/vlag'])
    expect(await firing({ moe: true, oud: false })).toEqual(['pad/vlag'])
    expect(await firing({ moe: true })).toEqual(['pad/vlag'])
    expect(await firing({ moe: true, oud: true }, { pathways: [] })).toEqual(['pad/vlag'])
  })
})
