import { expect, test } from 'vitest'
import { problemsWith } from './broken'

const codes = (text: string): string[] => problemsWith(text).map(({ code }) => code)

const rule = (when: string): string =>
  `{ title: Regel, when: ${when}, then: [{ do: iets, responsible: huisarts, within: routine }], why: Daarom, source: [bron] }`

const pathway = (rules: readonly string[]): string => `pathway: groot
version: 1.0.0
title: Groot
status: draft
owner: niemand
class: clinical
valid: {}
use: om te beproeven
sources: { bron: { title: Bron } }
lead: [{ otherwise: huisarts }]
rules:
${rules.map((text, place) => `  r${place}: ${text}`).join('\n')}
`

/** Every rule reads the one before twice: with n rules the last one comes to 2ⁿ tests. */
const doubling = (count: number): string => {
  const first = rule('{ melder: huisarts }')
  const others = Array.from({ length: count }, (_, place) =>
    rule(`{ any: [{ applies: r${place} }, { applies: r${place} }] }`),
  )
  return pathway([first, ...others])
}

test('regels die elkaar lezen mogen samen tot 20.000 toetsen komen', () => {
  expect(codes(doubling(14))).toEqual([])
  expect(codes(doubling(15))).toEqual(['limit-conditions'])
})

test('ook wat tot ontelbaar veel toetsen komt, is meteen een fout', () => {
  expect(codes(doubling(60))).toHaveLength(46)
})

const nested = (depth: number): string => `signals:
  som:
    label: Som
    type: decimal
    domain: medical
    formula: ${'('.repeat(depth)}1${')'.repeat(depth)}
`

test('haakjes in een formule: 50 in elkaar kan, meer niet', () => {
  expect(codes(nested(50))).toEqual([])
  expect(codes(nested(51))).toEqual(['bad-formula'])
  expect(codes(nested(200_000))).toEqual(['bad-formula'])
})
