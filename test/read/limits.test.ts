import { describe, expect, test } from 'vitest'
import { MAX_BYTES, MAX_DEPTH, MAX_FILES, MAX_LEXEMES } from '../../src/read/limits'
import { readFile } from '../../src/read/read-file'
import { readFiles } from '../../src/read/read-files'

const codes = (text: string | Uint8Array): string[] =>
  readFile({ name: 'proef.yaml', text }).problems.map(({ code }) => code)

describe('size', () => {
  const filled = (bytes: number): string => `a: ${'x'.repeat(bytes - 3)}`

  test('at the limit', () => expect(codes(filled(MAX_BYTES))).toEqual([]))
  test('over the limit', () => expect(codes(filled(MAX_BYTES + 1))).toEqual(['limit-size']))
  test('over the limit as bytes', () => {
    expect(codes(new TextEncoder().encode(filled(MAX_BYTES + 1)))).toEqual(['limit-size'])
  })
  test('is counted in bytes, not in characters', () => {
    expect(codes(`a: ${'é'.repeat(MAX_BYTES / 2)}`)).toEqual(['limit-size'])
  })
})

const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const maps = (depth: number): string => `${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`
const blockMaps = (depth: number): string => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
const sameColumn = (pairs: number): string =>
  Array.from({ length: pairs }, (_, i) => `${' '.repeat(2 * i)}a:\n${' '.repeat(2 * i)}- b: 1\n`).join('')

describe('depth', () => {
  test.each([
    ['flow lists', lists(MAX_DEPTH), []],
    ['flow lists', lists(MAX_DEPTH + 1), ['limit-depth']],
    ['flow maps', maps(MAX_DEPTH), []],
    ['flow maps', maps(MAX_DEPTH + 1), ['limit-depth']],
    ['block maps', `${blockMaps(MAX_DEPTH)} 1`, []],
    ['block maps', `${blockMaps(MAX_DEPTH + 1)} 1`, ['limit-depth']],
    ['block lists', `${'- '.repeat(MAX_DEPTH)}a`, []],
    ['block lists', `${'- '.repeat(MAX_DEPTH + 1)}a`, ['limit-depth']],
    ['explicit keys', `${'? '.repeat(MAX_DEPTH + 1)}a`, ['limit-depth']],
    ['flow in block', `${'- '.repeat(MAX_DEPTH - 3)}${lists(3)}`, []],
    ['flow in block', `${'- '.repeat(MAX_DEPTH - 3)}${lists(4)}`, ['limit-depth']],
    ['lists at the column of their key', sameColumn(MAX_DEPTH / 2 + 1), ['limit-depth']],
  ])('%s of %#', (_, text, expected) => expect(codes(text)).toEqual(expected))

  test('brackets in text and comments do not count', () => {
    const brackets = '['.repeat(MAX_DEPTH + 1)
    expect(codes(`a: '${brackets}' # ${brackets}\nb: x${brackets}\nc: |\n  ${brackets}\n`)).toEqual([])
  })

  test('what stands beside each other does not count', () => {
    expect(codes(Array.from({ length: 3 * MAX_DEPTH }, (_, i) => `k${i}:\n  - { a: [1] }\n`).join(''))).toEqual([])
  })

  test('lists at the column of their key, beside each other, do not count', () => {
    expect(codes(Array.from({ length: 3 * MAX_DEPTH }, (_, i) => `k${i}:\n- a: 1\n`).join(''))).toEqual([])
  })

  test('points at where it goes too deep', () => {
    const [problem] = readFile({ name: 'proef.yaml', text: `a:\n  ${lists(MAX_DEPTH)}` }).problems
    expect(problem?.at).toEqual({ file: 'proef.yaml', line: 2, column: 2 + MAX_DEPTH, path: '' })
  })

  test.each([
    ['flow', '['.repeat(2000)],
    ['block', '- '.repeat(2000)],
    ['block that ends at once', `${Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\nb: 1`],
  ])('two documents that a parser cannot survive, after each other: %s', (_, text) => {
    const { documents, problems } = readFiles([
      { name: 'een.yaml', text },
      { name: 'twee.yaml', text },
    ])
    expect(documents).toEqual([])
    expect(problems.map(({ code, at }) => [code, at.file])).toEqual([
      ['limit-depth', 'een.yaml'],
      ['limit-depth', 'twee.yaml'],
    ])
  })
})

describe('number of files', () => {
  const files = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}.yaml`, text: 'a: 1' }))

  test('at the limit', () => {
    const { documents, problems } = readFiles(files(MAX_FILES))
    expect([documents.length, problems]).toEqual([MAX_FILES, []])
  })
  test('over the limit', () => {
    const { documents, problems } = readFiles(files(MAX_FILES + 1))
    expect([documents.length, problems.map(({ code }) => code)]).toEqual([0, ['limit-files']])
  })
})

test('a file with a problem does not keep another from being read', () => {
  const { documents, problems } = readFiles([
    { name: 'fout.yaml', text: 'a: 1\na: 2' },
    { name: 'goed.yaml', text: 'a: 1' },
  ])
  expect(documents.map(({ file }) => file)).toEqual(['goed.yaml'])
  expect(problems.map(({ at }) => at.file)).toEqual(['fout.yaml'])
})

describe('words and signs', () => {
  // Three before each comma, as the lexer counts them, and one for the start of the document.
  const list = (count: number): string => `[${'a,'.repeat((count - 4) / 2)}a]`

  test('at the limit', () => expect(codes(list(MAX_LEXEMES))).toEqual([]))
  test('over the limit', () => expect(codes(list(MAX_LEXEMES + 2))).toEqual(['limit-size']))
  test('points at where it goes on too long', () => {
    const [problem] = readFile({ name: 'proef.yaml', text: 'a: 1\n'.repeat(MAX_LEXEMES) }).problems
    expect(problem?.at).toMatchObject({ line: MAX_LEXEMES / 5, column: 5 })
  })
})
