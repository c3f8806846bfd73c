import { describe, expect, test } from 'vitest'
import { broken, changed, problemsWith, right } from './broken'
import { also, asks, derived, file, pathway, rule, when } from './texts'

describe('regels die niet kunnen', () => {
  broken([
    ['een rode vlag vervangen', 'red-flag-replaced', also('replaces: [»voeding/rood]'), 'rode vlag'],
    ['een rode vlag laten wachten', 'red-flag-replaced', also('pauses: [»voeding/rood]'), 'wacht nooit'],
    ['een rode vlag van het eigen zorgpad vervangen', 'red-flag-replaced', changed('pad.yaml', '[matig]', '[»rood]')],
    [
      'geen enkele termijn',
      'no-deadline',
      pathway({ rules: {} }).replace(
        'rules:\n',
        'rules:\n  regel: { title: T, why: W, source: [bron], when: { suf: true }, »then: [{ do: iets, responsible: huisarts }] }\n',
      ),
      'within: routine',
    ],
    [
      'een dienst die de rol niet levert',
      'service-not-delivered',
      asks('{ refer: huisarts, for: »dieetbehandeling, responsible: huisarts, within: 1 week }'),
      'Dat doen: dietist.',
    ],
  ])

  right([
    ['een rode vlag tegenspreken', also('conflictsWith: [voeding/rood]')],
    ['een regel van een ander zorgpad lezen', when('{ applies: voeding/mager }')],
    ['alleen een opmerking, zonder termijn', asks('{ note: let op }')],
    ['een herziening is een termijn', asks('{ review: 12 months, responsible: huisarts }')],
    [
      'een van de onderdelen heeft een termijn',
      asks('{ do: iets, responsible: huisarts }, { do: nog iets, responsible: huisarts, within: routine }'),
    ],
    [
      'regels die elkaar in een rij vervangen',
      pathway({
        rules: { een: rule({ extra: 'replaces: [twee]' }), twee: rule({ extra: 'replaces: [drie]' }), drie: rule({}) },
      }),
    ],
  ])
})

const derivedSignal = (id: string, formula: string): string =>
  `  ${id}: { label: N, type: decimal, formula: ${formula}, domain: shared }\n`

describe('een kring', () => {
  broken([
    [
      'van afgeleide signalen',
      'circle',
      `signals:\n${derivedSignal('»a', 'b + 1')}${derivedSignal('b', 'a + 1')}`,
      'a → b → a',
      'Haal',
    ],
    ['van een signaal op zichzelf', 'circle', derived('type: decimal, formula: n + 1').replace('n:', '»n:'), 'n → n'],
    ['van een score op zichzelf', 'circle', derived('type: integer, score: [n]').replace('n:', '»n:'), 'n → n'],
    [
      'van banden op zichzelf',
      'circle',
      derived('type: choice, options: { a: A }, bands: { of: n, a: 0..1 }').replace('n:', '»n:'),
    ],
    [
      'van scores, waar banden op rusten',
      'circle',
      file(
        'signals',
        '»m: { label: M, type: integer, domain: shared, score: [n] }\n  n: { label: N, type: integer, domain: shared, score: [m] }\n  o: { label: O, type: choice, options: { a: A }, domain: shared, bands: { of: n, a: 0..1 } }',
      ),
    ],
    [
      'door onlyIf',
      'circle',
      'signals:\n  »a: { label: A, ask: A?, type: boolean, domain: shared, onlyIf: { b: true } }\n  b: { label: B, ask: B?, type: boolean, domain: shared, onlyIf: { a: true } }\n',
    ],
    [
      'van drie',
      'circle',
      `signals:\n${derivedSignal('»a', 'b')}${derivedSignal('b', 'c')}${derivedSignal('c', 'a')}`,
      'a → b → c → a',
    ],
    [
      'van tien',
      'circle',
      `signals:\n${Array.from({ length: 10 }, (_, i) => derivedSignal(`${i === 0 ? '»' : ''}s${i}`, `s${(i + 1) % 10}`)).join('')}`,
      '…',
    ],
    [
      'van een signaal en een regel',
      'circle',
      changed('signalen.yaml', '  gewicht: {', '  »gewicht: { onlyIf: { applies: voeding/matig },'),
      'gewicht → voeding/matig → gewicht',
    ],
    [
      'van regels',
      'circle',
      pathway({ rules: { '»een': rule({ when: '{ applies: twee }' }), twee: rule({ when: '{ applies: een }' }) } }),
      'proef/een → proef/twee → proef/een',
    ],
    [
      'van een regel op zichzelf',
      'circle',
      pathway({ rules: { '»een': rule({ when: '{ not: { applies: een } }' }) } }),
    ],
    [
      'van regels die elkaar vervangen',
      'circle',
      pathway({ rules: { '»een': rule({ extra: 'replaces: [twee]' }), twee: rule({ extra: 'replaces: [een]' }) } }),
      'vervangen elkaar',
    ],
    [
      'van een regel die zichzelf vervangt',
      'circle',
      pathway({ rules: { '»een': rule({ extra: 'replaces: [een]' }) } }),
    ],
    [
      'van regels die op elkaar wachten',
      'circle',
      pathway({ rules: { '»een': rule({ extra: 'pauses: [twee]' }), twee: rule({ extra: 'pauses: [een]' }) } }),
      'wachten op elkaar',
    ],
  ])
})

describe('regels die samen te groot worden', () => {
  /** Every rule reads the one before twice: with n rules more the last one comes to 2ⁿ tests. */
  const doubling = (count: number, marked = -1): string => {
    const rules = Array.from({ length: count + 1 }, (_, place) => {
      const read = `{ applies: r${place - 1} }`
      const condition = place === 0 ? '{ melder: huisarts }' : `{ any: [${read}, ${read}] }`
      return [`r${place}`, rule({ when: place === marked ? `»${condition}` : condition })]
    })
    return pathway({ rules: Object.fromEntries(rules) })
  }

  test('tot 20.000 toetsen mag', () => expect(problemsWith(doubling(14))).toEqual([]))

  broken([
    ['iets meer', 'limit-conditions', doubling(15, 15), '20000'],
    ['ontelbaar veel, en alleen de eerste regel wordt genoemd', 'limit-conditions', doubling(60, 15)],
  ])
})
