import { describe, expect, onTestFinished, test } from 'vitest'
import { parseFiles } from '../../src/library'
import { BUNDLED, readLibraryFiles } from '../../src/node'
import { markOf, WRONG, WRONG_LIBRARY } from '../author/wrong'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith } from './workplace'

const failing = changed(SMALL, 'pad.cases.yaml', 'due: 2026-03-09', 'due: 2026-03-10')

test('alles klopt: uitgang 0 en hoeveel het er zijn', async () => {
  expect(await ran(['test', await folderWith(SMALL)])).toEqual({
    code: 0,
    out: '2 gevallen kloppen, 0 niet.\n',
    err: '',
  })
})

test('van de meegeleverde zorgpaden worden alle gevallen uitgevoerd, in welk bestand ze ook staan', async () => {
  const { sources } = parseFiles(await readLibraryFiles(BUNDLED))
  const written = sources.flatMap((source) => (source.kind === 'cases' ? source.data.tests : []))
  expect(written.length).toBeGreaterThan(1000)
  const { code, out } = await ran(['test', '--json'])
  expect([code, JSON.parse(out)]).toEqual([0, { cases: written.length, failed: [] }])
})

test('een geval dat niet klopt: uitgang 1, met titel, plaats, de regel zelf, verwacht, gekregen en waarom', async () => {
  const { code, out, err } = await ran(['test', await folderWith(failing)])
  expect([code, err]).toEqual([1, ''])
  const lines = out.split('\n')
  expect(lines[0]).toBe('✗ Moe en mager')
  expect(lines[1]).toMatch(/^ {2}\S*pad\.cases\.yaml:6:36: refer\.huisarts\.due$/)
  expect(lines.slice(2)).toEqual([
    '      6 |     expect: { refer: { huisarts: { due: 2026-03-10 } } }',
    '        |                                    ^',
    '    verwacht: 2026-03-10',
    '    gekregen: 2026-03-09',
    '    regel pad/moe-en-mager',
    '      Moe en mager: geldt',
    '        Samen een reden om te kijken.',
    '        ✓ dit alles',
    '          ✓ Moe is ja (nu: ja)',
    '          ✓ Mager is ja (nu: ja)',
    '',
    '1 geval klopt, 1 niet.',
    '',
  ])
})

describe('van elke soort verwachting die niet klopt', () => {
  test('dezelfde titels, plaatsen en regels als in vitest', async () => {
    const { code, out } = await ran(['test', await folderWith(WRONG_LIBRARY)])
    expect(code).toBe(1)
    expect(out).toContain(`\n2 gevallen kloppen, ${WRONG.length} niet.\n`)
    const parts = out.split(/^✗ /m).slice(1)
    expect(parts.map((part) => part.split('\n')[0])).toEqual(WRONG.map(({ title }) => title))
    for (const [place, wrong] of WRONG.entries()) {
      const { line, column, text } = markOf(wrong)
      const part = parts[place] ?? ''
      expect(part).toContain(`pad.cases.yaml:${line}:${column}: ${wrong.what}\n`)
      expect(part).toContain(`${line} | ${text}\n        | ${' '.repeat(column - 1)}^\n`)
      expect(part).toContain(`    verwacht: ${wrong.expected}\n    gekregen: ${wrong.actual}\n`)
      expect([...part.matchAll(/^ {4}regel (\S+)\n {6}\S/gm)].map(([, rule]) => rule)).toEqual(wrong.rules)
    }
  })

  test('--json: van elk verschil de plaats, de regel zelf en de uitleg van de regels', async () => {
    const { code, out } = await ran(['test', await folderWith(WRONG_LIBRARY), '--json'])
    expect(code).toBe(1)
    const { cases, failed } = JSON.parse(out)
    expect(cases).toBe(WRONG.length + 2)
    for (const [place, wrong] of WRONG.entries()) {
      const { what, expected, actual, rules, title } = wrong
      const { line, column, text } = markOf(wrong)
      const traces = rules.map((rule) => ({ rule, condition: {} }))
      const difference = { what, expected, actual, rules, traces, at: { line, column }, quote: { text, column } }
      expect(failed[place]).toMatchObject({ title, differences: [difference] })
    }
  })
})

describe('--title', () => {
  test('alleen de gevallen met die tekst in hun titel; hoofdletters maken niet uit', async () => {
    const folder = await folderWith(WRONG_LIBRARY)
    const held = await ran(['test', folder, '--title', 'moe en'])
    expect(held).toEqual({ code: 0, out: '1 geval klopt, 0 niet. Niet uitgevoerd: 11.\n', err: '' })
    expect((await ran(['test', folder, '-t', '(verwijzing)'])).out).toMatch(
      /^✗ Geen \(verwijzing\)\n[\s\S]*\n0 gevallen kloppen, 1 niet\./,
    )
    expect(JSON.parse((await ran(['test', folder, '-t', 'moe', '--json'])).out)).toEqual({ cases: 2, failed: [] })
  })

  test('een tekst die nergens staat: uitgang 2, met wat bedoeld kan zijn', async () => {
    const { err } = await refused(['test', await folderWith(SMALL), '-t', 'Alleen moo'])
    expect(err).toBe('Geen geval heeft «Alleen moo» in zijn titel. Bedoelt u Alleen moe?\n')
  })
})

describe('kleur', () => {
  const asTerminal = (colours: boolean): void => {
    const had = [process.stdout.isTTY, process.stdout.hasColors] as const
    Object.assign(process.stdout, { isTTY: true, hasColors: () => colours })
    onTestFinished(() => void Object.assign(process.stdout, { isTTY: had[0], hasColors: had[1] }))
  }

  test('op een terminal die kleur wil', async () => {
    asTerminal(true)
    const { out } = await ran(['test', await folderWith(failing)])
    expect(out).toContain('\u001b[31m✗ Moe en mager\u001b[39m\n')
    expect(out).toContain('\u001b[32m    verwacht: 2026-03-10\u001b[39m\n')
  })

  test('niet op een terminal die geen kleur wil, en nergens anders', async () => {
    const plain = await ran(['test', await folderWith(failing)])
    expect(plain.out).not.toContain('\u001b')
    asTerminal(false)
    expect((await ran(['test', await folderWith(failing)])).out).not.toContain('\u001b')
  })
})

test('--json zegt hetzelfde aan een programma', async () => {
  const { code, out } = await ran(['test', await folderWith(failing), '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    cases: 2,
    failed: [
      {
        title: 'Moe en mager',
        at: { line: 4 },
        differences: [{ what: 'refer.huisarts.due', expected: '2026-03-10', actual: '2026-03-09' }],
      },
    ],
  })
  expect(JSON.parse((await ran(['test', await folderWith(SMALL), '--json'])).out)).toEqual({ cases: 2, failed: [] })
})

test('een geval met een invoer die niet deugt klopt niet', async () => {
  const folder = await folderWith(changed(SMALL, 'pad.cases.yaml', 'given: { moe: true }', 'given: { moe: 3 }'))
  const { code, out } = await ran(['test', folder])
  // Either the check of the library says so, or the case itself.
  expect([1, 2]).toContain(code)
  if (code === 1) expect(out).toContain('Alleen moe')
})

test('zonder gevallen is er niets getoetst: uitgang 1', async () => {
  const { 'pad.cases.yaml': _, ...others } = SMALL
  const { code, err } = await ran(['test', await folderWith(others)])
  expect(code).toBe(1)
  expect(err).toContain('geen gevallen gevonden')
})

test('een bibliotheek met fouten: uitgang 2', async () => {
  const { err } = await refused(['test', await folderWith(changed(SMALL, 'pad.yaml', 'moe: true', 'moo: true'))])
  expect(err).toContain('pad.yaml:14:13:')
})

test('een geval over een regel die er niet is: uitgang 2, met plaats', async () => {
  const folder = await folderWith(changed(SMALL, 'pad.cases.yaml', 'rules: { moe-en-mager', 'rules: { moe-en-magir'))
  const { err } = await refused(['test', folder])
  expect(err).toMatch(/pad\.cases\.yaml:9:\d+: .*moe-en-mager/)
})

test('een map die er niet is', async () => {
  await refused(['test', 'niet-hier'])
})
