import { expect, test } from 'vitest'
import { OWN_NETWORK, SMALL } from '../cli/library'
import type { Texts } from '../cli/workplace'
import { blocksOf } from '../readme/blocks'
import { DOOR, inside, ranVitest } from './runner'

const blockWith = (file: string, text: string): string => {
  const [block, ...others] = blocksOf(file, 'js').filter((one) => one.text.includes(text))
  expect(others, `one block of ${file} has ${text}`).toEqual([])
  return (block?.text ?? '').replace(`'zorgpad/vitest'`, JSON.stringify(DOOR))
}

const eigen = inside('eigen', {
  ...OWN_NETWORK,
  'netwerk.cases.yaml':
    'cases: ondervoeding\non: 2026-03-02\nnetwork: eigen-buurt\ntests:\n  - { title: Niets bekend, expect: { notRefer: [dietist] } }\n',
})

const PROJECT: Texts = { 'package.json': '{ "type": "module" }' }

test('de plug-in zoals docs/api.md hem geeft', async () => {
  const config = { 'vitest.config.ts': blockWith('docs/api.md', 'plugins: [zorgpad(') }
  const { code, out } = await ranVitest({ ...PROJECT, ...eigen, ...config })
  expect([code, /Tests +1 passed/.test(out)]).toEqual([0, true])
})

test('testLibrary zoals docs/api.md het geeft', async () => {
  const file = { 'eigen.test.ts': blockWith('docs/api.md', 'await testLibrary(') }
  const { code, out } = await ranVitest({ ...PROJECT, ...eigen, ...file })
  expect([code, /Tests +1 passed/.test(out)]).toEqual([0, true])
})

test('de plug-in zoals docs/formaat.md hem geeft', async () => {
  const config = { 'vitest.config.ts': blockWith('docs/formaat.md', 'plugins: [zorgpad(') }
  const { code, out } = await ranVitest({ ...PROJECT, ...inside('bieb', SMALL), ...config })
  expect([code, /Tests +2 passed/.test(out)]).toEqual([0, true])
})
