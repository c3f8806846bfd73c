import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { ranOn } from './apart'
import { csvOf, ndjsonOf, PERSONS, parquetOf, type Row, TYPES } from './population'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith, type Texts } from './workplace'

const ON = '2026-03-02'

const library = parseLibrary(Object.entries(TYPES).map(([name, text]) => ({ name, text })))

const libraryFiles: Texts = Object.fromEntries(Object.entries(TYPES).map(([name, text]) => [`bieb/${name}`, text]))

const adviceOf = ({ nr: _, ...row }: Row): Advice => {
  const signals = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return adviseSync(library, { on: ON, signals } as Input)
}

type Line = Readonly<Record<string, unknown>>

const linesIn = async (file: string): Promise<Line[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

interface Screened {
  readonly code: number
  readonly err: string
  readonly place: string
  readonly out: readonly Line[]
  readonly rejects: readonly Line[]
  /** On standard output. */
  readonly shown: string
}

/** Screens one file, with the small library, and gives all that was written. */
const screened = async (name: string, content: string | Uint8Array, ...more: readonly string[]): Promise<Screened> => {
  const place = await folderWith({ ...libraryFiles, [name]: content })
  const [out, rejects] = [join(place, 'uit.ndjson'), join(place, 'fout.ndjson')]
  const files = ['--out', out, '--rejects', rejects, '--library', join(place, 'bieb'), '--on', ON]
  const { code, err, out: shown } = await ranOn(name, ['screen', join(place, name), ...files, ...more])
  return { code, err, place, out: await linesIn(out), rejects: await linesIn(rejects), shown }
}

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

const CELLS: readonly (readonly [string, string, string, Row])[] = [
  ['ja en nee', 'moe;mager', 'JA;Nee', { moe: true, mager: false }],
  ['true en false', 'moe;mager', 'true;FALSE', { moe: true, mager: false }],
  ['1 en 0', 'moe;mager', '1;0', { moe: true, mager: false }],
  ['spaties eromheen', 'moe;jaren', ' ja ; 80 ', { moe: true, jaren: 80 }],
  ['een decimale komma', 'gewicht;jaren', '64,1;80', { gewicht: 64.1, jaren: 80 }],
  ['een decimale punt', 'gewicht,jaren', '64.1,80', { gewicht: 64.1, jaren: 80 }],
  ['een cel tussen aanhalingstekens', 'gewicht,jaren', '"64.1","80"', { gewicht: 64.1, jaren: 80 }],
  ['een oude naam van een signaal', 'sinds-wanneer;moe', '2026-02-02;', { sinds: '2026-02-02' }],
  ['meer keuzes', 'hulp;moe', 'buur | kind;', { hulp: ['buur', 'kind'] }],
]

test.each(CELLS)('een cel met %s', async (_, head, cells, row) => {
  const { code, out } = await screened('p.csv', `${head}\n${cells}\n`, '--plan')
  expect([code, out[0]?.['advice']]).toEqual([0, adviceOf(row)])
})

const REJECTED: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  ['een punt waar een komma hoort', 'p.csv', 'gewicht;jaren\n64.1;80\n', [['gewicht', 'wrong-type']]],
  ['een komma waar een punt hoort', 'p.csv', 'gewicht\tjaren\n64,1\t80\n', [['gewicht', 'wrong-type']]],
  ['een woord dat geen ja of nee is', 'p.csv', 'moe\nsoms\n', [['moe', 'wrong-type']]],
  ['buiten het bereik', 'p.csv', 'jaren\n121\n', [['jaren', 'out-of-range']]],
  ['te fijn', 'p.csv', 'gewicht;jaren\n64,15;3\n', [['gewicht', 'too-fine']]],
  ['een keuze die niet bestaat', 'p.csv', 'graad\nhoog\n', [['graad', 'unknown-option']]],
  ['een dag die niet bestaat', 'p.csv', 'sinds\n2026-02-30\n', [['sinds', 'bad-date']]],
  ['een dag die nog komt', 'p.csv', 'sinds\n2026-03-03\n', [['sinds', 'future']]],
  ['een gegeven dat iemand aanwijst', 'p.csv', 'graad\nJan Jansen\n', [['graad', 'identity']]],
  [
    'meer dingen tegelijk',
    'p.csv',
    'jaren;graad\n121;hoog\n',
    [
      ['jaren', 'out-of-range'],
      ['graad', 'unknown-option'],
    ],
  ],
  ['te weinig kolommen', 'p.csv', 'jaren;moe\n80\n', [['', 'columns']]],
  ['te veel kolommen', 'p.csv', 'jaren;moe\n80;ja;nee\n', [['', 'columns']]],
  ['een aanhalingsteken dat niet sluit', 'p.csv', 'jaren;moe\n"80;ja\n', [['', 'quotes']]],
  ['geen JSON', 'p.ndjson', '{"jaren": 80\n', [['', 'json']]],
  ['geen object', 'p.ndjson', '[80]\n', [['', 'json']]],
  ['tekst voor een getal', 'p.ndjson', '{"jaren": "80"}\n', [['jaren', 'wrong-type']]],
  ['een waarneming', 'p.ndjson', '{"jaren": {"value": 80}}\n', [['jaren', 'wrong-type']]],
  ['een reden', 'p.ndjson', '{"jaren": {"missing": "unknown"}}\n', [['jaren', 'wrong-type']]],
  ['een lijst waarnemingen', 'p.ndjson', '{"hulp": [{"value": ["buur"]}]}\n', [['hulp', 'wrong-type']]],
  ['een te groot getal in Parquet', 'p.parquet', '', [['jaren', 'out-of-range']]],
]

test.each(REJECTED)('een regel met %s wordt niet gebruikt', async (_, name, content, problems) => {
  const bytes = name === 'p.parquet' ? parquetOf([{ jaren: 121 }, { jaren: 80 }]) : content
  const { code, rejects, shown } = await screened(name, bytes)
  expect(code).toBe(1)
  const [first] = rejects as readonly { readonly problems: readonly { column?: string; code: string }[] }[]
  expect(first?.problems.map(({ column = '', code: fault }) => [column, fault])).toEqual(problems)
  expect(shown).toContain('1 regel is niet gebruikt.')
})

test('wat er mis is wordt gezegd zonder te herhalen wat er staat', async () => {
  const { rejects, shown } = await screened('p.csv', 'graad;jaren\nJan Jansen;80\nDorpsstraat 12;80\n;121\n')
  const [, , last] = rejects
  expect(JSON.stringify(rejects) + shown).not.toMatch(/Jansen|Dorpsstraat/)
  expect(last).toEqual({
    line: 4,
    problems: [{ column: 'jaren', code: 'out-of-range', message: 'Jaren: buiten het bereik van 0 tot en met 120.' }],
  })
})

test('een tekst tussen aanhalingstekens mag over meer regels gaan', async () => {
  const text = 'jaren,moe,opmerking\n80,ja,"een\ntwee ""drie"", vier"\n81,nee,x\n'
  const { code, out, rejects } = await screened('p.csv', text)
  expect([code, rejects]).toEqual([0, []])
  expect(out.map(({ line }) => line)).toEqual([2, 4])
})

test('een los aanhalingsteken kost alleen zijn eigen regel', async () => {
  const text = 'jaren,moe,opmerking\n80,ja,"een\n81,nee,x\n82,nee,"y"\n83,nee,z\n'
  const { code, out, rejects } = await screened('p.csv', text)
  expect(code).toBe(1)
  expect(rejects.map(({ line }) => line)).toEqual([2])
  expect(out.map(({ line }) => line)).toEqual([3, 4, 5])
})

describe('kolommen die een persoon aanwijzen', () => {
  test.each(['csv', 'ndjson', 'parquet'])('worden in %s niet gelezen, en dat wordt gezegd', async (format) => {
    const rows = [{ naam: 'Jan Jansen', bsn: '123456782', 'e-mail': 'jan@voorbeeld.invalid', moe: true }]
    const content = { csv: csvOf(rows), ndjson: ndjsonOf(rows), parquet: parquetOf(rows) }[format] ?? ''
    const { code, out, shown } = await screened(`p.${format}`, content)
    expect([code, out.length]).toEqual([0, 1])
    expect(shown).toContain('Niet gelezen, want dit wijst een persoon aan: bsn, e-mail en naam.')
    expect(JSON.stringify(out) + shown).not.toMatch(/Jansen|123456782|voorbeeld/)
  })

  test('een kolomnaam die zelf een gegeven is wordt niet herhaald', async () => {
    const { shown } = await screened('p.csv', 'moe;Jan Jansen\nja;nee\n')
    expect(shown).not.toContain('Jansen')
    expect(shown).toContain('een kolom waarvan de naam zelf op een persoonsgegeven lijkt')
  })

  test('een sleutel gaat ongewijzigd mee, ook van een regel die niet gebruikt is', async () => {
    const keys = ['00017', ' x ', '9007199254740993', 'a"b']
    const rows = keys.map((nr, place) => ({ nr, moe: place !== 1 }))
    const { out } = await screened('p.ndjson', ndjsonOf(rows), '--key', 'nr')
    expect(out.map(({ key }) => key)).toEqual(keys)
    const csv = await screened('p.csv', 'nr;jaren\n00017;80\n 018 ;999\n', '--key', 'nr')
    expect([csv.out[0]?.['key'], csv.rejects[0]?.['key']]).toEqual(['00017', ' 018 '])
  })

  test('een sleutel die door lezen zou veranderen maakt een regel onbruikbaar', async () => {
    const { rejects } = await screened('p.ndjson', '{"nr": 9007199254740993, "moe": true}\n', '--key', 'nr')
    expect(rejects).toMatchObject([{ line: 1, problems: [{ code: 'wrong-type' }] }])
    const bytes = Buffer.concat([Buffer.from('nr;moe\n'), Buffer.from([0xff]), Buffer.from(';ja\n')])
    expect((await screened('p.csv', bytes, '--key', 'nr')).rejects).toMatchObject([
      { problems: [{ code: 'not-utf8' }] },
    ])
  })

  test.each(['bsn', 'naam', 'E-mail', 'patient-id'])('%s kan geen sleutel zijn', async (key) => {
    const place = await folderWith({ ...libraryFiles, 'p.csv': `${key};moe\nx;ja\n` })
    const { err } = await refused(['screen', join(place, 'p.csv'), '--key', key, '--library', join(place, 'bieb')])
    expect(err).toMatch(/wijst een persoon aan.*volgnummer/)
  })
})

const MAP = `columns:
  Leeft: jaren
  Vermoeid:
    signal: moe
    values: { J: true, N: false }
    unknown: ['?', 9]
  Hoe erg: { signal: graad, values: { '1': laag, '2': heel-hoog } }
`

describe('met --map', () => {
  test.each(['csv', 'ndjson'])('heten kolommen anders, en betekenen woorden iets anders (%s)', async (format) => {
    const rows: Row[] = [
      { Leeft: 80, Vermoeid: 'J', 'Hoe erg': '1' },
      { Leeft: 81, Vermoeid: 'N', 'Hoe erg': '2' },
      { Leeft: 82, Vermoeid: '?', 'Hoe erg': 'laag' },
      { Leeft: 83, Vermoeid: '9', 'Hoe erg': null },
    ]
    const content = format === 'csv' ? csvOf(rows) : ndjsonOf(rows)
    const place = await folderWith({ 'kolommen.yaml': MAP })
    const { code, out } = await screened(`p.${format}`, content, '--plan', '--map', join(place, 'kolommen.yaml'))
    expect(code).toBe(0)
    expect(out.map(({ advice }) => advice)).toEqual(
      [
        { jaren: 80, moe: true, graad: 'laag' },
        { jaren: 81, moe: false, graad: 'heel-hoog' },
        { jaren: 82, graad: 'laag' },
        { jaren: 83 },
      ].map(adviceOf),
    )
  })

  test('wat er niet is wordt gezegd', async () => {
    const place = await folderWith({ 'kolommen.yaml': MAP })
    const { shown } = await screened('p.csv', 'Leeft;moe\n80;ja\n', '--map', join(place, 'kolommen.yaml'))
    expect(shown).toContain('Wel in --map, maar niet in het bestand: Hoe erg en Vermoeid.')
  })

  test.each([
    [
      'een signaal dat niet bestaat',
      'columns: { Leeft: jarn }\n',
      /kolommen\.yaml:1:19: Dit signaal bestaat niet\. Bedoelt u jaren\?/,
    ],
    [
      'een waarde die niet kan',
      'columns:\n  A: { signal: jaren, values: { oud: 300 } }\n',
      /kolommen\.yaml:2:\d+: Jaren: buiten het bereik/,
    ],
    [
      'een kolom die iemand aanwijst',
      'columns:\n  bsn: jaren\n',
      /kolommen\.yaml:2:3: Deze kolom wijst een persoon aan/,
    ],
    ['een sleutel die niet bestaat', 'columns:\n  A: { signaal: jaren }\n', /kolommen\.yaml:2:\d+: .*signaal/],
    ['geen YAML', 'columns: [\n', /kolommen\.yaml:\d+:\d+: /],
    ['niets', '', /kolommen\.yaml:1:1: /],
  ])('%s wordt aangewezen', async (_, text, message) => {
    const place = await folderWith({ ...libraryFiles, 'p.csv': 'moe\nja\n', 'kolommen.yaml': text })
    const args = [
      'screen',
      join(place, 'p.csv'),
      '--map',
      join(place, 'kolommen.yaml'),
      '--library',
      join(place, 'bieb'),
    ]
    expect((await refused(args)).err).toMatch(message)
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
