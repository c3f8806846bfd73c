import { expect, test } from 'vitest'
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

test('een geval dat niet klopt: uitgang 1, met titel, plaats, verwacht en gekregen', async () => {
  const { code, out, err } = await ran(['test', await folderWith(failing)])
  expect([code, err]).toEqual([1, ''])
  const lines = out.split('\n')
  expect(lines[0]).toBe('✗ Moe en mager')
  expect(lines[1]).toMatch(/^ {2}\S*pad\.cases\.yaml:4:\d+$/)
  expect(lines.slice(2)).toEqual([
    '  refer.huisarts.due',
    '    verwacht: 2026-03-10',
    '    gekregen: 2026-03-09',
    '1 geval klopt, 1 niet.',
    '',
  ])
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
