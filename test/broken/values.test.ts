import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { asks, cases, file, network, number, parameter, pathway, service, signal } from './texts'

const [NETWORK, CASES] = ['netwerk.yaml', 'pad.cases.yaml'] as const

describe('een signaal dat niet kan', () => {
  broken([
    ['een bereik dat terugloopt', 'reversed-range', number('step: 1\n    range: »[10, 5]'), '[5, 10]'],
    ['een bereik van niets', 'reversed-range', number('step: 1\n    range: »[5, 5]'), 'één getal'],
    [
      'een half als stap van een heel getal',
      'too-fine',
      file('signals', "n: { label: N, ask: N?, type: integer, unit: '1', step: »0.5, range: [0, 5], domain: shared }"),
      'type: decimal',
    ],
    [
      'te veel keuzes',
      'limit-conditions',
      file(
        'signals',
        `n: { label: N, ask: N?, type: choice, domain: shared, »options: { ${Array.from({ length: 31 }, (_, i) => `a${i}: A`).join(', ')} } }`,
      ),
      'hoogstens 30',
    ],
    ['keuzes van ja of nee', 'unknown-key', signal({ extra: '»options: { ja: Ja }' }), 'type: choice of choices'],
    ['een volgorde van ja of nee', 'unknown-key', signal({ extra: '»ordered: true' }), 'type: choice'],
    ['een eenheid van ja of nee', 'unknown-key', signal({ extra: '»unit: kg' }), 'type: integer of decimal'],
    ['een bereik van een datum', 'unknown-key', signal({ type: 'date', extra: '»range: [0, 1]' }), 'type: date'],
    [
      'wat een score zegt, zonder score',
      'unknown-key',
      signal({ extra: '»missing: { atMost: 1, fill: mean }' }),
      'hoort bij een score',
    ],
    ['validFor in werkdagen', 'bad-duration', signal({ extra: 'validFor: »5 working days' }), 'weken'],
    ['validFor meteen', 'bad-duration', signal({ extra: 'validFor: »immediately' })],
    ['outdatedBy zonder datum', 'wrong-comparison', signal({ extra: 'outdatedBy: »suf' }), 'type: date'],
  ])
})

describe('een parameter buiten zijn grenzen', () => {
  broken([
    [
      'een standaard eronder',
      'bad-parameter',
      parameter('default: »1 hour, between: [1 working day, 4 weeks]'),
      'niet tussen',
    ],
    ['een standaard erboven', 'bad-parameter', parameter('default: »31 cm, between: [20 cm, 30 cm]'), '20 cm en 30 cm'],
    [
      'een standaard in een andere eenheid',
      'bad-parameter',
      parameter('default: »25 kg, between: [20 cm, 30 cm]'),
      'zelfde eenheid',
    ],
    [
      'een standaard met een tikfout',
      'bad-parameter',
      parameter('default: »1 wek, between: [1 week, 2 weeks]'),
      'Bedoelt u "1 week"?',
    ],
    [
      'een grens met een tikfout',
      'bad-parameter',
      parameter('default: 1 week, between: [»1 wek, 2 weeks]'),
      'Bedoelt u "1 week"?',
    ],
    [
      'een bovengrens in het Nederlands',
      'bad-parameter',
      parameter('default: 1 week, between: [1 week, »2 weken]'),
      'Bedoelt u "2 weeks"?',
    ],
    ['een grens die niets is', 'bad-parameter', parameter('default: 1, between: [1, »veel]'), '"veel"'],
    [
      'een standaard buiten de keuzes',
      'bad-parameter',
      parameter('default: »tandarts, oneOf: [huisarts, dietist]'),
      'Kies uit: huisarts, dietist.',
    ],
    [
      'grenzen andersom',
      'reversed-range',
      parameter('default: 2 weeks, between: »[4 weeks, 1 week]'),
      '[1 week, 4 weeks]',
    ],
    ['een afspraak eronder', 'bad-parameter', network('parameters: { voeding/termijn: »1 hour }'), 'niet tussen'],
    [
      'een afspraak erboven',
      'bad-parameter',
      changed(NETWORK, 'is: 2 weeks', 'is: »5 weeks'),
      '1 working day en 4 weeks',
    ],
    ['een afspraak in een andere eenheid', 'bad-parameter', network('parameters: { armgrens: »25 kg }')],
    ['een afspraak buiten de keuzes', 'bad-parameter', network('parameters: { doorverwijzer: »dietist }'), 'Kies uit'],
    ['een getal afgesproken als termijn', 'bad-parameter', network('parameters: { voeding/termijn: »200 }')],
    ['een gewicht afgesproken als termijn', 'bad-parameter', network('parameters: { voeding/termijn: »200 kg }')],
    [
      'een afspraak die fijner is dan gemeten wordt',
      'too-fine',
      network('parameters: { armgrens: »22.05 cm }'),
      'rond het af',
    ],
  ])

  right([
    ['een afspraak op de ondergrens', network('parameters: { voeding/termijn: 24 hours }')],
    [
      'een afspraak op de bovengrens',
      network('parameters: { voeding/termijn: { is: 28 days, agreed: { by: B, on: 2024-02-29 } } }'),
    ],
    ['een standaard op een grens', parameter('default: 5 working days, between: [1 week, 2 weeks]')],
  ])
})

describe('een parameter op een verkeerde plaats', () => {
  broken([
    ['een afkapwaarde als rol', 'unknown-role', asks('{ do: iets, responsible: »$armgrens, within: 1 week }')],
    ['een afkapwaarde als termijn', 'bad-duration', asks('{ do: iets, responsible: huisarts, within: »$armgrens }')],
    ['een rol als termijn', 'bad-duration', asks('{ do: iets, responsible: huisarts, within: »$doorverwijzer }')],
    [
      'een keuze die de rol niet levert',
      'service-not-delivered',
      asks('{ refer: $doorverwijzer, for: »dieetbehandeling, responsible: huisarts, within: 1 week }'),
    ],
  ])
})

describe('een dag die niet bestaat', () => {
  broken([
    ['valid vanaf', 'bad-date', pathway({ valid: 'valid: { from: »2026-02-30 }' }), '2026-02-30'],
    ['valid tot', 'bad-date', pathway({ valid: 'valid: { from: 2026-01-01, until: »2026-13-01 }' })],
    ['een partij', 'bad-date', network('', '{ dietist: [{ name: D, until: »2026-11-31 }] }')],
    ['een afspraak', 'bad-date', changed(NETWORK, 'on: 2026-01-01', 'on: »2026-02-29')],
    ['een wet', 'bad-date', service('{ otherwise: zvw, valid: { from: »2026-04-31 } }')],
    ['een geval', 'bad-date', cases('on: »2026-02-30')],
    ['alle gevallen', 'bad-date', 'cases: voeding\non: »2025-02-29\ntests: []\n'],
    ['een waarneming', 'bad-date', cases('given: { gewicht: { value: 60, on: »2026-02-30 } }')],
    ['een van de waarnemingen', 'bad-date', cases('given: { gewicht: [60, { value: 61, on: »2026-02-30 }] }')],
    ['iets eerders', 'bad-date', changed(CASES, 'on: 2026-02-01', 'on: »2026-02-31')],
    ['een verwachte einddatum', 'bad-date', changed(CASES, 'due: 2026-03-03', 'due: »2026-03-32')],
  ])
})

describe('een einde dat niet na het begin ligt', () => {
  broken([
    [
      'van een zorgpad',
      'reversed-range',
      pathway({ valid: 'valid: { from: 2026-01-01, until: »2025-01-01 }' }),
      'eerste dag dat het niet meer geldt',
    ],
    ['op dezelfde dag', 'reversed-range', pathway({ valid: 'valid: { from: 2026-01-01, until: »2026-01-01 }' })],
    [
      'van een partij',
      'reversed-range',
      network('', '{ dietist: [{ name: D, from: 2026-06-01, until: »2026-05-01 }] }'),
    ],
    ['van een wet', 'reversed-range', service('{ otherwise: zvw, valid: { from: 2026-01-01, until: »2025-12-31 } }')],
  ])
})
