import { access, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { changed, OWN_NETWORK, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith } from './workplace'

const outside = async (): Promise<string> => join(await folderWith({}), 'bladzijden')

const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  )

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

test('schrijft een bladzijde van elk zorgpad en een eerste, en noemt wat het schreef', async () => {
  const out = await outside()
  const result = await ran(['docs', await folderWith(SMALL), '--out', out])
  expect(result).toEqual({ code: 0, out: `${join(out, 'index.html')}\n${join(out, 'pad.html')}\n`, err: '' })
  const files = await filesIn(out)
  expect(Object.keys(files)).toEqual(['index.html', 'pad.html'])
  expect(files['pad.html']).toContain('Als “Moe” ja is én “Mager” ja is, dan:')
  expect(files['pad.html']).toContain('1 geval: <strong>geen waarin zij geldt</strong>')
})

test('dezelfde bytes, op welke dag ook', async () => {
  const folder = await folderWith(SMALL)
  const written = []
  for (const now of ['2026-03-02T12:00:00Z', '2031-11-21T23:30:00Z']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    const out = await outside()
    await ran(['docs', folder, '--out', out])
    written.push(await filesIn(out))
  }
  vi.useRealTimers()
  expect(written[1]).toEqual(written[0])
})

test('schrijft over wat het zelf schreef, en laat niets ouds staan', async () => {
  const out = await outside()
  await ran(['docs', await folderWith(SMALL), '--out', out, '--format', 'markdown'])
  expect(Object.keys(await filesIn(out))).toEqual(['index.md', 'pad-regels.svg', 'pad.md'])
  expect((await ran(['docs', await folderWith(SMALL), '--out', out])).code).toBe(0)
  expect(Object.keys(await filesIn(out))).toEqual(['index.html', 'pad.html'])
  expect(await readdir(join(out, '..'))).toEqual(['bladzijden'])
})

test('een koppeling blijft een koppeling', async () => {
  const [real, place] = [await folderWith({}), await folderWith({})]
  await symlink(real, join(place, 'link'))
  expect((await ran(['docs', await folderWith(SMALL), '--out', join(place, 'link')])).code).toBe(0)
  expect(await readdir(real)).toEqual(['index.html', 'pad.html'])
  expect(await readdir(place)).toEqual(['link'])
})

describe('schrijft niet in een map waarin iets anders staat', () => {
  test.each([
    ['een ander bestand', { 'brief.txt': 'hallo' }, 'brief.txt'],
    ['een bladzijde van een ander', { 'index.html': '<!doctype html><title>Mijn bladzijde</title>' }, 'index.html'],
    ['een map', { 'foto/a.svg': 'x' }, 'foto'],
    ['een verborgen bestand', { '.gitignore': 'x' }, '.gitignore'],
  ])('%s', async (_, texts, named) => {
    const out = await folderWith(texts)
    const { err } = await refused(['docs', await folderWith(SMALL), '--out', out])
    expect(err).toContain(`In ${out} staat ${named}`)
    expect(err).toContain('--out')
    expect(await isThere(join(out, 'pad.html'))).toBe(false)
    expect(await isThere(join(out, Object.keys(texts)[0] ?? ''))).toBe(true)
  })

  test('een bestand dat erbij is gezet', async () => {
    const out = await outside()
    await ran(['docs', await folderWith(SMALL), '--out', out])
    const before = await filesIn(out)
    await writeFile(join(out, 'verslag.md'), 'van de vergadering')
    const wrong = await folderWith(changed(SMALL, 'pad.yaml', 'Proefpad', 'Ander pad'))
    expect((await refused(['docs', wrong, '--out', out])).err).toContain('verslag.md')
    expect(await filesIn(out)).toEqual({ ...before, 'verslag.md': 'van de vergadering' })
  })
})

test('met de meegeleverde zorgpaden en een eigen netwerk', async () => {
  const out = await outside()
  const own = await folderWith(OWN_NETWORK)
  const args = ['docs', own, '--with-bundled', '--network', 'eigen-buurt', '--on', '2026-03-02', '--out', out]
  const { code, out: said } = await ran([...args, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(said).written).toHaveLength(6)
  const page = (await filesIn(out))['ondervoeding.html'] ?? ''
  expect(page).toContain('Eigen Diëtist')
  expect(page).toContain('Wijkverpleegkundige (<span class="agreed">afgesproken door dit netwerk</span>)')
  expect(page).toContain('maandag 2 maart 2026')
})

describe('wat niet te gebruiken is', () => {
  test.each([
    ['een netwerk dat er niet is', ['--network', 'nergens'], 'Het netwerk nergens bestaat niet'],
    ['een dag die niet bestaat', ['--on', '2026-02-30'], '--on is geen dag'],
    ['een vorm die niet bestaat', ['--format', 'pdf'], 'De vorm pdf bestaat niet; kies uit: html, markdown'],
  ])('%s', async (_, options, said) => {
    const out = await outside()
    const { err } = await refused(['docs', await folderWith(SMALL), '--out', out, ...options])
    expect(err).toContain(said)
    expect(await isThere(out)).toBe(false)
  })

  test('een map die er niet is', async () => {
    expect((await refused(['docs', 'bestaat-niet', '--out', await outside()])).err).toContain('bestaat-niet')
  })

  test('een bibliotheek met een fout: elke fout met haar plaats, en niets geschreven', async () => {
    const out = await outside()
    const wrong = await folderWith(changed(SMALL, 'pad.yaml', 'moe: true', 'mo: true'))
    expect((await refused(['docs', wrong, '--out', out])).err).toMatch(/pad\.yaml:\d+:\d+/)
    expect(await isThere(out)).toBe(false)
  })

  test('een bestand als map', async () => {
    const folder = await folderWith({ 'iets.txt': 'x' })
    expect((await refused(['docs', await folderWith(SMALL), '--out', join(folder, 'iets.txt')])).err).toContain(
      'iets.txt',
    )
  })
})
