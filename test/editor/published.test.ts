import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printed } from '../../src/author/schemas/printed'
import { type JsonSchema, schemaKinds } from '../../src/check/json-schemas'
import { closed, open, published, sources } from './bundled'
import { faultsIn } from './faults'

test.each(schemaKinds)('schemas/%s.schema.json is written from the code: npm run generate when this fails', (kind) => {
  const file = readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')
  expect(file).toBe(printed(open[kind]))
  expect(published(kind)).toEqual(open[kind])
})

describe.each(sources.map((source) => [source.file, source] as const))('%s', (_, { kind, data }) => {
  test('fits the published schema', () => expect(faultsIn(published(kind), data)).toEqual([]))
  test('fits the closed schema', () => expect(faultsIn(closed[kind], data)).toEqual([]))
})

/** Every schema inside a schema, with its path. */
const inside = (schema: unknown, path: string): [string, JsonSchema][] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = Array.isArray(schema) ? [] : [[path, schema as JsonSchema] as [string, JsonSchema]]
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => inside(inner, `${path}/${key}`))]
}

const undescribed = (schema: JsonSchema): string[] =>
  inside(schema, '').flatMap(([path, { properties, additionalProperties }]) => {
    if (additionalProperties === undefined) return []
    return Object.entries(properties ?? {})
      .filter(([, { description, $ref }]) => description === undefined && $ref === undefined)
      .map(([key]) => `${path}/${key}`)
  })

const references = (schema: JsonSchema): string[] =>
  inside(schema, '').flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref.replace('#/definitions/', '')] : []))

describe.each(schemaKinds)('%s', (kind) => {
  const schema = open[kind]

  test('explains every key', () => expect(undescribed(schema)).toEqual([]))

  test('says what it is', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
    expect(schema.title ?? schema.description).toMatch(/\S/)
  })

  test('refers to what it defines, and defines nothing else', () => {
    const { definitions = {} } = schema
    expect([...new Set(references(schema))].sort()).toEqual(Object.keys(definitions))
    const empty = Object.keys(definitions).filter((name) => Object.keys(definitions[name] ?? {}).length === 0)
    expect(empty.filter((name) => !name.startsWith('verwacht'))).toEqual([])
  })

  test('can be read: no line is as long as a page, and the whole stays small', () => {
    const text = printed(schema)
    expect(text.length).toBeLessThan(1_000_000)
    expect(text.split('\n').filter((line) => line.length > 600)).toEqual([])
  })
})
