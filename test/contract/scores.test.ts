import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { ConditionSource } from '../../src/model/source/condition'
import { EVALUATORS } from './evaluators'
import { bool, derived, type Given, inputOf, oneRule, ranked, stateOf } from './library'

const POINTS = { true: 1, false: 0 }
const SCORE = { a: POINTS, b: POINTS, c: POINTS, d: { true: 3, false: 0 } }
const LEVELS = ['niet', 'matig', 'ernstig']

const signals = {
  a: bool(),
  b: bool(),
  c: bool(),
  d: bool(),
  kaal: derived({ type: 'integer', score: SCORE }),
  laagste: derived({ type: 'integer', score: SCORE, missing: { atMost: 1, fill: 'lowest' } }),
  gemiddeld: derived({ type: 'integer', score: SCORE, missing: { atMost: 2, fill: 'mean', round: 'up' } }),
  uitslag: derived({ ...ranked(LEVELS), bands: { of: 'kaal', niet: '0..1', matig: '2..4', ernstig: '5..6' } }),
  'uitslag-geschat': derived({
    ...ranked(LEVELS),
    bands: { of: 'laagste', niet: '0..1', matig: '2..4', ernstig: '5..6' },
  }),
}

const UNKNOWN = { missing: 'unknown' }

type Row = readonly [title: string, when: ConditionSource, given: Given, state: RuleState]

const CASES: readonly Row[] = [
  ['de laagste antwoorden halen de grens', { kaal: { atLeast: 2 } }, { a: true, b: true }, 'applies'],
  [
    'de hoogste antwoorden halen de grens niet',
    { kaal: { atLeast: 2 } },
    { a: false, b: false, d: false },
    'ruled-out',
  ],
  ['de hoogste antwoorden halen de grens net', { kaal: { atLeast: 2 } }, { a: true, b: false, d: false }, 'open'],
  ['alles ingevuld', { kaal: 5 }, { a: true, b: true, c: false, d: true }, 'applies'],
  [
    'zonder eigen regel van het instrument: niet te beslissen',
    { kaal: { atMost: 3 } },
    { a: true, b: false, c: false, d: UNKNOWN },
    'undecidable',
  ],
  ['ingevuld met het laagste', { laagste: { atMost: 1 } }, { a: true, b: false, c: false, d: UNKNOWN }, 'applies'],
  [
    'een schatting sluit niets uit',
    { laagste: { atLeast: 2 } },
    { a: true, b: false, c: false, d: UNKNOWN },
    'undecidable',
  ],
  ['nog niet gevraagd is niet onbeantwoord', { laagste: { atMost: 1 } }, { a: true, b: false, c: false }, 'open'],
  [
    'meer onbeantwoord dan het instrument toestaat',
    { laagste: { atMost: 1 } },
    { a: true, b: false, c: UNKNOWN, d: UNKNOWN },
    'undecidable',
  ],
  ['ingevuld met het gemiddelde, naar boven', { gemiddeld: 2 }, { a: true, b: false, c: false, d: UNKNOWN }, 'applies'],
  [
    'een schatting valt nooit buiten wat mogelijk is',
    { gemiddeld: { above: 6 } },
    { d: true, a: UNKNOWN, b: UNKNOWN, c: true },
    'ruled-out',
  ],
  [
    'een schatting maakt nooit waar wat zeker onwaar is',
    { gemiddeld: { atLeast: 6 } },
    { d: true, a: UNKNOWN, b: false, c: true },
    'ruled-out',
  ],
  ['grens onder', { uitslag: 'niet' }, { a: true, b: false, c: false, d: false }, 'applies'],
  ['grens boven', { uitslag: 'matig' }, { a: true, b: true, c: false, d: false }, 'applies'],
  ['hoogste', { uitslag: 'ernstig' }, { a: true, b: true, c: true, d: true }, 'applies'],
  ['nog twee uitslagen over', { uitslag: { atLeast: 'matig' } }, { d: true }, 'applies'],
  ['nog twee uitslagen over: welke is open', { uitslag: 'ernstig' }, { d: true }, 'open'],
  ['nog twee uitslagen over: de derde niet', { uitslag: 'niet' }, { d: true }, 'ruled-out'],
  ['geschatte uitslag', { 'uitslag-geschat': 'niet' }, { a: true, b: false, c: false, d: UNKNOWN }, 'applies'],
]

const ITEMS = { a: true, b: false, c: false, d: false }
const on = (day: string, items: Given): Given =>
  Object.fromEntries(Object.entries(items).map(([id, value]) => [id, { value, on: day }]))
const total = (value: unknown, day: string) => ({ value, on: day })

const GIVEN: readonly Row[] = [
  ['alleen de uitslag', { kaal: 5 }, { kaal: 5 }, 'applies'],
  ['en wat eruit volgt', { uitslag: 'ernstig' }, { kaal: 5 }, 'applies'],
  ['staat waar de antwoorden het openlaten', { kaal: 4 }, { kaal: 4, d: true }, 'applies'],
  ['spreekt de antwoorden tegen, van dezelfde dag: beide mogelijk', { kaal: 5 }, { kaal: 5, ...ITEMS }, 'open'],
  ['van dezelfde dag: er ligt geen derde tussen', { kaal: { atLeast: 1 } }, { kaal: 5, ...ITEMS }, 'applies'],
  ['de uitslag is nieuwer', { kaal: 5 }, { kaal: 5, ...on('2026-02-01', ITEMS) }, 'applies'],
  ['de antwoorden zijn nieuwer', { kaal: 5 }, { kaal: total(5, '2026-02-01'), ...ITEMS }, 'ruled-out'],
  [
    'wat vandaag niemand wist, maakt oude antwoorden niet nieuwer',
    { kaal: 5 },
    { kaal: total(5, '2026-02-01'), ...on('2026-01-01', { a: true, b: false, d: false }), c: UNKNOWN },
    'applies',
  ],
  [
    'een nieuwere totaalscore wint van een oudere uitslag',
    { uitslag: 'ernstig' },
    { kaal: 0, uitslag: total('ernstig', '2025-02-01') },
    'ruled-out',
  ],
  [
    'een schatting wint niet van een opgegeven totaal',
    { gemiddeld: 2 },
    { a: true, b: false, c: false, d: UNKNOWN, gemiddeld: total(4, '2026-02-01') },
    'ruled-out',
  ],
]

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(CASES)('score: %s', async (_title, when, given, state) => {
    expect(await stateOf(evaluate, oneRule(signals, when), inputOf(given))).toBe(state)
  })

  test.each(GIVEN)('opgegeven en afgeleid: %s', async (_title, when, given, state) => {
    expect(await stateOf(evaluate, oneRule(signals, when), inputOf(given))).toBe(state)
  })

  test('wat elkaar tegenspreekt, wordt het eerst gevraagd en gemeld', async () => {
    const advice = await evaluate(oneRule(signals, { kaal: 5 }), inputOf({ kaal: 5, ...ITEMS }))
    expect(advice.questions[0]?.signal).toBe('kaal')
    expect(advice.notices).toContainEqual(expect.objectContaining({ code: 'given-differs', signal: 'kaal' }))
  })
})
