import { describe, expect, test } from 'vitest'
import { jsonShapes, schemaKinds } from '../../src/check/json-schemas'
import { readFile } from '../../src/read/read-file'
import { faultsIn } from '../editor/faults'
import { problemsIn } from './checked'
import { EXAMPLES } from './examples'

type Kind = keyof typeof EXAMPLES

const shapes = jsonShapes()
const kinds = Object.keys(EXAMPLES) as Kind[]

/** Holds a file against the JSON Schema alone, as an editor does. */
const accepts = (kind: Kind, text: string): boolean =>
  faultsIn(shapes[kind], readFile({ name: 'proef.yaml', text }).document?.data).length === 0

test.each(kinds)('%s accepts the right example', (kind) => expect(accepts(kind, EXAMPLES[kind])).toBe(true))

describe('an editor sees what is wrong, as check does', () => {
  test.each([
    ['signals', '    ask: Wat is de omtrek van de bovenarm?\n', ''],
    ['signals', '    step: 0.1\n', ''],
    ['signals', '    options: { goed: Goed, slecht: Slecht }\n', ''],
    ['signals', 'formula: gewicht / (lengte * lengte)', 'formula: a, score: [b]'],
    ['signals', '  armomtrek:', '  Armomtrek:'],
    ['signals', 'oneOf: [huisarts, wijkverpleegkundige], ', ''],
    ['signals', 'bands: { of: score, niet: 0..1', 'bands: { of: score, niet: 1'],
    ['roles', "phone: '112'", 'phone: 112'],
    ['services', '{ otherwise: [wmo, eigen],', '{'],
    ['laws', 'within: 6 weeks', 'within: zes weken'],
    ['pathway', 'population: {', 'population: { any: [],'],
    ['pathway', 'population: { leeftijd: { atLeast: 65 years }, woonsituatie: zelfstandig }', 'population: {}'],
    ['pathway', 'melder: { is: [persoon, buur], not: huisarts }', 'melder: {}'],
    ['pathway', '{ inform: huisarts, responsible: [melder, coordinator] }', '{ inform: huisarts }'],
    ['pathway', '{ inform: huisarts, ', '{ inform: huisarts, question: x, '],
    ['pathway', 'version: 1.0.0', "version: '1.0'"],
    ['network', "['2551']", '[2551]'],
    ['cases', 'rest: nee', 'rest: ja'],
  ] as const)('%s: %s → %s', (kind, from, to) => {
    const text = EXAMPLES[kind].replace(from, to)
    expect(problemsIn(text)).toHaveLength(1)
    expect(accepts(kind, text)).toBe(false)
  })
})

test.each(schemaKinds)('%s holds nothing that only zod knows, or only we', (kind) => {
  expect(JSON.stringify(shapes[kind])).not.toMatch(/"\$?id":"|"words":|9007199254740991|__schema/)
})

test('every kind of file has a schema, and so have what goes in and what comes out', () => {
  expect(schemaKinds).toEqual([...kinds, 'input', 'advice', 'columns'])
})
