import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { SchemaKind } from '../../src/check/json-schemas'
import { EXAMPLES } from '../check/examples'
import { editor, type Which } from './editor'

const { show, open } = editor()

// The server waits a while before it looks: side by side the tests wait together.

/** What is underlined, as `line: word`. Line 1 is the first of the text. */
const underlined = async (kind: SchemaKind, text: string, which?: Which): Promise<string[]> => {
  const { diagnostics } = await show(kind, text, which)
  const lines = text.split('\n')
  return (await diagnostics).map(({ range: { start, end } }) => {
    const line = lines[start.line - 1] ?? ''
    const last = start.line === end.line ? end.character : line.length
    return `${start.line}: ${line.slice(start.character, last)}`
  })
}

const FOLDER = fileURLToPath(new URL('../../pathways', import.meta.url))

const bundled = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))

test.concurrent.each(bundled)('pathways/%s: nothing is underlined', async (name) => {
  const file = join(FOLDER, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schemas\/[a-z]+\.schema\.json\n/)
  const { diagnostics } = await open(file, text)
  expect(await diagnostics).toEqual([])
})

const PATHWAY = `pathway: proef
version: 1.0.0
title: Proef
status: draft
owner: ik
class: clinical
valid: { from: 2026-01-01 }
use: Om te proberen.
population: { leeftijd: { atLeast: 65 years } }
sources: { boek: { title: Een boek } }
parameters: { tijd: { default: 1 week, between: [1 day, 2 weeks], why: Lokaal af te spreken. } }
lead: [{ otherwise: huisarts }]
rules:
  een:
    title: Een
    when: { snaq65: rood }
    replaces: [twee]
    then:
      - refer: dietist
        for: dieetbehandeling
        responsible: [wijkverpleegkundige, melder]
        within: $tijd
    why: Daarom.
    source: ['boek#h4']
`

const SIGNALS = `signals:
  nieuw:
    label: Nieuw
    ask: Hoe zwaar?
    type: decimal
    unit: kg
    step: 0.1
    range: [0, 10]
    onlyIf: { woonsituatie: zelfstandig }
    domain: medical
`

const NETWORK = `network: nieuw
title: Nieuw
area: {}
parties: { dietist: [{ name: Iemand }] }
filledBy: { dietist: huisarts }
parameters: { ondervoeding/verwijzer-dietist: huisarts }
`

const CASES = `cases: ondervoeding
given: { leeftijd: 78 }
tests:
  - title: Een
    given: { gewicht: { value: 56, by: dietist } }
    reporter: buur
    expect:
      signals: { snaq65: rood }
      rules: { snaq65-rood: applies }
      refer: { dietist: { law: zvw } }
`

const RIGHT: Readonly<Partial<Record<SchemaKind, string>>> = {
  pathway: PATHWAY,
  signals: SIGNALS,
  network: NETWORK,
  cases: CASES,
}

test.concurrent.each(Object.keys(RIGHT) as SchemaKind[])('%s: nothing is underlined that is right', async (kind) => {
  expect(await underlined(kind, RIGHT[kind] ?? '')).toEqual([])
  expect(await underlined(kind, RIGHT[kind] ?? '', 'published')).toEqual([])
})

test.concurrent.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])(
  '%s: an author may name what the bundled library does not',
  async (kind) => {
    // Of a series each value is an observation; only running a case tells, and the schema.
    const text = EXAMPLES[kind].trimStart().replace('[60, {', '[{ value: 60 }, {')
    expect(await underlined(kind, text, 'published')).toEqual([])
  },
)

type Wrong = readonly [kind: SchemaKind, from: string, to: string, underlined: string]

const wrong = async (kind: SchemaKind, from: string, to: string, which: Which): Promise<string[]> => {
  const right = RIGHT[kind] ?? ''
  expect(right).toContain(from)
  return underlined(
    kind,
    right.replace(from, () => to),
    which,
  )
}

describe('wrong in any library', () => {
  test.concurrent.each<Wrong>([
    ['pathway', 'owner: ik\n', 'owner: ik\neigenaar: ik\n', '6: eigenaar'],
    ['pathway', 'status: draft', 'status: concept', '4: concept'],
    ['pathway', 'title: Een\n', '', '14: een'],
    ['pathway', 'snaq65: rood', 'snaq65: paars', '16: paars'],
    ['pathway', 'snaq65: rood', 'oedeem: ja', '16: ja'],
    ['pathway', 'within: $tijd', 'within: twee weken', '22: twee weken'],
    ['pathway', 'for: dieet', 'vor: dieet', '20: vor'],
    ['signals', 'type: decimal', 'type: getal', '5: getal'],
    ['signals', 'woonsituatie: zelfstandig', 'woonsituatie: kasteel', '9: kasteel'],
    ['network', 'verwijzer-dietist: huisarts', 'verwijzer-dietist: apotheker', '6: apotheker'],
    ['cases', 'leeftijd: 78', 'leeftijd: 300', '2: 300'],
    ['cases', 'value: 56', 'value: zwaar', '5: zwaar'],
    ['cases', 'rood: applies', 'rood: geldt', '9: geldt'],
  ])('%s: %s → %s', async (kind, from, to, place) => {
    expect(await wrong(kind, from, to, 'own')).toContain(place)
    expect(await wrong(kind, from, to, 'published')).toContain(place)
  })
})

describe('a name that is not in the library is underlined, and may be new with the published schemas', () => {
  test.concurrent.each<Wrong>([
    ['pathway', 'leeftijd:', 'leeftyd:', '9: leeftyd'],
    ['pathway', 'snaq65:', 'snaq66:', '16: snaq66'],
    ['pathway', 'refer: dietist', 'refer: dietiste', '19: dietiste'],
    ['pathway', 'for: dieetbehandeling', 'for: dieet', '20: dieet'],
    ['pathway', 'replaces: [twee]', 'replaces: [ondervoeding/twee]', '17: ondervoeding/twee'],
    ['signals', 'woonsituatie:', 'huis:', '9: huis'],
    ['network', 'parties: { dietist', 'parties: { dietiste', '4: dietiste'],
    ['network', 'filledBy: { dietist: huisarts', 'filledBy: { dietist: dokter', '5: dokter'],
    ['network', 'verwijzer-dietist:', 'verwijzer-apotheek:', '6: ondervoeding/verwijzer-apotheek'],
    ['cases', 'cases: ondervoeding', 'cases: vallen', '1: vallen'],
    ['cases', 'gewicht:', 'gewigt:', '5: gewigt'],
    ['cases', 'reporter: buur', 'reporter: buurvrouw', '6: buurvrouw'],
    ['cases', 'snaq65-rood:', 'snaq65-paars:', '9: snaq65-paars'],
    ['cases', 'law: zvw', 'law: zvv', '10: zvv'],
  ])('%s: %s → %s', async (kind, from, to, place) => {
    expect(await wrong(kind, from, to, 'own')).toContain(place)
    expect(await wrong(kind, from, to, 'published')).toEqual([])
  })
})
