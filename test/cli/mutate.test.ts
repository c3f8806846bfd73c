import { describe, expect, test } from 'vitest'
import type { MutationReport } from '../../src/model/mutation'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { folderWith } from './workplace'

const report = (out: string): MutationReport => (JSON.parse(out) as { mutation: MutationReport }).mutation

test('zonder --mutate staat er niets over', async () => {
  expect((await ran(['test', await folderWith(SMALL)])).out).not.toContain('opgemerkt')
})

test('--mutate: per bestand hoeveel er is opgemerkt, dan wat geen geval opmerkt met een geval erbij; uitgang 1', async () => {
  const { code, out, err } = await ran(['test', await folderWith(SMALL), '--mutate'])
  expect([code, err]).toEqual([1, ''])
  expect(out).toMatch(/pad\.yaml +\d+ % {2}\d+ van \d+ opgemerkt/)
  expect(out).toContain('Geen geval merkt op:')
  expect(out).toMatch(/pad\.yaml:14:\d+ {2}pad\/moe-en-mager: onbekend gelezen als nee\n {4}moe: true → /)
  expect(out).toMatch(/- title: 'Vul aan: [^\n]+\n {8}on: 2026-03-02\n {8}given: \{ [^\n]+\n {8}expect: \{\}/)
})

test('--json: hetzelfde, met elke wijziging, haar plaats en het geval als gegevens', async () => {
  const { out } = await ran(['test', await folderWith(SMALL), '--mutate', '--json'])
  const { complete, score, files } = report(out)
  expect(complete).toBe(true)
  expect(score.mutants).toBe(score.killed + score.equivalent + score.survived)
  const survivors = files.flatMap((file) => file.survivors)
  expect(survivors).toHaveLength(score.survived)
  for (const { at, was, fate } of survivors) {
    expect([at.line, at.column, was].every((part) => part !== undefined)).toBe(true)
    expect(fate.state).toBe('survived')
  }
})

test('als elke wijziging wordt opgemerkt: 100 % en uitgang 0', async () => {
  const first = report((await ran(['test', await folderWith(SMALL), '--mutate', '--json'])).out)
  // What each person should get follows from the rule: it applies when both are so, is open while that may be, else not.
  const verdict = ({ moe, mager }: Readonly<Record<string, unknown>>): string => {
    if (moe === false || mager === false) return 'ruled-out'
    return moe === true && mager === true ? 'applies' : 'open'
  }
  const tests = first.files
    .flatMap((file) => file.survivors)
    .flatMap(({ fate }) => (fate.state === 'survived' && fate.example !== null ? [fate.example.given] : []))
    .map(
      (given, place) =>
        `  - { title: Meer ${place}, given: ${JSON.stringify(given)}, expect: { rules: { moe-en-mager: ${verdict(given)} } } }`,
    )
  expect(tests.length).toBeGreaterThan(0)
  const whole = changed(SMALL, 'pad.cases.yaml', 'tests:', `tests:\n${tests.join('\n')}`)
  const { out } = await ran(['test', await folderWith(whole), '--mutate', '--json'])
  const left = report(out).files.flatMap((file) => file.survivors)
  expect(left.map(({ kind }) => kind).filter((kind) => kind !== 'responsible' && kind !== 'within')).toEqual([])
})

test('eerst moeten de gevallen kloppen', async () => {
  const failing = changed(SMALL, 'pad.cases.yaml', 'due: 2026-03-09', 'due: 2026-03-10')
  const { code, out, err } = await ran(['test', await folderWith(failing), '--mutate'])
  expect(code).toBe(1)
  expect(out).not.toContain('opgemerkt')
  expect(err).toContain('eerst moeten alle gevallen kloppen')
})

test('afgebroken: wat er tot dan toe bekend is, en uitgang 130', async () => {
  const folder = await folderWith(SMALL)
  const listening = process.listenerCount('SIGINT')
  const timer = setInterval(() => {
    if (process.listenerCount('SIGINT') > listening) process.emit('SIGINT')
  }, 0)
  const { code, out } = await ran(['test', folder, '--mutate'])
  clearInterval(timer)
  // On a small library it may be done before it can be broken off.
  if (code === 130) expect(out).toContain('Afgebroken')
  expect([1, 130]).toContain(code)
  expect(process.listenerCount('SIGINT')).toBe(listening)
})

describe('wat niet kan', () => {
  test.each([
    ['--rule zonder --mutate', ['--rule', 'pad'], 'De optie --rule hoort bij --mutate'],
    ['--threads zonder --mutate', ['--threads', '2'], 'De optie --threads hoort bij --mutate'],
    ['geen draden', ['--mutate', '--threads', '0'], 'Het aantal 0 kan niet: geef een heel getal van 1 tot en met 99'],
    ['een regel die er niet is', ['--mutate', '--rule', 'bestaat-niet'], 'bestaat-niet'],
  ])('%s', async (_, options, said) => {
    expect((await refused(['test', await folderWith(SMALL), ...options])).err).toContain(said)
  })
})
