import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { EVALUATORS } from './evaluators'
import { bool, type Given, inputOf, libraryOf, pathway, rule, statesOf } from './library'

const SIGNALS = { p: bool(), q: bool(), r: bool(), doelgroep: bool() }
const RULES = { rood: rule({ p: true }, { redFlag: true }), gewoon: rule({ q: true }) }
const UNKNOWN = { missing: 'unknown' }

const replacing = libraryOf(SIGNALS, [
  pathway('pad', {
    een: rule({ p: true }),
    twee: rule({ q: true }, { replaces: ['een'] }),
    drie: rule({ r: true }, { replaces: ['twee'] }),
  }),
])

const REPLACED: readonly (readonly [string, Given, readonly RuleState[]])[] = [
  [
    'wat vervangt, geldt: het andere is vervangen',
    { p: true, q: true, r: false },
    ['replaced', 'applies', 'ruled-out'],
  ],
  ['wat vervangt, is open: het andere staat', { p: true, r: false }, ['applies', 'open', 'ruled-out']],
  ['wat zelf vervangen is, vervangt toch', { p: true, q: true, r: true }, ['replaced', 'replaced', 'applies']],
  ['ook een open regel wordt vervangen', { q: true, r: false }, ['replaced', 'applies', 'ruled-out']],
  ['een uitgesloten regel blijft uitgesloten', { p: false, q: true, r: false }, ['ruled-out', 'applies', 'ruled-out']],
]

const guarded = libraryOf(SIGNALS, [pathway('pad', RULES, { population: { doelgroep: true } })])

const POPULATION: readonly (readonly [string, Given, string, RuleState, RuleState])[] = [
  ['binnen', { doelgroep: true, p: true, q: true }, 'in-force', 'applies', 'applies'],
  ['buiten', { doelgroep: false, p: true, q: true }, 'not-indicated', 'applies', 'not-indicated'],
  ['onbekend', { p: true, q: true }, 'open', 'applies', 'open'],
  ['onbekend, regel uitgesloten', { p: true, q: false }, 'open', 'applies', 'ruled-out'],
  ['onbekend en gevraagd', { doelgroep: UNKNOWN, p: true, q: true }, 'open', 'applies', 'undecidable'],
]

const acting = (status: 'draft' | 'adopted' | 'retired', valid: object = {}) =>
  libraryOf(SIGNALS, [
    pathway('pad', { regel: rule({ p: true }) }),
    pathway(
      'ander',
      { regel: rule({ q: true }, { replaces: ['pad/regel'], pauses: ['pad/regel'] }) },
      { status, valid },
    ),
  ])

const AUTHORITY: readonly (readonly [string, ReturnType<typeof acting>, RuleState])[] = [
  ['een vastgesteld pad vervangt', acting('adopted'), 'replaced'],
  ['een concept vervangt niets van een vastgesteld pad', acting('draft'), 'applies'],
  ['een ingetrokken pad draait niet', acting('retired'), 'applies'],
  ['een verlopen pad vervangt niet', acting('adopted', { until: '2026-03-02' }), 'applies'],
  ['een pad op zijn laatste dag vervangt', acting('adopted', { until: '2026-03-03' }), 'replaced'],
  ['een pad dat nog niet geldt vervangt niet', acting('adopted', { from: '2026-03-03' }), 'applies'],
  ['een pad op zijn eerste dag vervangt', acting('adopted', { from: '2026-03-02' }), 'replaced'],
]

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(REPLACED)('vervangen: %s', async (_title, given, states) => {
    expect(Object.values(await statesOf(evaluate, replacing, inputOf(given)))).toEqual([
      states[2],
      states[0],
      states[1],
    ])
  })

  test.each(POPULATION)('doelgroep: %s', async (_title, given, state, red, plain) => {
    const advice = await evaluate(guarded, inputOf(given))
    expect(advice.pathways[0]).toMatchObject({
      state,
      rules: [
        { id: 'pad/gewoon', state: plain },
        { id: 'pad/rood', state: red },
      ],
    })
  })

  test.each(AUTHORITY)('%s', async (_title, library, state) => {
    const input = inputOf({ p: true, q: true })
    expect((await statesOf(evaluate, library, input))['pad/regel']).toBe(state)
    expect((await evaluate(library, input)).recommendations.some(({ waitsFor }) => waitsFor !== undefined)).toBe(false)
  })

  test('een concept vervangt wel een concept', async () => {
    const drafts = libraryOf(SIGNALS, [
      pathway('pad', { regel: rule({ p: true }) }, { status: 'draft' }),
      pathway('ander', { regel: rule({ q: true }, { replaces: ['pad/regel'] }) }, { status: 'draft' }),
    ])
    expect((await statesOf(evaluate, drafts, inputOf({ p: true, q: true })))['pad/regel']).toBe('replaced')
  })

  test('van paden waar niet naar gevraagd is draaien alleen de rode vlaggen', async () => {
    const two = libraryOf(SIGNALS, [pathway('pad', RULES), pathway('ander', RULES)])
    const asked = (pathways: NonNullable<Input['pathways']>) =>
      statesOf(evaluate, two, inputOf({ p: true, q: true }, { pathways }))
    expect(await asked(['ander'])).toEqual({
      'ander/gewoon': 'applies',
      'ander/rood': 'applies',
      'pad/gewoon': 'not-indicated',
      'pad/rood': 'applies',
    })
    expect(await asked([])).toMatchObject({ 'ander/gewoon': 'not-indicated', 'ander/rood': 'applies' })
  })

  test.each([
    ['niet gevraagd', {}, 'open'],
    ['gevraagd, niet geweten', { p: UNKNOWN, q: UNKNOWN }, 'undecidable'],
    ['de ene niet geweten, de andere nog te vragen', { p: UNKNOWN }, 'open'],
    ['geweigerd, maar de andere beslist', { p: { missing: 'declined' }, q: false }, 'ruled-out'],
  ] as const)('open of niet te beslissen: %s', async (_title, given, state) => {
    const library = libraryOf(SIGNALS, [pathway('pad', { regel: rule({ p: true, q: true }, { redFlag: true }) })])
    const advice = await evaluate(library, inputOf(given))
    expect(advice.pathways[0]?.rules[0]?.state).toBe(state)
    expect(advice.openRedFlags).toEqual(state === 'ruled-out' ? [] : ['pad/regel'])
    expect(advice.notices.some(({ code }) => code === 'undecidable-red-flag')).toBe(state === 'undecidable')
  })
})
