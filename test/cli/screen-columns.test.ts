import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvOf, ndjsonOf, parquetOf, type Row } from './population'
import { refused } from './refused'
import { adviceOf, libraryFiles, screened } from './screened'
import { folderWith } from './workplace'

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
