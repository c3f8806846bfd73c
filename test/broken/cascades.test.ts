import { describe, expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import { BASE } from './base'
import { broken, changed } from './broken'
import { file, pathway, rule } from './texts'

const [SIGNALS, PATHWAY] = ['signalen.yaml', 'pad.yaml'] as const

const twice = (parameter: string, item: string): string =>
  pathway({
    extra: `parameters: { p: { why: W, ${parameter} } }`,
    rules: { een: rule({ item }), twee: rule({ item }), drie: rule({ item }) },
  })

describe('een fout met veel gevolgen is een fout', () => {
  broken([
    [
      'een termijn met een tikfout, die drie regels gebruiken',
      'bad-parameter',
      twice('default: »1 wek, between: [1 week, 2 weeks]', '{ do: x, responsible: huisarts, within: $p }'),
      'Bedoelt u "1 week"?',
    ],
    [
      'een rol met een tikfout, die drie regels gebruiken',
      'unknown-role',
      twice('default: huisarts, oneOf: [huisarts, »dietits]', '{ do: x, responsible: $p, within: 1 week }'),
      'Bedoelt u "dietist"?',
    ],
    [
      'een afkapwaarde buiten het bereik, die drie regels gebruiken',
      'out-of-range',
      pathway({
        extra: 'parameters: { p: { why: W, default: 25 cm, between: [»5 cm, 30 cm] } }',
        rules: Object.fromEntries(
          ['een', 'twee', 'drie'].map((id) => [id, rule({ when: '{ armomtrek: { below: $p } }' })]),
        ),
      }),
      '10 tot en met 60',
    ],
    ['een rol met een tikfout bij wie levert', 'unknown-role', changed('diensten.yaml', '[dietist]', '[»dietits]')],
    [
      'een bereik dat terugloopt van een signaal dat overal staat',
      'reversed-range',
      changed(SIGNALS, '[20, 250]', '»[250, 20]'),
    ],
    [
      'een antwoord zonder punten, van een score met banden',
      'bad-score',
      changed(SIGNALS, 'eetlust: { goed: 0, slecht: 1 }', '»eetlust: { goed: 0 }'),
    ],
    [
      'een onbekend signaal in een score met banden',
      'unknown-signal',
      changed(SIGNALS, 'eetlust: { goed: 0, slecht: 1 }', '»eetlst: { goed: 0, slecht: 1 }'),
    ],
    [
      'een signaal dat anders al bestaat en overal staat',
      'duplicate-id',
      file('signals', '»gewicht: { label: N, ask: N?, type: boolean, domain: shared }'),
    ],
    [
      'een eigen woord voor een verplichte sleutel',
      'unknown-key',
      changed(PATHWAY, 'why: nu', '»motief: nu'),
      'en "why" ontbreekt',
      'Bedoelt u "why"?',
    ],
    ['een tikfout in een verplichte sleutel', 'unknown-key', changed(PATHWAY, 'title: Voeding', '»titel: Voeding')],
    [
      'een tikfout in het soort onderdeel',
      'unknown-key',
      changed(PATHWAY, '{ advise: Eet', '{ »advies: Eet'),
      'Bedoelt u "advise"?',
    ],
    ['een onbekend soort signaal', 'wrong-value', changed(SIGNALS, 'type: decimal, unit: m', 'type: »number, unit: m')],
    [
      'een komma die een keuze afknipt',
      'cut-text',
      changed(SIGNALS, '{ goed: Goed, slecht', '{ goed: Goed, »of best wel, slecht'),
    ],
  ])

  test('een bestand dat niet te lezen is, maakt van wat erin staat geen onbekende namen', () => {
    const files = Object.entries({ ...BASE, 'signalen.yaml': `${BASE['signalen.yaml']}\n\tx: 1\n` })
    const { problems } = parseFiles(files.map(([name, text]) => ({ name, text })))
    expect(problems.map(({ code, at }) => [code, at.file])).toEqual([['yaml-syntax', 'signalen.yaml']])
  })
})

describe('twee fouten zijn er twee', () => {
  const codes = (text: string): string[] =>
    parseFiles(
      Object.entries({ ...BASE, 'proef.yaml': text }).map(([name, content]) => ({ name, text: content })),
    ).problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`)

  test('in het lezen', () =>
    expect(codes('signals: { a: { b: 1, b: 2 } }\nc:\nconstructor: 1\nd: 1\nd: 3\n')).toEqual([
      'duplicate-key 1:23',
      'wrong-type 2:1',
      'forbidden-key 3:1',
      'duplicate-key 5:1',
    ]))

  test('in de vorm, op volgorde van het bestand', () =>
    expect(
      codes(
        'signals:\n  a: { label: 5, type: bool, ask: W }\n  b: { lable: x, ask: W, type: date, domain: shared }\n  C: { label: x, ask: W, type: date, domain: shared }\n',
      ),
    ).toEqual(['missing-key 2:3', 'wrong-type 2:15', 'wrong-value 2:24', 'unknown-key 3:8', 'wrong-value 4:3']))

  test('een sleutel verderop verbergt geen sleutel die ontbreekt', () =>
    expect(
      codes('signals:\n  g: { label: G, type: date, domain: shared, missing: { atMost: 1, fill: mean, x: 1 } }'),
    ).toEqual(['missing-key 2:3', 'unknown-key 2:80']))

  test('twee onbekende signalen in een formule', () =>
    expect(codes(file('signals', 'n: { label: N, type: decimal, domain: shared, formula: abc + xyz + abc }'))).toEqual([
      'unknown-signal 2:58',
      'unknown-signal 2:58',
    ]))
})

test('een fout in het lezen of de vorm zegt niet wat er stond', () => {
  const text = 'signals:\n  n: { label: N, optional: 0612345678, source: [geheim], »»»: 1 }\n'
  const { problems } = parseFiles([{ name: 'proef.yaml', text: text.replace(', »»»: 1', '') }])
  expect(problems.length).toBeGreaterThan(1)
  expect(problems.map(({ message }) => message).join()).not.toMatch(/612345678|geheim/)
})
