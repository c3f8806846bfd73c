import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith, type Texts } from './workplace'

const LATER = changed(SMALL, 'pad.yaml', 'within: 1 week', 'within: 2 weeks')
const ON = ['--on', '2026-03-02'] as const

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Auteur', '-c', 'user.email=auteur@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })

const under = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]))

/** Goes to a folder for one test: a revision is one of the repository in which one stands. */
const goTo = (folder: string): void => {
  const before = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
}

/** A repository with two commits, of which the second has another term. */
const repository = async (): Promise<string> => {
  const folder = await folderWith(under('zorg', SMALL))
  git(folder, 'init', '-q')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'Eerst')
  git(folder, 'tag', 'v0.1.0')
  const path = join(folder, 'zorg', 'pad.yaml')
  await writeFile(path, String(LATER['pad.yaml']))
  git(folder, 'commit', '-qam', 'Later')
  goTo(folder)
  return folder
}

describe('zorgpad diff', () => {
  test('zegt in het kort en per regel wat er verandert, voor wie, en welke versie dat vraagt', async () => {
    const { code, out, err } = await ran(['diff', await folderWith(SMALL), await folderWith(LATER), ...ON])
    expect([code, err]).toEqual([1, ''])
    expect(out).toBe(`Het advies verandert: 1 verschil, in 1 regel (op maandag 2 maart 2026).
Een versie zegt te weinig: pad moet 1.0.0 worden.

Proefpad (pad)

  Moe en mager (pad/moe-en-mager)
  - verwijzing naar Huisarts: later: van 1 week naar 2 weken
    voorbeeld: given: { mager: true, moe: true }
      was: 1 week; wordt: 2 weken

Versies
  pad: is nog steeds 0.1.0; dit vraagt 1.0.0 (een ander advies). Zet bij dit zorgpad version: 1.0.0

Vergeleken: 2 ongewijzigd, 0 exact over alle antwoorden, 0 met een steekproef.
`)
  })

  test('met een versie die genoeg zegt is het goed, en zonder verschil ook', async () => {
    const old = await folderWith(SMALL)
    const now = await folderWith(changed(LATER, 'pad.yaml', 'version: 0.1.0', 'version: 1.0.0'))
    expect(await ran(['diff', old, now, ...ON])).toMatchObject({ code: 0, err: '' })
    const { code, out } = await ran(['diff', old, old, ...ON])
    expect([code, out.split('\n')[0]]).toEqual([0, 'Het advies verandert niet (op maandag 2 maart 2026).'])
  })

  test('--json geeft hetzelfde voor programma’s', async () => {
    const { code, out } = await ran(['diff', await folderWith(SMALL), await folderWith(LATER), ...ON, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-03-02',
      changes: [{ kind: 'later', rule: 'pad/moe-en-mager', before: '1 week', after: '2 weeks', step: 'major' }],
      versions: [{ pathway: 'pad', asked: '1.0.0', isEnough: false }],
    })
  })

  test('vult in wat een netwerk heeft afgesproken, en dat moet er aan beide kanten zijn', async () => {
    const network = { 'buurt.yaml': 'network: buurt\ntitle: Buurt (fictief)\narea: {}\nparties: {}\n' }
    const [both, one] = [await folderWith({ ...SMALL, ...network }), await folderWith(SMALL)]
    expect(await ran(['diff', both, both, '--network', 'buurt', ...ON])).toMatchObject({ code: 0 })
    const { err } = await refused(['diff', one, both, '--network', 'buurt'])
    expect(err).toContain('Het netwerk buurt bestaat niet')
  })
})

describe('zorgpad diff met versies uit git', () => {
  test.each([
    ['HEAD~1', 'HEAD', '--library', 'zorg'],
    ['v0.1.0:zorg', 'HEAD:zorg'],
    ['v0.1.0', '--library', 'zorg'],
    ['v0.1.0:./zorg', 'zorg'],
  ])('%s %s %s %s', async (...words) => {
    const folder = await repository()
    const status = git(folder, 'status', '--porcelain')
    const { code, out, err } = await ran(['diff', ...words, ...ON])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('later: van 1 week naar 2 weken')
    expect(git(folder, 'status', '--porcelain')).toBe(status)
    expect(await readFile(join(folder, 'zorg', 'pad.yaml'), 'utf8')).toBe(LATER['pad.yaml'])
  })

  test('vanuit een map in git wordt die map gelezen', async () => {
    const folder = await repository()
    process.chdir(join(folder, 'zorg'))
    expect(await ran(['diff', 'HEAD~1', ...ON])).toMatchObject({ code: 1, err: '' })
  })

  test('een fout in een oude versie wordt daar aangewezen', async () => {
    const folder = await folderWith(under('zorg', changed(SMALL, 'pad.yaml', 'mager: true', 'magr: true')))
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'Fout')
    goTo(folder)
    expect((await refused(['diff', 'HEAD:zorg', 'zorg'])).err).toContain('HEAD:zorg/pad.yaml:')
  })

  test.each([
    ['een versie die er niet is', ['v9.9.9', 'HEAD'], 'git log --oneline'],
    ['een map die er in die versie niet is', ['HEAD:elders', 'zorg'], 'HEAD:MAP'],
    ['wat git voor een optie zou houden', ['--', '--output=x', 'zorg'], 'geen map'],
    ['een map buiten git', ['HEAD', 'zorg', '--library', '..'], 'buiten de map van git'],
  ])('%s: uitgang 2, met wat helpt', async (_, words, helps) => {
    await repository()
    expect((await refused(['diff', ...words])).err).toContain(helps)
  })
})

describe('zorgpad diff: wat niet kan', () => {
  test.each([
    ['zonder woorden', [], 'zorgpad diff OUD NIEUW'],
    ['drie woorden', ['a', 'b', 'c'], 'één te veel'],
    ['twee keer --library', ['a', '--library', 'b', '--library', 'c'], 'één keer'],
  ])('%s', async (_, words, helps) => {
    expect((await refused(['diff', ...words])).err).toContain(helps)
  })

  test('een map zonder YAML, en een map die er niet is buiten git', async () => {
    const empty = await folderWith({ 'lees.txt': 'niets' })
    expect((await refused(['diff', empty, empty])).err).toContain('geen YAML-bestanden')
    goTo(empty)
    expect((await refused(['diff', 'nergens', '.'])).err).toContain('De map nergens bestaat niet')
  })
})
