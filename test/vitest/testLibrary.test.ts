import { expect, test } from 'vitest'
import { BROKEN_LIBRARY, markOf, WRONG, WRONG_LIBRARY } from '../author/wrong'
import { SMALL } from '../cli/library'
import type { Texts } from '../cli/workplace'
import { DOOR, inside, ranVitest } from './runner'

/** A project without the plugin, with one test file. */
const project = (library: Texts, call: string): Texts => ({
  'package.json': '{ "type": "module" }',
  ...inside('bieb', library),
  'bieb.test.ts': `import { testLibrary } from ${JSON.stringify(DOOR)}\nimport { test } from 'vitest'\n${call}\ntest('iets anders', () => {})\n`,
})

test('elk geval van een map is een test, onder de naam van zijn bestand', async () => {
  const { code, out } = await ranVitest(project(SMALL, `await testLibrary('bieb')`), '--reporter=verbose')
  for (const title of ['Moe en mager', 'Alleen moe'])
    expect(out).toContain(`✓ bieb.test.ts > bieb/pad.cases.yaml > ${title}`)
  expect([code, /Tests +3 passed/.test(out)]).toEqual([0, true])
})

test('wat niet klopt: dezelfde woorden, de plaats, en de regel zelf', async () => {
  const { code, out } = await ranVitest(project(WRONG_LIBRARY, `await testLibrary('bieb')`))
  expect(code).toBe(1)
  const parts = out.split(/^ FAIL {2}/m).slice(1)
  expect(parts).toHaveLength(WRONG.length)
  for (const [place, wrong] of WRONG.entries()) {
    const { line, column, text } = markOf(wrong)
    const part = parts[place] ?? ''
    expect(part).toContain(`bieb.test.ts > bieb/pad.cases.yaml > ${wrong.title}\n`)
    expect(part).toContain(`CaseError: ${wrong.what}: verwacht ${wrong.expected}, gekregen ${wrong.actual}\n`)
    expect(part).toContain(`${line} | ${text}\n      | ${' '.repeat(column - 1)}^\n`)
    expect(part).toContain(`Verwacht: "${wrong.expected}"\nGekregen: "${wrong.actual}"\n`)
    expect(part).toContain(` ❯ bieb/pad.cases.yaml:${line}:${column}\n`)
    for (const rule of wrong.rules) expect(part).toContain(`\nregel ${rule}\n`)
  }
})

test('een bibliotheek met fouten, een map die er niet is, en een zonder gevallen', async () => {
  const broken = await ranVitest(project(BROKEN_LIBRARY, `await testLibrary('bieb')`))
  expect(broken.code).toBe(1)
  expect(broken.out).toContain('CaseError: bieb/pad.cases.yaml:26:26: De rol "huisrts" bestaat niet.')
  expect(broken.out).toContain('CaseError: bieb/pad.yaml:14:24: Het signaal "magir" bestaat niet.')
  const missing = await ranVitest(project(SMALL, `await testLibrary('biep')`))
  expect([missing.code, missing.out]).toEqual([1, expect.stringContaining('De map biep bestaat niet')])
  const { 'pad.cases.yaml': _, ...others } = SMALL
  const none = await ranVitest(project(others, `await testLibrary('bieb')`))
  expect([none.code, none.out]).toEqual([1, expect.stringContaining('In bieb zijn geen gevallen gevonden')])
})

test('naast de meegeleverde zorgpaden alleen de eigen gevallen', async () => {
  const own = {
    'ander.cases.yaml':
      'cases: ondervoeding\non: 2026-03-02\ntests: [{ title: Niets, expect: { notRefer: [dietist] } }]\n',
  }
  const { code, out } = await ranVitest(project(own, `await testLibrary('bieb', { withBundled: true })`))
  expect([code, /Tests +2 passed/.test(out)]).toEqual([0, true])
})

test('wie await vergeet, krijgt geen groene uitslag zonder gevallen', async () => {
  const { code, out } = await ranVitest(project(SMALL, `testLibrary('bieb')`))
  expect([code, out]).toEqual([1, expect.stringContaining('Zet await voor testLibrary')])
})

test('in een describe, en meer mappen tegelijk', async () => {
  const call = `describe('alles', () => testLibrary('bieb'))\nawait Promise.all([testLibrary('bieb'), testLibrary(['bieb'])])`
  const { code, out } = await ranVitest(project(SMALL, `import { describe } from 'vitest'\n${call}`))
  expect([code, /Tests +7 passed/.test(out)]).toEqual([0, true])
})
