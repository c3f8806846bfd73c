import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/read/read-file'

/** Every problem as `code line:column path`. */
const problemsIn = (text: string): string[] => {
  const { document, problems } = readFile({ name: 'proef.yaml', text })
  if (problems.length > 0) expect(document).toBeUndefined()
  return problems.map(({ code, at }) => `${code} ${at.line}:${at.column} ${at.path}`.trimEnd())
}

const messageOf = (text: string): string => readFile({ name: 'proef.yaml', text }).problems[0]?.message ?? ''

describe('one mistake in the YAML is one problem, at its place', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', 'yaml-syntax 2:1'],
    ['a line that springs in less', 'a:\n  b: 1\n c: 2\n', 'yaml-syntax 3:2'],
    ['a line that springs in more', 'a:\n  b: 1\n   c: 2\n', 'yaml-syntax 3:4'],
    ['a map under a list', 'a:\n  - b\n  c: 1\n', 'yaml-syntax 3:3'],
    ['a list under a map', 'a:\n  b: 1\n  - c\n', 'yaml-syntax 3:3'],
    ['a top-level key after a list', '- a\nb: 1\n', 'yaml-syntax 2:1'],
    ['text that starts with >', 'a:\n  b: >= 18\n', 'yaml-syntax 2:6'],
    ['text that starts with > and a blank', 'a: > 18 jaar\n', 'yaml-syntax 1:4'],
    ['a colon in text', 'a:\n  label: Let op: niet doen\n', 'yaml-syntax 2:10'],
    ['a forgotten comma', 'a: { b: 1 c: 2 }\n', 'yaml-syntax 1:9'],
    ['a comma too many', 'a: { b: 1,, c: 2 }\n', 'yaml-syntax 1:11'],
    ['no blank after the colon', 'a: { b:1 }\n', 'yaml-syntax 1:6 a.b:1'],
    ['no colon at all', 'a: 1\nbcd\ne: 2\n', 'yaml-syntax 2:1'],
    ['a quote that stays open', "a: 'x\nb: 1\n", 'yaml-syntax 1:4'],
    ['a brace that stays open', 'a:\n  b: { c: [1], d: 2\ne: 3\n', 'yaml-syntax 2:6'],
    ['a bracket too many', 'a: [1]]\n', 'yaml-syntax 1:7'],
    ['text after a quote', "a: 'x' y\n", 'yaml-syntax 1:8'],
    ['an unknown escape', 'a: "\\q"\n', 'yaml-syntax 1:5'],
    ['text that starts with @', 'a: @x\n', 'yaml-syntax 1:4'],
    ['a list on the line of its key', 'a: - b\n', 'yaml-syntax 1:4'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-syntax 2:1'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 'yaml-syntax 1:1'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1 a'],
    ['a key twice as text and number', "a: { 1: x, '1': y }\n", 'duplicate-key 1:12 a.1'],
    ['an anchor', 'a: &x 1\n', 'anchor 1:4'],
    ['an alias', 'a: *x\n', 'anchor 1:4'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', 'anchor 2:3 a.<<'],
    ['a tag', 'a:\n  b: !let op\n', 'tag 2:6'],
    ['a known tag', 'a: !!str 1\n', 'tag 1:4'],
    ['a key without a value', 'a:\n  b:\n  c: 1\n', 'wrong-type 2:3 a.b'],
    ['a null', 'a: { b: null }\n', 'wrong-type 1:6 a.b'],
    ['an empty item', 'a:\n  - b\n  -\n', 'wrong-type 3:4 a[1]'],
    ['a first key without a value', 'a: { b, c: 1 }\n', 'wrong-type 1:6 a.b'],
    ['text cut by a comma', 'a: { label: Eerst, dan, type: x }\n', 'cut-text 1:20 a.dan'],
    ['text cut by two commas', 'a: { label: Een, twee, drie, type: x }\n', 'cut-text 1:18 a.twee'],
    ['an empty key', 'a: { : 1 }\n', 'wrong-type 1:5 a'],
    ['a list as key', 'a: { [b]: 1 }\n', 'wrong-type 1:6 a'],
    ['__proto__', 'a: { __proto__: { b: 1 } }\n', 'forbidden-key 1:6 a.__proto__'],
    ['constructor, deep', 'a:\n  - b:\n      constructor: 1\n', 'forbidden-key 3:7 a[0].b.constructor'],
    ['prototype', 'prototype: 1\n', 'forbidden-key 1:1 prototype'],
    ['whole numbers out of order', 'a: { b: 1, 10: x }\n', 'wrong-value 1:6 a.b'],
    ['nothing', '', 'empty-file 1:1'],
    ['only comments', '# niets\n\n', 'empty-file 1:1'],
    ['only the start of a document', '---\n', 'empty-file 1:1'],
  ])('%s', (_, text, expected) => {
    expect(problemsIn(text)).toEqual([expected])
  })
})

test('each mistake is told, in the order of the text', () => {
  expect(problemsIn('a: { b: 1, b: 2 }\nc:\nconstructor: 1\na: 3\n')).toEqual([
    'duplicate-key 1:12 a.b',
    'wrong-type 2:1 c',
    'forbidden-key 3:1 constructor',
    'duplicate-key 4:1 a',
  ])
})

test.each([
  ['a: { label: Eerst, dan }', 'zet de hele tekst tussen aanhalingstekens'],
  ['a: >= 18', 'zet de hele tekst tussen aanhalingstekens'],
  ['a:\n\tb: 1', 'spaties'],
  ['a: { b:1 }', 'spatie achter de dubbelepunt'],
  ['a: 1\na: 2', '"a" staat hier voor de tweede keer'],
])('%j says what to do', (text, advice) => {
  expect(messageOf(text)).toContain(advice)
})
