import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith } from './workplace'

/** The cases that the small library lacks: someone who is not tired or not thin, and of whom nothing is known. */
const WHOLE = changed(
  SMALL,
  'pad.cases.yaml',
  'tests:',
  `tests:
  - { title: Niet moe, given: { moe: false, mager: true }, expect: { rules: { moe-en-mager: ruled-out } } }
  - { title: Niet mager, given: { moe: true, mager: false }, expect: { rules: { moe-en-mager: ruled-out } } }
  - { title: Niets bekend, given: {}, expect: { rules: { moe-en-mager: open } } }`,
)

test('zonder --coverage staat er niets over', async () => {
  expect((await ran(['test', await folderWith(SMALL)])).out).toBe('2 gevallen kloppen, 0 niet.\n')
})

test('--coverage: de aandelen per bestand, dan wat ontbreekt met zijn plaats', async () => {
  const folder = await folderWith(SMALL)
  const { code, out, err } = await ran(['test', folder, '--coverage'])
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n').map((line) => line.replace(/\S*pad\.yaml/, 'pad.yaml').replace(/ {2,}/g, '  '))
  expect(lines).toEqual([
    '2 gevallen kloppen, 0 niet.',
    '',
    'Wat 2 gevallen raken, naar beneden afgerond',
    '',
    '  regels  toetsen  uitslagen  onderdelen',
    'pad.yaml  66 % 2/3  62 % 5/8  –  100 % 1/1',
    'totaal  66 % 2/3  62 % 5/8  –  100 % 1/1',
    '',
    'Nog niet gezien',
    'pad.yaml:12:3: regel Moe en mager (pad/moe-en-mager): nog niet uitgesloten',
    'pad.yaml:14:13: toets moe: true (pad/moe-en-mager): nog niet onwaar of onbekend',
    'pad.yaml:14:24: toets mager: true (pad/moe-en-mager): nog niet onwaar',
    '',
  ])
})

test('als alles gezien is staat er niet wat ontbreekt', async () => {
  const { code, out } = await ran(['test', await folderWith(WHOLE), '--coverage', '--threshold', '100'])
  expect(code).toBe(0)
  expect(out).toMatch(/totaal +100 % 3\/3 +100 % 8\/8/)
  expect(out).not.toContain('Nog niet gezien')
})

test('wat niet kan staat er met de reden, en telt niet mee', async () => {
  const today = changed(WHOLE, 'pad.yaml', 'mager: true }', 'mager: { is: true, orUnknown: true } }')
  const kept = changed(
    today,
    'pad.cases.yaml',
    'given: { moe: true }\n    expect: { rules: { moe-en-mager: open',
    'given: { moe: true }\n    expect: { rules: { moe-en-mager: applies',
  )
  const decided = {
    ...kept,
    'klasse.yaml': `signals:
  klasse: { label: Klasse, type: choice, options: { licht: Licht, zwaar: Zwaar }, domain: shared, decide: [{ otherwise: licht }] }
`,
  }
  const { code, out } = await ran(['test', await folderWith(decided), '--coverage', '--threshold', '100'])
  expect(code).toBe(0)
  const lines = out.split('\n').map((line) => line.replace(/\S*klasse\.yaml/, 'klasse.yaml'))
  expect(lines.slice(-4)).toEqual([
    'Telt niet mee',
    'klasse.yaml:2:3: uitslag zwaar (klasse): geen rij geeft deze uitslag',
    '1 toets kan niet onbekend zijn: over wat vandaag bekend is, met orUnknown, of bij elk antwoord gelijk.',
    '',
  ])
})

test('--json: alles wat gezien is, met aantallen', async () => {
  const { code, out } = await ran(['test', await folderWith(SMALL), '--coverage', '--json', '--threshold', '66'])
  expect(code).toBe(1)
  const { cases, failed, coverage } = JSON.parse(out)
  expect([cases, failed]).toEqual([2, []])
  expect(coverage).toMatchObject({
    cases: 2,
    below: ['leaf'],
    totals: {
      rule: { seen: 2, possible: 3, percent: 66 },
      leaf: { seen: 5, possible: 8, percent: 62 },
      outcome: { seen: 0, possible: 0, percent: 100 },
      item: { seen: 1, possible: 1, percent: 100 },
    },
  })
  expect(coverage.files).toHaveLength(1)
  expect(coverage.files[0]).toMatchObject({ pathway: 'pad', cases: 2 })
  expect(coverage.files[0].parts[2]).toMatchObject({
    kind: 'leaf',
    of: 'pad/moe-en-mager',
    what: 'mager: true',
    at: { line: 14, column: 24 },
    points: [
      { aspect: 'true', cases: 1 },
      { aspect: 'false', cases: 0 },
      { aspect: 'unknown', cases: 1 },
      { aspect: 'deciding', cases: 1 },
    ],
  })
})

describe('--threshold', () => {
  test.each([
    ['0', 0],
    ['62', 0],
    ['63', 1],
    ['66', 1],
    ['100', 1],
  ])('%s: elke soort haalt de grens, of uitgang 1', async (threshold, code) => {
    const result = await ran(['test', await folderWith(SMALL), '--coverage', '--threshold', threshold])
    expect(result.code).toBe(code)
    expect(result.out.includes('Onder de grens')).toBe(code === 1)
  })

  test('zegt van elke soort die eronder blijft hoe ver zij is', async () => {
    const { out } = await ran(['test', await folderWith(SMALL), '--coverage', '--threshold', '90'])
    expect(out.trimEnd().split('\n').slice(-2)).toEqual([
      'Onder de grens van 90 %: regels, 66 %.',
      'Onder de grens van 90 %: toetsen, 62 %.',
    ])
  })

  test('rondt naar beneden af: 99,6 is 99', async () => {
    // One of 3 * 85 = 255 states of a rule is missing.
    const names = Array.from({ length: 85 }, (_, place) => `regel-${place}`)
    const rules = names.map(
      (name) => `  ${name}:
    title: ${name}
    when: { moe: true }
    then: [{ refer: huisarts, responsible: melder, within: 1 week }]
    why: Samen een reden om te kijken.
    source: [bron]
`,
    )
    const head = String(SMALL['pad.yaml']).split('rules:')[0]
    const last = (rules.at(-1) ?? '').replace('moe: true', 'mager: true')
    const many = {
      ...SMALL,
      'pad.yaml': `${head}rules:\n${rules.slice(0, -1).join('')}${last}`,
      'pad.cases.yaml': `cases: pad
on: 2026-03-02
tests:
  - { title: Beide, given: { moe: true, mager: true }, expect: {} }
  - { title: Geen, given: { moe: false, mager: false }, expect: {} }
  - { title: Onbekend, given: { mager: false }, expect: {} }
`,
    }
    const { code, out } = await ran(['test', await folderWith(many), '--coverage', '--threshold', '100'])
    expect(code).toBe(1)
    expect(out).toMatch(/totaal +99 % 254\/255/)
  })

  test.each(['-1', '101', '1000', '99.9', 'veel', ''])('%s kan niet: uitgang 2, met wat wel kan', async (threshold) => {
    const { err } = await refused(['test', await folderWith(SMALL), '--coverage', `--threshold=${threshold}`])
    expect(err).toContain('van 0 tot en met 100')
  })

  test.each([['--threshold=90'], ['--html=uit']])('%s zonder --coverage: uitgang 2, met de uitweg', async (option) => {
    const { err } = await refused(['test', await folderWith(SMALL), option])
    expect(err).toContain('--coverage')
  })
})

test('een geval dat niet klopt blijft uitgang 1, ook als alles gezien is', async () => {
  const failing = changed(WHOLE, 'pad.cases.yaml', 'due: 2026-03-09', 'due: 2026-03-10')
  const { code, out } = await ran(['test', await folderWith(failing), '--coverage', '--threshold', '100'])
  expect(code).toBe(1)
  expect(out).toContain('✗ Moe en mager')
  expect(out).toContain('Wat 5 gevallen raken')
})

test('naast de meegeleverde zorgpaden: alleen eigen regels, door eigen gevallen', async () => {
  const own = Object.fromEntries(
    Object.entries(SMALL)
      .filter(([name]) => name !== 'rollen.yaml')
      .map(([name, text]) => [name, String(text).replaceAll('moe', 'proef-moe').replaceAll('mager:', 'proef-mager:')]),
  )
  const { code, out } = await ran(['test', await folderWith(own), '--with-bundled', '--coverage', '--json'])
  expect(code).toBe(0)
  const { coverage } = JSON.parse(out)
  expect(coverage.files.map(({ pathway }: { pathway: string }) => pathway)).toEqual(['pad'])
  expect(coverage.cases).toBe(2)
})

describe('--html', () => {
  const written = async (place: string, expected: string): Promise<string> => {
    const folder = await folderWith({ ...SMALL, 'een-map/lees.txt': 'x' })
    const target = join(folder, place)
    const { code, out } = await ran(['test', folder, '--coverage', '--html', target])
    expect(code).toBe(0)
    expect(out).toContain(`Geschreven: ${join(folder, expected)}`)
    expect((await readdir(join(folder, expected, '..'))).filter((name) => name.includes('half'))).toEqual([])
    return readFile(join(folder, expected), 'utf8')
  }

  test.each([
    ['dekking.html', 'dekking.html'],
    ['dekking', 'dekking/index.html'],
    ['een-map', 'een-map/index.html'],
    ['diep/er/in.html', 'diep/er/in.html'],
  ])('%s: de bladzijde staat in %s', async (place, expected) => {
    const html = await written(place, expected)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('when: { moe: true, mager: true }')
  })

  test('schrijft over een vorige heen', async () => {
    const folder = await folderWith({ ...SMALL, 'dekking.html': 'oud' })
    await ran(['test', folder, '--coverage', '--html', join(folder, 'dekking.html')])
    expect(await readFile(join(folder, 'dekking.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('zonder plaats: uitgang 2, met wat er hoort', async () => {
    const { err } = await refused(['test', await folderWith(SMALL), '--coverage', '--html='])
    expect(err).toContain('een map, of een bestand op .html')
  })

  test('waar niet te schrijven is: uitgang 2, met de naam', async () => {
    const folder = await folderWith(SMALL)
    const { err } = await refused(['test', folder, '--coverage', '--html', join(folder, 'pad.yaml', 'x.html')])
    expect(err).toContain('pad.yaml')
  })
})
