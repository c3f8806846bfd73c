import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import { parseDay } from '../../src/model/day'
import { EVALUATORS } from './evaluators'
import { bool, date, type Given, inputOf, libraryOf, oneRule, pathway, rule, stateOf, statesOf } from './library'

const fresh = (validFor: string, on: string, today: string) => ({ validFor, on, today })

const AGES: readonly (readonly [ReturnType<typeof fresh>, RuleState])[] = [
  [fresh('3 days', '2026-02-27', '2026-03-02'), 'applies'],
  [fresh('3 days', '2026-02-26', '2026-03-02'), 'open'],
  [fresh('1 month', '2026-02-02', '2026-03-02'), 'applies'],
  [fresh('1 month', '2026-02-01', '2026-03-02'), 'open'],
  [fresh('1 month', '2026-01-31', '2026-02-28'), 'applies'],
  [fresh('1 month', '2026-01-31', '2026-03-01'), 'open'],
  [fresh('12 months', '2024-02-29', '2025-02-28'), 'applies'],
  [fresh('12 months', '2024-02-29', '2025-03-01'), 'open'],
  [fresh('24 hours', '2026-03-01', '2026-03-02'), 'applies'],
  [fresh('24 hours', '2026-02-28', '2026-03-02'), 'open'],
]

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(AGES)('%j: %s', async ({ validFor, on, today }, state) => {
    const library = oneRule({ p: bool({ validFor }) }, { p: true })
    expect(await stateOf(evaluate, library, inputOf({ p: { value: true, on } }, { on: today }))).toBe(state)
  })

  test('een waarde zonder datum is van vandaag', async () => {
    expect(
      await stateOf(evaluate, oneRule({ p: bool({ validFor: '1 day' }) }, { p: true }), inputOf({ p: true })),
    ).toBe('applies')
  })

  const OLD = { p: { value: true, on: '2026-01-01' } }
  const library = libraryOf({ p: bool({ validFor: '1 week' }), q: bool() }, [
    pathway('pad', {
      'rode-vlag': rule({ p: true }, { redFlag: true }),
      gewoon: rule({ p: true }),
      'rode-vlag-van-nee': rule({ p: false }, { redFlag: true }),
    }),
  ])

  test('een verouderde waarde laat een rode vlag staan, en zegt dat erbij; ze sluit niets uit', async () => {
    const advice = await evaluate(library, inputOf(OLD))
    expect(await statesOf(evaluate, library, inputOf(OLD))).toEqual({
      'pad/rode-vlag': 'applies',
      'pad/gewoon': 'open',
      'pad/rode-vlag-van-nee': 'open',
    })
    expect(advice.notices).toContainEqual(expect.objectContaining({ code: 'stale-red-flag', rule: 'pad/rode-vlag' }))
    expect(advice.questions.map(({ signal }) => signal)).toEqual(['p'])
  })

  test('wat ouder is dan de datum die het achterhaalt, telt niet meer; van die dag zelf wel', async () => {
    const outdated = oneRule({ p: bool({ outdatedBy: 'opname' }), opname: date() }, { p: true })
    const state = (given: Given) => stateOf(evaluate, outdated, inputOf(given))
    expect(await state({ p: { value: true, on: '2026-02-10' }, opname: '2026-02-10' })).toBe('applies')
    expect(await state({ p: { value: true, on: '2026-02-09' }, opname: '2026-02-10' })).toBe('open')
    expect(await state({ p: { value: true, on: '2026-02-09' } })).toBe('applies')
  })

  test.each([
    [
      'de nieuwste telt',
      [
        { value: true, on: '2026-01-01' },
        { value: false, on: '2026-02-01' },
      ],
      'ruled-out',
    ],
    [
      'in welke volgorde ook',
      [
        { value: false, on: '2026-02-01' },
        { value: true, on: '2026-01-01' },
      ],
      'ruled-out',
    ],
    [
      'van dezelfde dag blijven beide mogelijk',
      [
        { value: true, on: '2026-02-01' },
        { value: false, on: '2026-02-01' },
      ],
      'open',
    ],
    [
      'twee keer hetzelfde is één waarneming',
      [
        { value: true, on: '2026-02-01' },
        { value: true, on: '2026-02-01' },
      ],
      'applies',
    ],
  ])('verschillende waarnemingen: %s', async (_title, seen, state) => {
    expect(await stateOf(evaluate, oneRule({ p: bool() }, { p: true }), inputOf({ p: seen }))).toBe(state)
  })

  test('geen enkele dag wordt voor een persoonsnummer gehouden', async () => {
    const dated = oneRule({ v: date() }, { v: { ago: { atLeast: '1 day' } } })
    const first = parseDay('2024-01-01') ?? 0
    const days = Array.from({ length: 730 }, (_day, place) =>
      new Date((first + place) * 86_400_000).toISOString().slice(0, 10),
    )
    for (const day of days) expect(await stateOf(evaluate, dated, inputOf({ v: day })), day).toBe('applies')
  })
})
