import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import { csvOf, ndjsonOf, PERSONS, parquetOf, type Row, TYPES } from './population'
import { refused } from './refused'
import { adviceOf, libraryFiles, linesIn, ON, screened } from './screened'
import { ran } from './terminal'
import { folderWith } from './workplace'

const rulesIn = ({ pathways }: Advice, ...states: readonly string[]): string[] =>
  pathways.flatMap(({ rules }) => rules.filter(({ state }) => states.includes(state)).map(({ id }) => id))

const FORMATS: readonly (readonly [string, string, string | Uint8Array, number])[] = [
  ['CSV met puntkomma', 'p.csv', csvOf(PERSONS), 2],
  ['CSV met komma', 'p.csv', csvOf(PERSONS, ','), 2],
  ['CSV met tabs', 'p.tsv', csvOf(PERSONS, '\t'), 2],
  ['CSV van Windows, met een merk vooraan', 'p.csv', `\uFEFF${csvOf(PERSONS).replaceAll('\n', '\r\n')}`, 2],
  ['NDJSON', 'p.ndjson', ndjsonOf(PERSONS), 1],
  ['NDJSON zonder laatste regeleinde', 'p.jsonl', ndjsonOf(PERSONS).trimEnd(), 1],
  ['Parquet', 'p.parquet', parquetOf(PERSONS), 1],
  ['Parquet in één groep', 'p.parquet', parquetOf(PERSONS, 100), 1],
]

describe('zorgpad screen', () => {
  test.each(FORMATS)('%s: van iedereen staat er wat adviseSync zegt', async (_, name, content, first) => {
    const { code, err, out, rejects } = await screened(name, content, '--key', 'nr')
    expect([code, err, rejects]).toEqual([0, '', []])
    const expected = PERSONS.map((row, place) => {
      const advice = adviceOf(row)
      const [applies, mayApply] = [rulesIn(advice, 'applies'), rulesIn(advice, 'open', 'undecidable')]
      const replaced = rulesIn(advice, 'replaced')
      return { line: place + first, key: row['nr'], applies, mayApply, replaced, notIndicated: [] }
    })
    expect(out).toEqual(expected)
  })

  test.each(FORMATS)('%s: --plan geeft van iedereen het hele advies', async (_, name, content) => {
    const { code, out } = await screened(name, content, '--plan')
    expect(code).toBe(0)
    expect(out.map(({ advice }) => advice)).toEqual(PERSONS.map(adviceOf))
  })

  test('een plan is dat van zorgpad advise', async () => {
    const { out, place } = await screened('p.csv', csvOf(PERSONS), '--plan')
    const { nr: _, ...first } = PERSONS[0] ?? {}
    await writeFile(join(place, 'persoon.json'), JSON.stringify({ on: ON, signals: first }))
    const args = ['advise', join(place, 'persoon.json'), '--library', join(place, 'bieb'), '--json']
    expect(out[0]?.['advice']).toEqual(JSON.parse((await ran(args)).out))
  })

  test('de samenvatting telt wat in de plannen staat, per 1.000 personen', async () => {
    const { shown } = await screened('p.csv', csvOf(PERSONS))
    expect(
      shown,
    ).toBe(`Gelezen als CSV met puntkomma tussen de kolommen en een decimale komma: 7 kolommen zijn een signaal.
Niet gelezen, want geen signaal: nr.

5 personen beoordeeld op maandag 2 maart 2026.
  met een verwijzing   2
  met een open regel   2

Verwijzingen per 1.000 personen: 400,0 (2 in totaal)

  Naar wie
    Huisarts     400,0  (2)

  Hoe snel
    binnen een werkdag     400,0  (2)

  Welke wet kan betalen
    geen wet genoemd     400,0  (2)

Vaakst niet bekend, bij wie een regel die ernaar kijkt nog open is, per 1.000
    Gewicht     400,0  (2)
    Hulp        400,0  (2)
    Mager       400,0  (2)
    Graad       200,0  (1)
    Jaren       200,0  (1)
    Moe         200,0  (1)
    Sinds       200,0  (1)

Geteld is wat zeker is: per persoon één verwijzing naar een rol, ook als meer regels die vragen, van regels die zeker
gelden en niet vervangen zijn. Wat op iets dringenders wacht telt mee. Een voorstel: een mens besluit.
`)
  })

  test('--json geeft hetzelfde voor programma’s, en hoe vaak elke regel geldt', async () => {
    const { shown } = await screened('p.csv', csvOf(PERSONS), '--json')
    expect(JSON.parse(shown)).toMatchObject({
      on: ON,
      persons: 5,
      withReferral: 2,
      referrals: 2,
      byRole: [{ id: 'huisarts', count: 2 }],
      byUrgency: [{ id: 'workday', count: 2 }],
      byLaw: [],
      withoutLaw: 2,
      rules: [
        { id: 'pad/lang-en-alleen', applies: 3, mayApply: 2, ruledOut: 0, replaced: 0, notIndicated: 0 },
        { id: 'pad/moe-en-mager', applies: 2, mayApply: 2, ruledOut: 1, replaced: 0, notIndicated: 0 },
        { id: 'pad/oud-en-zwaar', applies: 2, mayApply: 2, ruledOut: 1, replaced: 0, notIndicated: 0 },
      ],
      read: { rejected: 0, columns: 7, unread: { identity: [], unknown: ['nr'], missing: [] } },
    })
  })

  test.each(['csv', 'ndjson'])('met - komt %s van standaardinvoer', async (format) => {
    const place = await folderWith(libraryFiles)
    const content = format === 'csv' ? csvOf(PERSONS) : ndjsonOf(PERSONS)
    const args = ['screen', '-', '--input-format', format, '--library', join(place, 'bieb'), '--on', ON]
    expect((await ran(args, content)).out).toContain('5 personen beoordeeld')
  })

  test('ook van duizenden staat er bij ieder wat bij hem hoort', async () => {
    const many = Array.from({ length: 17_000 }, (_, nth): Row => ({ jaren: nth % 120, gewicht: 64 + (nth % 2) / 10 }))
    const { out } = await screened('p.csv', csvOf(many))
    const applying = out.flatMap(({ line, applies }) => ((applies as string[]).length > 0 ? [line] : []))
    expect(applying).toEqual(many.flatMap((_, nth) => (nth % 120 >= 80 && nth % 2 === 1 ? [nth + 2] : [])))
  })

  test('een bestand zonder personen geeft lege bestanden', async () => {
    const { code, out, shown } = await screened('p.csv', 'moe\n')
    expect([code, out]).toEqual([0, []])
    expect(shown).toContain('Er is niemand beoordeeld.')
  })

  test('een pathway die niet bij iemand past staat bij naam', async () => {
    const place = await folderWith({ 'p.csv': 'leeftijd\n40\n' })
    const out = join(place, 'uit.ndjson')
    await ran(['screen', join(place, 'p.csv'), '--out', out, '--on', ON])
    const [line] = await linesIn(out)
    const advice = adviseSync((await import('../../src/pathways')).library, { on: ON, signals: { leeftijd: 40 } })
    expect(line?.['notIndicated']).toEqual(
      advice.pathways.filter(({ state }) => state === 'not-indicated').map(({ id }) => id),
    )
    expect(line?.['notIndicated']).not.toEqual([])
  })
})

const UNUSABLE: readonly (readonly [string, string, string | Uint8Array, readonly string[], RegExp])[] = [
  ['geen signaal in de kop', 'p.csv', 'a;b\n1;2\n', [], /Geen enkele kolom.*--map/],
  ['geen signaal in NDJSON', 'p.ndjson', '{"a": 1}\n', [], /Geen enkele kolom.*--map/],
  ['een leeg bestand', 'p.csv', '', [], /leeg/],
  ['twee kolommen met een naam', 'p.csv', 'moe;moe\nja;ja\n', [], /Twee kolommen heten moe/],
  ['twee kolommen van een signaal', 'p.csv', 'sinds;sinds-wanneer\n;\n', [], /allebei het signaal sinds/],
  ['een kop met een open aanhalingsteken', 'p.csv', '"moe;mager\nja;ja\n', [], /kopregel/],
  ['geen Parquet', 'p.parquet', 'moe\nja\n', [], /niet als Parquet te lezen/],
  ['een afgebroken Parquet', 'p.parquet', parquetOf(PERSONS).subarray(0, 300), [], /niet als Parquet te lezen/],
  ['UTF-16', 'p.csv', Buffer.from('\uFEFFmoe\nja\n', 'utf16le'), [], /UTF-8/],
  ['een ingepakt bestand', 'p.csv', gzipSync('moe\nja\n'), [], /Geen enkele kolom|langer/],
  ['een andere naam', 'p.txt', 'moe\nja\n', [], /--input-format/],
  ['een vorm die niet bestaat', 'p.csv', 'moe\nja\n', ['--input-format', 'excel'], /kies uit: csv, ndjson, parquet/],
  ['een decimaalteken dat niet bestaat', 'p.csv', 'moe\nja\n', ['--decimal', ','], /comma of point/],
  ['een sleutel die er niet is', 'p.csv', 'nummer;moe\n1;ja\n', ['--key', 'numer'], /numer.*Bedoelt u nummer\?/],
  ['een dag die niet bestaat', 'p.csv', 'moe\nja\n', ['--on', 'gisteren'], /--on/],
  ['een netwerk dat niet bestaat', 'p.csv', 'moe\nja\n', ['--network', 'x'], /netwerk x bestaat niet/],
  ['een rol die niet bestaat', 'p.csv', 'moe\nja\n', ['--reporter', 'huisart'], /Bedoelt u huisarts\?/],
  ['twee bestanden', 'p.csv', 'moe\nja\n', ['q.csv'], /één te veel/],
  ['uitvoer over de invoer', 'p.csv', 'moe\nja\n', ['--out', 'MAP/p.csv'], /twee keer genoemd/],
  ['uitvoer over een ander bestand', 'p.csv', 'moe\nja\n', ['--out', 'MAP/bieb/pad.yaml'], /bestaat al/],
  ['een map die er niet is', 'p.csv', 'moe\nja\n', ['--out', 'MAP/weg/uit.ndjson'], /uit\.ndjson bestaat niet/],
  ['plannen zonder bestand', 'p.csv', 'moe\nja\n', ['--plan'], /--out/],
]

test.each(UNUSABLE)('%s: uitgang 2, en er wordt niets geschreven', async (_, name, content, more, message) => {
  const place = await folderWith({ ...libraryFiles, [name]: content })
  const own = more.includes('--out') || more.includes('--plan') ? [] : ['--out', join(place, 'uit.ndjson')]
  const args = [
    join(place, name),
    '--library',
    join(place, 'bieb'),
    ...own,
    ...more.map((one) => one.replace('MAP', place)),
  ]
  expect((await refused(['screen', ...args])).err).toMatch(message)
  expect((await readdir(place)).sort()).toEqual(['bieb', name].sort())
  expect(await readFile(join(place, 'bieb', 'pad.yaml'), 'utf8')).toBe(TYPES['pad.yaml'])
})

test('wat het eerder schreef wordt vervangen', async () => {
  const { place } = await screened('p.csv', csvOf(PERSONS))
  const args = ['screen', join(place, 'p.csv'), '--library', join(place, 'bieb'), '--out', join(place, 'uit.ndjson')]
  expect((await ran(args)).code).toBe(0)
})

test('zonder bestand, of met een map', async () => {
  const place = await folderWith(libraryFiles)
  expect((await refused(['screen'])).err).toContain('zorgpad screen personen.csv')
  expect((await refused(['screen', join(place, 'weg.csv')])).err).toContain('bestaat niet')
  expect((await refused(['screen', place, '--input-format', 'csv'])).err).toContain('is een map')
  expect((await refused(['screen', '-', '--input-format', 'parquet'])).err).toContain('geef een bestand')
})
