import { describe, expect, test } from 'vitest'
import { type Document, readFile } from '../../src/read/read-file'

const read = (text: string | Uint8Array): Document => {
  const { document, problems } = readFile({ name: 'proef.yaml', text })
  if (document === undefined) throw new Error(JSON.stringify(problems))
  return document
}

const dataOf = (text: string | Uint8Array): unknown => read(text).data

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('data', () => {
  test.each([
    ['on: 2026-03-02', { on: '2026-03-02' }],
    ['a: ja\nb: no\nc: true', { a: 'ja', b: 'no', c: true }],
    ['a: 1,5\nb: 1.5\nc: 25 cm', { a: '1,5', b: 1.5, c: '25 cm' }],
    ['a: 0..4\nb: $termijn', { a: '0..4', b: '$termijn' }],
    ['a: { 10: x, true: 1 }', { a: { 10: 'x', true: 1 } }],
    ['a: [{ b: 1 }, c]', { a: [{ b: 1 }, 'c'] }],
    ['a: |\n  een\n  twee\n', { a: 'een\ntwee\n' }],
    ["a: 'x, y: z'", { a: 'x, y: z' }],
    ['tekst', 'tekst'],
    ['a: { 1: x, 2: y, b: z }', { a: { 1: 'x', 2: 'y', b: 'z' } }],
  ])('%j', (text, expected) => expect(dataOf(text)).toEqual(expected))

  test('a look-up finds only what was written', () => {
    const data = dataOf('a: { b: 1 }') as { a: Record<string, unknown> }
    expect([data.a['b'], data.a['toString'], Object.getPrototypeOf(data.a)]).toEqual([1, undefined, null])
  })
})

describe('encoding', () => {
  test('bytes are UTF-8', () => expect(dataOf(bytes('a: één 😀'))).toEqual({ a: 'één 😀' }))

  test.each([
    ['bytes', bytes('\ufeffa: 1\nb: 2')],
    ['text', '\ufeffa: 1\nb: 2'],
  ])('a byte order mark in %s shifts no column', (_, text) => {
    const { data, locate } = read(text)
    expect(data).toEqual({ a: 1, b: 2 })
    expect(locate(['a'])).toMatchObject({ line: 1, column: 4 })
  })

  test('bytes that are not UTF-8 are told with their place', () => {
    const text = new Uint8Array([...bytes('a: 1\nb: '), 0xe9, 0x0a])
    expect(readFile({ name: 'proef.yaml', text }).problems).toMatchObject([
      { code: 'not-utf8', at: { file: 'proef.yaml', line: 2, column: 4 } },
    ])
  })

  test('Windows line ends change neither data nor places', () => {
    const { data, locate } = read('a:\r\n  b: x\r\n  c: |\r\n    een\r\n    twee\r\n')
    expect(data).toEqual({ a: { b: 'x', c: 'een\ntwee\n' } })
    expect(locate(['a', 'c'], 'key')).toMatchObject({ line: 3, column: 3 })
  })
})

describe('locate', () => {
  const { locate } = read(`# eerste regel
rules:
  snaq65-rood:
    then:
      - refer: dietist
        within: 1 working day
      - { inform: huisarts, '😀': [a, b] }
`)
  const then = ['rules', 'snaq65-rood', 'then']

  test.each([
    ['a value', [...then, 0, 'within'], 'value', 6, 17, 'rules.snaq65-rood.then[0].within'],
    ['a key', [...then, 0, 'within'], 'key', 6, 9, 'rules.snaq65-rood.then[0].within'],
    ['a block list', then, 'value', 5, 7, 'rules.snaq65-rood.then'],
    ['a flow map', [...then, 1], 'value', 7, 9, 'rules.snaq65-rood.then[1]'],
    ['the key of an item is its start', [...then, 1], 'key', 7, 9, 'rules.snaq65-rood.then[1]'],
    ['an emoji is one column', [...then, 1, '😀', 1], 'value', 7, 38, 'rules.snaq65-rood.then[1].😀[1]'],
    ['the file', [], 'value', 2, 1, ''],
    ['what is missing stands at what holds it', [...then, 0, 'for'], 'value', 5, 9, 'rules.snaq65-rood.then[0].for'],
    ['what is missing in a map', ['rules', 'snaq65-rood', 'why'], 'value', 3, 3, 'rules.snaq65-rood.why'],
    ['what is missing further down', ['rules', 'x', 'y', 2], 'value', 2, 1, 'rules.x.y[2]'],
    ['what is missing in the file', ['title'], 'key', 2, 1, 'title'],
  ] as const)('%s', (_, path, part, line, column, shown) => {
    expect(locate(path, part)).toEqual({ file: 'proef.yaml', line, column, path: shown })
  })
})
