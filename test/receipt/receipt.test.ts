import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Input } from '../../src/model/input'
import { InputError } from '../../src/model/problem'
import type { Receipt } from '../../src/model/receipt'
import { VERSION } from '../../src/model/version'
import { receipt } from '../../src/receipt'
import { inputOf } from '../contract/library'
import { ADVICE, canonical, INPUT, keyed, LIBRARY, libraryWith, RECEIPT, SALT } from './world'

describe('wat een ontvangstbewijs bevat', () => {
  test('dag, versie, zorgpaden en sleutelhashes, en niets anders', () => {
    expect(Object.keys(RECEIPT).sort()).toEqual(
      ['engine', 'format', 'input', 'library', 'on', 'pathways', 'recommendations', 'result', 'seal'].sort(),
    )
    expect(RECEIPT).toMatchObject({ format: 1, on: '2026-03-02', engine: VERSION })
    expect(Object.entries(RECEIPT.pathways).map(([id, { version }]) => [id, version])).toEqual([
      ['een', '1.0.0'],
      ['twee', '1.0.0'],
    ])
  })

  test('de versie is die van het pakket', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(VERSION).toBe(version)
  })

  test('geen label, waarde of id van een signaal, en geen woord uit een aanbeveling', () => {
    const written = JSON.stringify(RECEIPT)
    expect(ADVICE.recommendations).toHaveLength(2)
    for (const word of ['geheim', 'Geheim', '54321', 'huisarts', 'loket', 'iets', 'refer', 'Daarom']) {
      expect(written).not.toContain(word)
    }
  })

  test('elke hash is een HMAC-SHA-256 over canonieke JSON, met de sleutel van de host', () => {
    expect(RECEIPT.input).toBe(keyed(INPUT))
    expect(RECEIPT.result).toBe(keyed(ADVICE))
    expect(RECEIPT.recommendations).toEqual(
      ADVICE.recommendations.map((one) => ({ id: keyed(one.id), hash: keyed(one) })),
    )
    for (const [id, { hash }] of Object.entries(RECEIPT.pathways)) expect(hash).toBe(keyed(LIBRARY.pathways[id]))
    const { seal, ...sealed } = RECEIPT
    expect(seal).toBe(keyed(sealed))
  })

  test('met een andere sleutel is er geen hash gelijk', () => {
    const other = receipt(LIBRARY, INPUT, ADVICE, { salt: 'een heel andere sleutel van 32 tekens' })
    const hashes = (one: Receipt): string[] => JSON.stringify(one).match(/[0-9a-f]{64}/g) ?? []
    expect(hashes(RECEIPT)).toHaveLength(10)
    expect(hashes(other).filter((hash) => hashes(RECEIPT).includes(hash))).toEqual([])
  })

  test('het netwerk staat erin als de invoer er een heeft', () => {
    const made = { ...INPUT, network: 'wijk' } as Input
    expect(receipt(LIBRARY, made, ADVICE, { salt: SALT }).network).toBe('wijk')
    expect(RECEIPT).not.toHaveProperty('network')
  })

  test('de volgorde van sleutels telt niet, en undefined is niet gegeven', () => {
    const entries = Object.entries(INPUT.signals).reverse()
    const shuffled = { signals: Object.fromEntries(entries), on: INPUT.on, network: undefined } as unknown as Input
    const advice = adviseSync(LIBRARY, shuffled)
    const reversed = Object.fromEntries(Object.entries(advice).reverse()) as unknown as typeof advice
    expect(receipt(LIBRARY, shuffled, reversed, { salt: SALT })).toEqual(RECEIPT)
  })

  test('de volgorde van de keuzes telt wel: daarop wordt vergeleken', () => {
    const turned = libraryWith({ options: ['geheim-ernstig', 'geheim-matig', 'geheim-mild'] })
    expect(receipt(turned, INPUT, ADVICE, { salt: SALT }).library).not.toBe(RECEIPT.library)
  })

  test.each<readonly [what: string, other: Input]>([
    ['een andere waarde', inputOf({ ...INPUT.signals, 'geheim-keuze': 'geheim-b' })],
    ['een waarde minder', inputOf({ 'geheim-signaal': 'geheim-ernstig', 'geheim-getal': 54_321 })],
    ['een andere dag', { ...INPUT, on: '2026-03-03' }],
    ['een tijd', { ...INPUT, at: '10:00' }],
  ])('%s geeft een andere hash van de invoer', (_, other) => {
    expect(receipt(LIBRARY, other, ADVICE, { salt: SALT }).input).not.toBe(RECEIPT.input)
  })

  test.each<readonly [what: string, salt: unknown]>([
    ['geen sleutel', undefined],
    ['een lege', ''],
    ['31 tekens', 'x'.repeat(31)],
    ['een getal', Number.MAX_VALUE],
    ['een lijst van 32', Array.from({ length: 32 }, () => 'x')],
  ])('te weinig sleutel wordt geweigerd: %s', (_, salt) => {
    const make = (): Receipt => receipt(LIBRARY, INPUT, ADVICE, { salt: salt as string })
    expect(make).toThrow(InputError)
    expect(make).toThrow(/32/)
  })

  test('32 tekens is genoeg', () => {
    expect(receipt(LIBRARY, INPUT, ADVICE, { salt: 'x'.repeat(32) }).seal).toMatch(/^[0-9a-f]{64}$/)
  })
})

// https://www.rfc-editor.org/rfc/rfc8785 and https://github.com/cyberphone/json-canonicalization (README, testdata).
describe('canonieke JSON, de voorbeelden van RFC 8785', () => {
  const SORTED =
    '{"€":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","😀":"Emoji: Grinning Face","\\u0080":"Control","ö":"Latin Small Letter O With Diaeresis"}'

  test.each<readonly [what: string, source: string, expected: string]>([
    [
      '3.2.2, 3.2.3: getallen, tekens en volgorde',
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    ['testdata arrays', '[56,{"d":true,"10":null,"1":[]}]', '[56,{"1":[],"10":null,"d":true}]'],
    [
      'testdata french: zonder taal gesorteerd',
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}',
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}',
    ],
    [
      'testdata structures',
      '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{}],"A":{}}',
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}',
    ],
    [
      'testdata unicode: niet genormaliseerd',
      '{"Unnormalized Unicode":"\\u1e0d\\u0307"}',
      '{"Unnormalized Unicode":"\u1e0d\u0307"}',
    ],
  ])('%s', (_, source, expected) => expect(canonicalize(JSON.parse(source))).toBe(expected))

  test('3.2.3: sleutels op UTF-16', () => {
    const written = canonicalize(JSON.parse(SORTED)) ?? ''
    expect(Object.values(JSON.parse(SORTED) as object)).toHaveLength(7)
    const order = [...written.matchAll(/:"([A-Z][^"]*)"/g)].map(([, name]) => name)
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  // RFC 8785, appendix B: IEEE 754 doubles and their text.
  test.each<readonly [bits: string, text: string]>([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('getal %s is %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, BigInt(`0x${bits}`))
    expect(canonicalize(view.getFloat64(0))).toBe(text)
  })

  test('de tests rekenen zelf zo: wat zij hashen is dezelfde tekst', () => {
    expect(canonical(INPUT)).toBe(canonicalize(INPUT))
    expect(canonical(ADVICE)).toBe(canonicalize(ADVICE))
  })
})

// RFC 4231, test cases 2 and 6: https://www.rfc-editor.org/rfc/rfc4231
describe('HMAC-SHA-256', () => {
  test.each<readonly [what: string, key: Uint8Array, data: string, expected: string]>([
    [
      'geval 2',
      utf8ToBytes('Jefe'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      'geval 6, een sleutel langer dan een blok',
      new Uint8Array(131).fill(0xaa),
      'Test Using Larger Than Block-Size Key - Hash Key First',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
  ])('%s van RFC 4231', (_, key, data, expected) => {
    expect(createHmac('sha256', key).update(data).digest('hex')).toBe(expected)
    expect(bytesToHex(hmac(sha256, key, utf8ToBytes(data)))).toBe(expected)
  })
})
