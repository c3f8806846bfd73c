import { assert, property, string, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { uuidOf } from '../../src/fhir/uuidOf'

// RFC 9562: version 8 in the third group, the variant in the fourth.
const UUID_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('van elke naam is het een UUID van versie 8, steeds dezelfde', () => {
  assert(
    property(string({ unit: 'binary' }), (name) => {
      expect(uuidOf(name)).toMatch(UUID_8)
      expect(uuidOf(name)).toBe(uuidOf(name))
    }),
  )
})

test('andere namen, andere UUIDs', () => {
  assert(
    property(uniqueArray(string(), { maxLength: 200 }), (names) => {
      expect(new Set(names.map(uuidOf)).size).toBe(names.length)
    }),
  )
  const many = Array.from({ length: 100_000 }, (_, place) => uuidOf(`Patient/${place} 2026-03-02 group`))
  expect(new Set(many).size).toBe(many.length)
  // Nor do parts of it come back: each group tells them apart as far as its length allows.
  expect(new Set(many.map((uuid) => uuid.slice(0, 8))).size).toBeGreaterThan(99_900)
  expect(new Set(many.map((uuid) => uuid.slice(28))).size).toBeGreaterThan(99_900)
})
