import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { LibraryError } from '../../src/model/problem'
import { BUNDLED, loadLibrary, readLibraryFiles } from '../../src/node'
import { library as bundled } from '../../src/pathways'
import { changed, OWN_NETWORK, SMALL } from '../cli/library'
import { refused } from '../cli/refused'
import { ran } from '../cli/terminal'
import { fileWith, folderWith, type Texts } from '../cli/workplace'

const bundledPathways = Object.keys(bundled.pathways)

const PATHWAYS = fileURLToPath(new URL('../../pathways', import.meta.url))

/** A pathway of one's own that uses roles, signals and services of the bundled ones, acts on their rules, and has a red flag. */
const OWN_PATHWAY: Texts = {
  'eenzaam.yaml': `pathway: eenzaam
version: 0.1.0
title: Eenzaam eten (proef)
status: draft
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: Een proef
population: { leeftijd: { atLeast: 65 years } }
sources: { bron: { title: Een bron } }
lead: [{ otherwise: sociaal-werker }]
rules:
  zonder-gezelschap:
    title: Eet altijd alleen
    when: { zonder-gezelschap: true, applies: ondervoeding/snaq65-rood }
    conflictsWith: [ondervoeding/snaq65-rood]
    then: [{ refer: sociaal-werker, question: Kan iemand mee-eten?, responsible: melder, within: 1 week }]
    why: Samen eten helpt.
    source: [bron]
  dagen-niemand:
    title: Heeft dagen niemand gezien
    when: { dagen-niemand: { atLeast: 14 } }
    redFlag: true
    withoutConsent: { basis: vital-interest, source: bron }
    then: [{ refer: huisarts, responsible: melder, within: immediately }]
    why: Dan is er niemand die het ziet.
    source: [bron]
`,
  'eenzaam.signalen.yaml': `signals:
  zonder-gezelschap: { label: Eet alleen, ask: Eet iemand altijd alleen?, type: boolean, domain: social }
  dagen-niemand: { label: Dagen alleen, ask: Hoeveel dagen?, type: integer, unit: days, step: 1, range: [0, 99], domain: social }
`,
  'eenzaam.cases.yaml': `cases: eenzaam
on: 2026-03-02
given: { leeftijd: 80, woonsituatie: zelfstandig, armomtrek: 22 }
tests:
  - title: Ondervoed en altijd alleen
    given: { zonder-gezelschap: true }
    expect:
      rules: { zonder-gezelschap: applies, ondervoeding/snaq65-rood: applies, dagen-niemand: open }
      refer: { sociaal-werker: { due: 2026-03-09 }, dietist: {} }
`,
}

const person = (): Promise<string> =>
  fileWith(
    'on: 2026-03-02\nsignals: { leeftijd: 80, woonsituatie: zelfstandig, armomtrek: 22, zonder-gezelschap: true, dagen-niemand: 20 }\n',
  )

describe('een eigen zorgpad naast de meegeleverde', () => {
  test('check telt beide', async () => {
    const { code, out } = await ran(['check', await folderWith(OWN_PATHWAY), '--with-bundled'])
    expect(code).toBe(0)
    expect(out).toContain(`Geen fouten gevonden: ${bundledPathways.length + 1} zorgpaden, `)
  })

  test('test voert de eigen gevallen uit, niet die van de meegeleverde zorgpaden', async () => {
    const folder = await folderWith(OWN_PATHWAY)
    expect(await ran(['test', folder, '--with-bundled'])).toEqual({ code: 0, out: '1 geval klopt, 0 niet.\n', err: '' })
    expect(await ran(['test', '--library', folder, '--with-bundled'])).toMatchObject({ code: 0 })
    const wrong = await folderWith(changed(OWN_PATHWAY, 'eenzaam.cases.yaml', '2026-03-09', '2026-03-10'))
    expect(await ran(['test', wrong, '--with-bundled'])).toMatchObject({ code: 1 })
  })

  test('zonder eigen map voert test de meegeleverde gevallen uit, met of zonder --with-bundled', async () => {
    const { code, out } = await ran(['test', '--with-bundled'])
    expect(code).toBe(0)
    expect(await ran(['test'])).toEqual({ code, out, err: '' })
    expect(Number.parseInt(out, 10)).toBeGreaterThan(100)
  })

  test('advise maakt één plan van beide', async () => {
    const args = ['advise', await person(), '--library', await folderWith(OWN_PATHWAY), '--with-bundled', '--json']
    const { code, out } = await ran(args)
    expect(code).toBe(0)
    const advice = JSON.parse(out) as ReturnType<typeof adviseSync>
    expect(advice.pathways.map(({ id }) => id)).toEqual([...bundledPathways, 'eenzaam'].sort())
    expect(advice.recommendations[0]).toMatchObject({ kind: 'refer', to: 'huisarts', redFlag: true })
    expect(advice.recommendations.map(({ to }) => to)).toEqual(expect.arrayContaining(['dietist', 'sociaal-werker']))
    expect(advice.agenda).toMatchObject([{ rules: ['eenzaam/zonder-gezelschap', 'ondervoeding/snaq65-rood'] }])
  })

  test('types heeft de namen van beide', async () => {
    const { out } = await ran(['types', await folderWith(OWN_PATHWAY), '--with-bundled'])
    for (const id of [
      "'zonder-gezelschap': boolean",
      "'gewicht': number",
      "'eenzaam/zonder-gezelschap'",
      "'ondervoeding/snaq65-rood'",
    ])
      expect(out).toContain(id)
  })
})

describe('wat er al is, kan niet opnieuw', () => {
  test.each([
    ['roles: { huisarts: { label: Dokter, domain: medical, reached: direct } }\n', 'huisarts', 'roles.yaml'],
    ['signals: { gewicht: { label: G, ask: G?, type: boolean, domain: shared } }\n', 'gewicht', 'ondervoeding.yaml'],
    ['laws: { zvw: { label: Zvw, payer: iemand } }\n', 'zvw', 'laws.yaml'],
    [
      'network: loosduinen-voorbeeld\ntitle: Wijk\narea: {}\nparties: {}\n',
      'loosduinen-voorbeeld',
      'loosduinen-voorbeeld.yaml',
    ],
  ])('%j', async (text, id, file) => {
    const folder = await folderWith({ 'eigen.yaml': text })
    const { err } = await refused(['check', folder, '--with-bundled'])
    // The problem stands in the file of one's own; the other one is only named.
    const where = `eigen\\.yaml:\\d+:\\d+: "${id}" staat er al, in zorgpad:bundled/\\S*${file.replaceAll('.', '\\.')}:\\d+, en één ding`
    expect(err).toMatch(new RegExp(where))
    expect(err).toContain(': 1 fout.')
  })

  test('met elke opdracht', async () => {
    const folder = await folderWith({ 'eigen.yaml': 'laws: { zvw: { label: Zvw, payer: iemand } }\n' })
    for (const args of [
      ['test', folder],
      ['types', folder],
      ['advise', await person(), '--library', folder],
    ])
      expect((await refused([...args, '--with-bundled'])).err).toContain('"zvw" staat er al')
  })

  test('een kopie van een heel bestand is één fout', async () => {
    const files = await readLibraryFiles(PATHWAYS)
    const { text } = files.find(({ name }) => name.endsWith('laws.yaml')) ?? { text: '' }
    const { err } = await refused(['check', await folderWith({ 'kopie.yaml': text }), '--with-bundled'])
    expect(err).toMatch(/kopie\.yaml:\d+:\d+: Alle \d+ namen hieronder staan al in zorgpad:bundled\/laws\.yaml/)
    expect(err).toContain(': 1 fout.')
  })
})

describe('een eigen netwerk', () => {
  test('zonder --with-bundled staat er bij de fouten dat het ernaast wel klopt', async () => {
    const folder = await folderWith(OWN_NETWORK)
    for (const args of [
      ['check', folder],
      ['test', folder],
      ['types', folder],
      ['advise', await person(), '--library', folder],
    ])
      expect((await refused(args)).err).toMatch(
        /^Naast de meegeleverde zorgpaden zijn er geen fouten: zet --with-bundled erbij\.\n/,
      )
  })

  test('dat staat er niet als het ernaast ook niet klopt', async () => {
    const folder = await folderWith(changed(OWN_NETWORK, 'netwerk.yaml', 'dietist:', 'dietest:'))
    expect((await refused(['check', folder])).err).not.toContain('--with-bundled')
    expect((await refused(['check', folder, '--with-bundled'])).err).toMatch(/: 1 fout\.\n.*dietest.*dietist/)
    expect(
      (await refused(['check', await folderWith(changed(SMALL, 'pad.yaml', 'moe: true', 'moo: true'))])).err,
    ).not.toContain('--with-bundled')
  })

  test('heeft geen gevallen: dan is er niets getoetst', async () => {
    const { code, err } = await ran(['test', await folderWith(OWN_NETWORK), '--with-bundled'])
    expect(code).toBe(1)
    expect(err).toContain('geen gevallen gevonden')
  })

  test('met eigen gevallen bij het meegeleverde zorgpad', async () => {
    const cases = `cases: ondervoeding
network: eigen-buurt
tests:
  - title: De wijkverpleegkundige verwijst
    on: 2026-03-02
    given: { leeftijd: 80, woonsituatie: zelfstandig, armomtrek: 22 }
    expect: { refer: { dietist: { responsible: wijkverpleegkundige } } }
`
    const folder = await folderWith({ ...OWN_NETWORK, 'ondervoeding.cases.yaml': cases })
    expect(await ran(['test', folder, '--with-bundled'])).toEqual({ code: 0, out: '1 geval klopt, 0 niet.\n', err: '' })
  })
})

describe('mappen', () => {
  test('een map zonder YAML naast andere is een vergissing, en wordt gezegd', async () => {
    const empty = await folderWith({ 'leesmij.txt': 'hallo' })
    expect((await refused(['check', empty, '--with-bundled'])).err).toContain(`In ${empty} staan geen YAML-bestanden`)
    expect((await refused(['check', await folderWith(SMALL), empty])).err).toContain(`In ${empty} staan geen`)
  })

  test('een bestand dat in twee van de mappen ligt telt één keer', async () => {
    const folder = await folderWith({ ...SMALL, 'diep/netwerk.yaml': 'network: n\ntitle: N\narea: {}\nparties: {}\n' })
    expect(await ran(['check', folder, join(folder, 'diep'), `${folder}/.`])).toMatchObject({ code: 0, err: '' })
    expect(await ran(['test', folder, folder])).toMatchObject({ out: '2 gevallen kloppen, 0 niet.\n' })
  })

  test('ook de meegeleverde map zelf', async () => {
    expect(await ran(['check', PATHWAYS, '--with-bundled'])).toEqual(await ran(['check', PATHWAYS]))
  })

  test('de meegeleverde bestanden heten naar hun map, naast andere en als die niet in de buurt ligt', async () => {
    const before = process.cwd()
    process.chdir(await folderWith({}))
    try {
      const names = (await readLibraryFiles(BUNDLED)).map(({ name }) => name)
      expect(names).toContain('zorgpad:bundled/signals/ondervoeding.yaml')
    } finally {
      process.chdir(before)
    }
    expect((await readLibraryFiles(BUNDLED)).map(({ name }) => name)).toContain(join('pathways', 'laws.yaml'))
    const beside = await readLibraryFiles(BUNDLED, await folderWith(SMALL))
    expect(beside.map(({ name }) => name)).toContain('zorgpad:bundled/laws.yaml')
  })
})

describe('loadLibrary', () => {
  test('een eigen zorgpad en een eigen netwerk naast de meegeleverde', async () => {
    const folder = await folderWith({ ...OWN_PATHWAY, ...OWN_NETWORK })
    const library = await loadLibrary(BUNDLED, folder)
    expect(Object.keys(library.pathways)).toEqual([...bundledPathways, 'eenzaam'].sort())
    expect(Object.keys(library.networks)).toEqual([...Object.keys(bundled.networks), 'eigen-buurt'].sort())
    expect(adviseSync(library, { on: '2026-03-02', network: 'eigen-buurt', signals: {} }).network).toBe('eigen-buurt')
    expect(JSON.stringify(await loadLibrary(folder, BUNDLED))).toBe(JSON.stringify(library))
  })

  test('een naam die er al is', async () => {
    const folder = await folderWith({ 'eigen.yaml': 'laws: { zvw: { label: Zvw, payer: iemand } }\n' })
    const error = await loadLibrary(BUNDLED, folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LibraryError)
    expect((error as LibraryError).problems).toMatchObject([{ code: 'duplicate-id', at: { line: 1 } }])
    expect((error as LibraryError).problems[0]?.at.file).toMatch(/eigen\.yaml$/)
  })
})
