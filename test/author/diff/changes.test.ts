import { describe, expect, test } from 'vitest'
import { compared, told } from './world'

const MAGER = '{ title: Mager, when: { mager: true }, then: [ITEM], why: Omdat., source: [bron] }'
const mager = (item: string) => ({ mager: MAGER.replace('ITEM', item) })
const MAGER_AT_65 = { leeftijd: 65, mager: true }
const rule = (when: string, more = ''): string =>
  `{ title: Moe, when: ${when}, ${more}then: [{ refer: huisarts, responsible: buur, within: 1 week }], why: Omdat., source: [bron] }`

/** Worked out by hand: everyone here is 65, the youngest whom the pathway is for. */
const TABLE: readonly (readonly [string, Parameters<typeof compared>[0], Parameters<typeof compared>[0], unknown[]])[] =
  [
    ['niets', {}, {}, []],
    ['alleen tekst', {}, { use: 'Een andere proef' }, []],
    ['een regel erbij', { moe: '' }, {}, [['rule-added', 'pad/moe', { leeftijd: 65, moe: true }, null, 'applies']]],
    ['een regel weg', {}, { moe: '' }, [['rule-removed', 'pad/moe', { leeftijd: 65, moe: true }, 'applies', null]]],
    [
      'geldt voor minder',
      {},
      { moe: rule('{ moe: true, thuis: true }') },
      [['applies-less', 'pad/moe', { leeftijd: 65, moe: true }, 'applies', 'open']],
    ],
    [
      'geldt ook voor anderen',
      {},
      { moe: rule('{ any: [{ moe: true }, { thuis: true }] }') },
      [['applies-more', 'pad/moe', { leeftijd: 65, thuis: true }, 'open', 'applies']],
    ],
    ['anders geschreven en hetzelfde', {}, { moe: rule('{ not: { moe: false } }') }, []],
    [
      'een lagere grens',
      { moe: rule('{ kilo: { atLeast: 4 kg } }') },
      { moe: rule('{ kilo: { atLeast: 3 kg } }') },
      [['applies-more', 'pad/moe', { kilo: 3, leeftijd: 65 }, 'ruled-out', 'applies']],
    ],
    [
      'eerder',
      {},
      mager('{ refer: dietist, for: advies, responsible: huisarts, within: 2 working days }'),
      [['earlier', 'pad/mager', MAGER_AT_65, '1 week', '2 working days']],
    ],
    [
      'later',
      {},
      mager('{ refer: dietist, for: advies, responsible: huisarts, within: 2 weeks }'),
      [['later', 'pad/mager', MAGER_AT_65, '1 week', '2 weeks']],
    ],
    [
      'een ander regelt het',
      {},
      mager('{ refer: dietist, for: advies, responsible: buur, within: 1 week }'),
      [['responsible', 'pad/mager', MAGER_AT_65, 'huisarts', 'buur']],
    ],
    [
      'een ander krijgt de vraag',
      {},
      mager('{ refer: buur, responsible: huisarts, within: 1 week }'),
      [
        ['receiver', 'pad/mager', MAGER_AT_65, 'dietist', 'buur'],
        ['service', 'pad/mager', MAGER_AT_65, ['advies'], []],
      ],
    ],
    [
      'iets erbij',
      {},
      mager('{ refer: dietist, for: advies, responsible: huisarts, within: 1 week }, { do: Wegen, responsible: buur }'),
      [['item-added', 'pad/mager', MAGER_AT_65, null, '1 week']],
    ],
    [
      'een andere wet',
      {},
      { law: '{ otherwise: zvw }' },
      // Who it is of whom nothing is known about home: both laws were possible.
      [['law', 'pad/mager', MAGER_AT_65, ['wmo', 'zvw'], ['zvw']]],
    ],
    [
      'een rode vlag',
      {},
      { moe: rule('{ moe: true }', 'redFlag: true, ') },
      [['red-flag', 'pad/moe', { leeftijd: 65, moe: true }, false, true]],
    ],
    [
      'vervangt',
      {},
      { moe: rule('{ moe: true }', 'replaces: [mager], ') },
      [['replaces', 'pad/moe', { ...MAGER_AT_65, moe: true }, [], ['pad/mager']]],
    ],
    [
      'voor wie het zorgpad is',
      {},
      { population: '{ leeftijd: { atLeast: 70 years } }' },
      [['population-less', 'pad', { leeftijd: 65 }, 'in-force', 'not-indicated']],
    ],
    [
      'de uitslag van een meetinstrument',
      {},
      { uitslag: '{ when: { kilo: { atLeast: 5 kg } }, is: slecht }, { otherwise: goed }' },
      [
        ['applies-less', 'pad/kilo', { kilo: 4, leeftijd: 65 }, 'applies', 'ruled-out'],
        ['outcome', 'uitslag', { kilo: 4 }, 'slecht', 'goed'],
      ],
    ],
  ]

describe('wat er in het advies verandert', () => {
  for (const [what, before, after, expected] of TABLE)
    test(what, () => {
      const diff = compared(before, after)
      expect(told(diff)).toEqual(expected)
      expect(diff.compared.filter(({ by }) => by.how === 'sampled')).toEqual([])
    })
})

const STEPS: readonly (readonly [string, Parameters<typeof compared>[0], string, string])[] = [
  ['niets', {}, 'none', '1.2.3'],
  ['tekst', { use: 'Een andere proef' }, 'patch', '1.2.4'],
  ['een regel erbij', { more: `  thuis: ${rule('{ thuis: true }')}\n` }, 'minor', '1.3.0'],
  [
    'een regel die een andere vervangt',
    { more: `  thuis: ${rule('{ thuis: true }', 'replaces: [moe], ')}\n` },
    'major',
    '2.0.0',
  ],
  ['een regel weg', { moe: '' }, 'major', '2.0.0'],
  [
    'een andere termijn',
    mager('{ refer: dietist, for: advies, responsible: huisarts, within: 2 weeks }'),
    'major',
    '2.0.0',
  ],
  ['een andere wet', { law: '{ otherwise: zvw }' }, 'major', '2.0.0'],
]

describe('welke versie dat vraagt', () => {
  for (const [what, after, step, asked] of STEPS)
    test(what, () => {
      expect(compared({}, after).versions).toMatchObject([{ step, asked, isEnough: step === 'none' }])
      expect(compared({}, { ...after, version: asked }).versions).toMatchObject([{ step, isEnough: true }])
      if (step === 'major')
        expect(compared({}, { ...after, version: '1.9.9' }).versions).toMatchObject([{ isEnough: false }])
    })
})

test('een signaal met een andere naam is hetzelfde signaal', () => {
  const signals = `signals:
  leeftijd: { label: Leeftijd, ask: Leeftijd?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }
  vermoeid: { label: Moe, ask: Moe?, type: boolean, domain: shared, formerly: [moe] }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: shared }
  thuis: { label: Thuis, ask: Thuis?, type: boolean, domain: shared }
  kilo: { label: Kilo eraf, ask: Kilo?, type: decimal, unit: kg, step: 0.1, range: [0, 50], domain: shared }
  uitslag: { label: Uitslag, type: choice, ordered: true, options: { goed: Goed, slecht: Slecht }, domain: shared, decide: [UITSLAG] }
`
  expect(told(compared({}, { signals, moe: rule('{ vermoeid: true }') }))).toEqual([])
  expect(told(compared({}, { signals, moe: rule('{ vermoeid: true, thuis: true }') }))).toEqual([
    ['applies-less', 'pad/moe', { leeftijd: 65, vermoeid: true }, 'applies', 'open'],
  ])
})

test('een formule die anders rekent, gaat met een steekproef', () => {
  const signals = (formula: string): string => `signals:
  leeftijd: { label: Leeftijd, ask: Leeftijd?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: shared }
  thuis: { label: Thuis, ask: Thuis?, type: boolean, domain: shared }
  kilo: { label: Kilo eraf, ask: Kilo?, type: decimal, unit: kg, step: 0.1, range: [0, 500], domain: shared }
  lengte: { label: Lengte, ask: Lengte?, type: decimal, unit: m, step: 0.01, range: [1, 9], domain: shared }
  deel: { label: Deel, type: decimal, unit: '1', formula: ${formula}, domain: shared }
  uitslag: { label: Uitslag, type: choice, ordered: true, options: { goed: Goed, slecht: Slecht }, domain: shared, decide: [UITSLAG] }
`
  const uitslag = '{ when: { deel: { above: 20 } }, is: slecht }, { otherwise: goed }'
  const diff = compared(
    { signals: signals('kilo / lengte'), uitslag },
    { signals: signals('kilo / lengte + 1'), uitslag },
  )
  expect(diff.compared.find(({ id }) => id === 'deel')?.by).toEqual({ how: 'sampled', persons: 1000 })
  expect(told(diff).map((one) => (one as unknown[]).slice(0, 2))).toEqual([
    ['applies-more', 'pad/kilo'],
    ['outcome', 'deel'],
    ['outcome', 'uitslag'],
  ])
})
