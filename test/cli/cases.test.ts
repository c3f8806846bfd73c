import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../readme/blocks'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith } from './workplace'

const lines = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/\S*pad\.(cases\.)?yaml/, 'pad.$1yaml'))

test('wat een regel mist staat er als YAML om te plakken, zonder wat eruit moet komen', async () => {
  const { code, out, err } = await ran(['cases', 'moe-en-mager', await folderWith(SMALL)])
  expect([code, err]).toEqual([0, ''])
  expect(lines(out)).toEqual([
    '# pad/moe-en-mager mist nog 3 gevallen. Plak ze onder tests: in pad.cases.yaml.',
    '# Vul bij expect zelf in wat er uit moet komen, uit de bron. Tot dan klopt het geval niet.',
    '  # pad.yaml:14:13 moe: true',
    "  - title: 'Moe: nee; alleen dat beslist'",
    '    given: { mager: true, moe: false }',
    '    expect: {} # vul in: wat moet er volgens u uitkomen? Bijvoorbeeld rules: { moe-en-mager: … }',
    '  # pad.yaml:14:13 moe: true',
    "  - title: 'Moe: niet gevraagd'",
    '    expect: {} # vul in: wat moet er volgens u uitkomen? Bijvoorbeeld rules: { moe-en-mager: … }',
    '  # pad.yaml:14:24 mager: true',
    "  - title: 'Mager: nee; alleen dat beslist'",
    '    given: { mager: false, moe: true }',
    '    expect: {} # vul in: wat moet er volgens u uitkomen? Bijvoorbeeld rules: { moe-en-mager: … }',
    '',
  ])
})

test('geplakt is het te lezen; tot het ingevuld is klopt het niet, daarna mist de regel niets', async () => {
  const folder = await folderWith(SMALL)
  const cases = join(folder, 'pad.cases.yaml')
  const { out } = await ran(['cases', 'pad/moe-en-mager', '--library', folder])
  await appendFile(cases, out)
  const pasted = await ran(['test', folder])
  expect(pasted.code).toBe(1)
  expect(pasted.out).toContain('2 gevallen kloppen, 3 niet.')
  expect(pasted.out).toContain('nog niet ingevuld')
  const again = await ran(['cases', 'moe-en-mager', folder])
  expect(again).toMatchObject({
    code: 0,
    out: '# De gevallen van pad/moe-en-mager zijn er: er is geen geval om voor te stellen.\n',
  })
  expect((await readFile(cases, 'utf8')).match(/expect: \{\}/g)).toHaveLength(3)
})

test('zonder bestand met gevallen staat er een heel bestand', async () => {
  const { 'pad.cases.yaml': _, ...others } = SMALL
  const folder = await folderWith(others)
  const { out } = await ran(['cases', 'moe-en-mager', folder])
  expect(out).toMatch(/^# .*Zet ze in pad\.cases\.yaml\.\n#.*\ncases: pad\non: 2026-01-01\ntests:\n {2}# /)
  await appendFile(join(folder, 'nieuw.yaml'), out)
  expect((await ran(['check', folder])).code).toBe(0)
})

test('wat niet kan staat eronder met de reden', async () => {
  const lenient = changed(SMALL, 'pad.yaml', 'mager: true }', 'mager: { is: true, orUnknown: true } }')
  const { out } = await ran(['cases', 'moe-en-mager', await folderWith(lenient)])
  expect(lines(out).slice(-3)).toEqual([
    '  # Hiervoor is er geen geval:',
    '  #   pad.yaml:14:24 mager: { is: true, orUnknown: true }, onbekend: kan niet: de toets gaat over wat vandaag bekend is, heeft orUnknown, of komt bij elk antwoord op hetzelfde uit.',
    '',
  ])
})

test('--json: elk voorstel met zijn plaats en wat het laat zien', async () => {
  const { out } = await ran(['cases', 'moe-en-mager', await folderWith(SMALL), '--json'])
  const { rule, cases, not } = JSON.parse(out)
  expect([rule, cases.length, not]).toEqual(['pad/moe-en-mager', 3, []])
  expect(cases[0]).toMatchObject({
    given: { moe: false, mager: true },
    part: { what: 'moe: true', at: { line: 14, column: 13 } },
    shows: { kind: 'false', signal: 'moe', isAlone: true },
  })
  expect(cases[0]).not.toHaveProperty('expect')
})

test('een regel die er niet is wordt geweigerd, met wat bedoeld zal zijn; zonder regel staat er hoe het moet', async () => {
  const folder = await folderWith(SMALL)
  expect((await refused(['cases', 'moe-en-magr', folder])).err).toContain('Bedoelt u moe-en-mager?')
  expect((await refused(['cases'])).err).toContain('Geef een regel')
  await refused(['cases', 'moe-en-mager', join(folder, 'nergens')])
})

test('wie genoeg gezien heeft en de pijp sluit, krijgt geen fout te zien', async () => {
  const program = join(ROOT, 'dist/cli.js')
  expect(existsSync(program), 'npm run build comes first').toBe(true)
  const { status, err } = await new Promise<{ readonly status: number; readonly err: string }>((resolve) => {
    const child = execFile(process.execPath, [program, 'rules'], { maxBuffer: 2 ** 26 }, (error, _, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), err: stderr }),
    )
    child.stdout?.destroy()
  })
  expect([status, err]).toEqual([0, ''])
})
