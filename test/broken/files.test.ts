import { describe, expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import { MAX_BYTES, MAX_DEPTH, MAX_LEXEMES } from '../../src/read/limits'
import { BASE } from './base'
import { broken, changed, isSentence, right } from './broken'
import { cases, file, network, parameter, pathway, SIGNAL, signal } from './texts'

describe('wat voor bestand het is', () => {
  broken([
    ['leeg', 'empty-file', '»', 'signals'],
    ['alleen een opmerking', 'empty-file', '»# nog niets\n'],
    ['alleen een begin', 'empty-file', '»---\n'],
    ['alleen tekst', 'no-kind', '»een brief\n', 'geen sleutels'],
    ['een lijst', 'no-kind', '»- signals\n'],
    ['van geen soort', 'no-kind', '»titel: Iets\n', 'signals, roles'],
    ['van een soort in het Nederlands', 'no-kind', 'title: N\n»rollen: {}\n', 'Bedoelt u "roles"?'],
    ['van een soort, misgeschreven', 'no-kind', '»sinals: {}\n', 'Bedoelt u "signals"?'],
    ['met alleen parameters', 'no-kind', '»parameters: {}\n'],
    ['van twee soorten', 'two-kinds', 'roles: {}\n»signals: {}\n', 'eigen bestand'],
    ['gevallen en een zorgpad', 'two-kinds', 'cases: voeding\ntests: []\n»pathway: p\n'],
    ['een netwerk en rollen', 'two-kinds', 'network: n\n»roles: {}\n'],
  ])

  right([
    ['gevallen met een netwerk', 'network: wijk\ncases: voeding\ntests: []\n'],
    ['met het begin van een document', `---\nsignals:\n  n: { ${SIGNAL} }\n`],
    ['met de regel voor een editor', `# yaml-language-server: $schema=x\n${signal({})}`],
    ['als JSON', '{ "signals": { "n": { "label": "N", "ask": "N?", "type": "boolean", "domain": "shared" } } }'],
    ['met een byte order mark', `\ufeff${signal({})}`],
    ['met regeleinden van Windows', signal({}).replaceAll('\n', '\r\n')],
    ['met beide', `\ufeff${signal({}).replaceAll('\n', '\r\n')}`],
  ])
})

describe('een naam die er twee keer is', () => {
  broken([
    ['een signaal in twee bestanden', 'duplicate-id', file('signals', `»gewicht: { ${SIGNAL} }`), 'signalen.yaml:7'],
    [
      'een rol',
      'duplicate-id',
      file('roles', '»huisarts: { label: N, domain: social, reached: direct }'),
      'rollen.yaml:3',
    ],
    [
      'een dienst',
      'duplicate-id',
      file('services', '»dieetbehandeling: { label: N, by: [dietist], law: [{ otherwise: zvw }] }'),
    ],
    ['een wet', 'duplicate-id', file('laws', '»zvw: { label: N, payer: N }')],
    ['een parameter', 'duplicate-id', parameter('default: 1, between: [1, 3]').replace('p:', '»armgrens:')],
    ['een netwerk', 'duplicate-id', network('').replace('network: proef', '»network: wijk')],
    ['een zorgpad, met dezelfde regels', 'duplicate-id', `»${BASE['pad.yaml'].trimStart()}`, 'pad.yaml:2'],
    [
      'een heel bestand',
      'duplicate-id',
      BASE['wetten.yaml'].trimStart().replace('zvw', '»zvw'),
      'Alle 2 namen',
      'wetten.yaml',
    ],
    ['een vast signaal: melder', 'duplicate-id', file('signals', `»melder: { ${SIGNAL} }`), 'vast signaal'],
    ['een vast signaal: betrokken', 'duplicate-id', file('signals', `»betrokken: { ${SIGNAL} }`), 'vast signaal'],
    [
      'een eerdere naam die nog een signaal is',
      'duplicate-id',
      signal({ extra: 'formerly: [oud, »suf]' }),
      'eerdere naam',
    ],
  ])

  right([
    ['hetzelfde id voor verschillende soorten', file('signals', `dietist: { ${SIGNAL} }`)],
    ['dezelfde regel in een ander zorgpad', pathway({}).replace('regel:', 'mager:')],
    ['dezelfde titel', cases('given: {}')],
    ['een andere naam voor hetzelfde', changed('rollen.yaml', 'label: Post', 'label: Huisarts')],
  ])
})

describe('bytes die geen tekst zijn', () => {
  const problemsOf = (text: string | Uint8Array) =>
    parseFiles([{ name: 'proef.yaml', text }]).problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`)
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('Latijn-1', () =>
    expect(problemsOf(new Uint8Array([...bytes('roles:\n  n: { label: Di'), 0xeb, 0x74]))).toEqual(['not-utf8 2:17']))
  test('UTF-16', () => {
    const text = new Uint16Array([...'\ufeffsignals: {}'].map((character) => character.charCodeAt(0)))
    expect(problemsOf(new Uint8Array(text.buffer))).toEqual(['not-utf8 1:1'])
  })
  test('UTF-16 zonder merk', () => {
    const text = new Uint16Array([...'signals: {}'].map((character) => character.charCodeAt(0)))
    expect(problemsOf(new Uint8Array(text.buffer))).toEqual(['not-utf8 1:2'])
  })
  test('een afgebroken letter', () =>
    expect(problemsOf(new Uint8Array([...bytes('signals: {}\n# '), 0xc3]))).toEqual(['not-utf8 2:3']))
})

describe('te groot', () => {
  const one = (text: string) => parseFiles([{ name: 'proef.yaml', text }]).problems
  const codes = (text: string) => one(text).map(({ code }) => code)
  const filled = (bytes: number): string => `signals: {} # ${'x'.repeat(bytes - 14)}`
  // Each line is a key with a number: the word, the colon, the blank, the number, the end, the indentation.
  const words = (lines: number): string => `signals:\n${'  a: 1\n'.repeat(lines)}`

  test('een bestand', () => {
    expect([codes(filled(MAX_BYTES)), codes(filled(MAX_BYTES + 1))]).toEqual([[], ['limit-size']])
  })
  test('te veel woorden en leestekens', () => {
    const [problem] = one(words(MAX_LEXEMES / 6))
    expect(problem?.code).toBe('limit-size')
    expect(problem?.at.line).toBe(MAX_LEXEMES / 6 + 1)
    expect(codes(words(MAX_LEXEMES / 6 - 2))).not.toContain('limit-size')
  })
  test('te diep in elkaar', () => {
    const lists = (depth: number): string => `signals: ${'['.repeat(depth)}${']'.repeat(depth)}`
    expect([codes(lists(MAX_DEPTH - 1)), codes(lists(MAX_DEPTH))]).toEqual([['wrong-type'], ['limit-depth']])
  })
  test('elke melding is een zin', () => {
    for (const text of [filled(MAX_BYTES + 1), words(MAX_LEXEMES), '['.repeat(100)]) {
      expect(one(text)[0]?.message).toSatisfy(isSentence)
    }
  })
})
