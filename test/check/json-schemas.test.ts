import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { jsonSchemas } from '../../src/check/json-schemas'
import { readFile } from '../../src/read/read-file'
import { problemsIn } from './checked'
import { EXAMPLES } from './examples'

type Kind = keyof typeof EXAMPLES

const schemas = jsonSchemas()
const kinds = Object.keys(EXAMPLES) as Kind[]

/** Holds a file against the JSON Schema alone, as an editor does. */
const accepts = (kind: Kind, text: string): boolean => {
  const data: unknown = JSON.parse(JSON.stringify(readFile({ name: 'proef.yaml', text }).document?.data))
  return z.fromJSONSchema(schemas[kind] as z.core.JSONSchema.JSONSchema).safeParse(data).success
}

test.each(kinds)('schemas/%s.schema.json is what the shape says: write it again when this fails', (kind) => {
  const file = readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')
  expect(file).toBe(`${JSON.stringify(schemas[kind], null, 2)}\n`)
})

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

/** Every schema inside a schema, with its path. */
const inside = (schema: unknown, path: string): [string, Record<string, unknown>][] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = Array.isArray(schema)
    ? []
    : [[path, schema as Record<string, unknown>] as [string, Record<string, unknown>]]
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => inside(inner, `${path}/${key}`))]
}

const undescribed = (schema: object): string[] =>
  inside(schema, '').flatMap(([path, { properties, additionalProperties }]) =>
    additionalProperties === undefined
      ? []
      : Object.entries((properties ?? {}) as Record<string, { description?: string }>)
          .filter(([, { description }]) => description === undefined)
          .map(([key]) => `${path}/${key}`),
  )

test.each(kinds)('%s: every key is explained, and the file has a title', (kind) => {
  expect(undescribed(schemas[kind])).toEqual([])
  expect(schemas[kind]).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: expect.any(String) })
})

test.each(kinds)('%s holds nothing that only zod knows', (kind) => {
  expect(JSON.stringify(schemas[kind])).not.toMatch(/"\$?id":"|9007199254740991|__schema/)
})
