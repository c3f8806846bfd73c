import { assert, property, subarray } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { merge } from '../../src/link/merge'
import { library as bundled } from '../../src/pathways'
import { built, STONE_IDS } from './stones'

const some = subarray([...STONE_IDS], { minLength: 1 })

const asText = (library: object): string => JSON.stringify(library)

test('two libraries together are the library of their files together', () => {
  assert(
    property(some, some, (left, right) => {
      expect(asText(merge(built(...left), built(...right)))).toBe(asText(built(...left, ...right)))
    }),
  )
})

test('which comes first does not matter, nor which are put together first', () => {
  assert(
    property(some, some, some, (one, two, three) => {
      const [a, b, c] = [built(...one), built(...two), built(...three)]
      expect(asText(merge(b, a))).toBe(asText(merge(a, b)))
      expect(asText(merge(merge(a, b), c))).toBe(asText(merge(a, merge(b, c))))
      expect(asText(merge(a, a))).toBe(asText(a))
    }),
    { numRuns: 40 },
  )
})

test('a signal stands after all that it rests on, also in the other library', () => {
  const { order } = merge(built('ernst'), built('vallen'))
  for (const [id, input] of [
    ['ernst', 'dubbel'],
    ['dubbel', 'gewicht'],
    ['alleen', 'moe'],
  ] as const) {
    expect(order.indexOf(input)).toBeGreaterThanOrEqual(0)
    expect(order.indexOf(input)).toBeLessThan(order.indexOf(id))
  }
})

test('the reserved signals have the roles of both', () => {
  const { signals } = merge(built('buur'), built('huisarts'))
  for (const id of ['melder', 'betrokken'])
    expect(signals[id]?.options).toEqual({ buur: 'Rol buur', huisarts: 'Rol huisarts' })
})

test('a rule may act on one of the other library', () => {
  const library = merge(built('stemming'), built('eten', 'wijk'))
  const input = { on: '2026-03-02', signals: { gewicht: 44, moe: true, suf: false }, involved: ['huisarts'] }
  const { rules = [] } = adviseSync(library, input).pathways.find(({ id }) => id === 'eten') ?? {}
  expect(rules).toContainEqual({ id: 'eten/moe', state: 'replaced', by: 'stemming/erg' })
})

test('the result shares nothing with what it was made of, and changes neither', () => {
  const [a, b] = [built('eten'), built('vallen', 'wijk')]
  const before = [asText(a), asText(b)]
  const merged = merge(a, b)
  expect([asText(a), asText(b)]).toEqual(before)
  const text = asText(merged)
  const change = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const part of Object.values(value)) change(part)
    Object.assign(value, { changed: true })
  }
  change(a)
  change(b)
  expect(asText(merged)).toBe(text)
})

const OWN = `
signals: { uitje: { label: Uitje, ask: Gaat iemand nog uit?, type: boolean, domain: social } }
roles: { buurtcoach: { label: Buurtcoach, domain: social, receives: [social, shared], reached: direct } }
`.trim()

const PATHWAY = `pathway: gezelschap
version: 1.0.0
title: Gezelschap
status: draft
owner: proef
class: organisational
valid: { from: 2026-01-01 }
use: proef
sources: { bron: { title: Bron } }
lead: [{ otherwise: buurtcoach }]
rules:
  thuis: { title: Thuis, when: { uitje: false }, then: [{ refer: buurtcoach, responsible: melder, within: 2 weeks }], why: Omdat, source: [bron] }
`

test('the bundled library and one of one’s own', () => {
  const texts = [...OWN.split('\n'), PATHWAY]
  const own = parseLibrary(texts.map((text, place) => ({ name: `${place}.yaml`, text })))
  const library = merge(bundled, own)
  expect(Object.keys(library.pathways)).toEqual([...Object.keys(bundled.pathways), 'gezelschap'].sort())
  expect(Object.keys(library.networks)).toEqual(Object.keys(bundled.networks))
  expect(Object.keys(library.signals['melder']?.options ?? {})).toEqual(
    [...Object.keys(bundled.roles), 'buurtcoach'].sort(),
  )
  const advice = adviseSync(library, { on: '2026-03-02', signals: { uitje: false } })
  expect(advice.recommendations.map(({ to }) => to)).toEqual(['buurtcoach'])
  expect(asText(merge(bundled, bundled))).toBe(asText(bundled))
})
